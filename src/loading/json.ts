// Reads JSON text, with an error for the page's author.
import { messageOf, VerdictError } from '../document/errors.js';

/**
 * @param where The place of the text, as the message begins.
 * @throws {VerdictError} `json`.
 */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new VerdictError('json', `${where} is not JSON: ${messageOf(cause)}`, { cause });
  }
}
