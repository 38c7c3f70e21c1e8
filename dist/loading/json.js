import { VerdictError, messageOf } from '../document/errors.js';

// Reads JSON text, with an error for the page's author.
/**
 * @param where The place of the text, as the message begins.
 * @throws {VerdictError} `json`.
 */
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new VerdictError('json', `${where} is not JSON: ${messageOf(cause)}`, { cause });
    }
}

export { parseJson };
