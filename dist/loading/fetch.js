import { VerdictError, messageOf } from '../document/errors.js';
import { MAX_DOCUMENT_BYTES } from '../document/limits.js';

// Reads the JSON at a URL: bounded in size, tried again where that may help (contract, section 5).
const MAX_RETRIES = 2;
/** Wait before the first retry, in ms; it doubles from one to the next. */
const FIRST_DELAY = 300;
/** How much of an answer that is not JSON a message quotes, in UTF-16 units. */
const QUOTED_LENGTH = 40;
/**
 * Milliseconds asked for by a Retry-After header: seconds or a date (RFC 9110, 10.2.3);
 * 0 or NaN when it asks for none.
 */
function retryAfter(headers) {
    const value = headers.get('retry-after') ?? '';
    const delay = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Math.max(0, delay);
}
const tooLarge = (url) => new VerdictError('too-large', `${url} is larger than 512 KiB, which no comparison is: check the address.`);
/** The text of a body, which is read no further than the bound. */
async function readText(response, url, abandon) {
    const reader = response.body?.getReader();
    if (!reader) {
        // A fetch of the page's own making
        const text = await response.text();
        if (text.length > MAX_DOCUMENT_BYTES)
            throw tooLarge(url);
        return text;
    }
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            return text + decoder.decode();
        size += value.byteLength;
        if (size > MAX_DOCUMENT_BYTES) {
            abandon();
            throw tooLarge(url);
        }
        text += decoder.decode(value, { stream: true });
    }
}
function statusError(url, status) {
    if (status === 404 || status === 410) {
        const message = `There is no comparison at ${url} (status ${status})`;
        return new VerdictError('not-found', `${message}: check slug and base, or src.`);
    }
    const message = `${url} answered with status ${status}: check that it may be read by everyone.`;
    return new VerdictError('http', message, { retryable: status === 429 || status >= 500 });
}
const networkError = (url, cause) => new VerdictError('network', `${url} could not be read: no connection, no such host, ` +
    "no Access-Control-Allow-Origin there, or not in this page's connect-src.", { cause, retryable: true });
function parseJson(text, url, type) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const begin = JSON.stringify(text.slice(0, QUOTED_LENGTH));
        const found = `${type ?? 'no content type'}, begins with ${begin}`;
        throw new VerdictError('json', `${url} is not JSON (${found}): ${messageOf(cause)}`, { cause });
    }
}
/** @throws What aborted the request. */
async function tryOnce(url, { signal, fresh, abandon }) {
    try {
        // No prototype, so that a page which has put a method or a body on Object.prototype is not
        // asked
        const init = { signal, cache: fresh ? 'no-cache' : 'default' };
        const response = await fetch(url, Object.assign(Object.create(null), init));
        if (!response.ok) {
            // The page's own fetch may read a copy, which an abort would end with an error
            response.body?.cancel().catch(() => undefined);
            return { error: statusError(url, response.status), delay: retryAfter(response.headers) };
        }
        const text = await readText(response, url, abandon);
        const json = parseJson(text, url, response.headers.get('content-type'));
        return { json, address: response.url || url };
    }
    catch (error) {
        if (error instanceof VerdictError)
            return { error, delay: 0 };
        if (signal.aborted)
            throw error;
        return { error: networkError(url, error), delay: 0 };
    }
}
const sleep = (ms, signal) => new Promise((resolve) => {
    const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
    };
    const timer = setTimeout(wake, ms);
    signal.addEventListener('abort', wake);
});
/**
 * Reads the JSON at `url` with a plain GET, at most 512 KiB. After a failed connection, 429 or 5xx
 * it tries twice more, backing off with jitter or as Retry-After asks, unless nobody would wait
 * that long.
 * @throws {VerdictError} `not-found`, `http`, `network`, `too-large` or `json`.
 */
async function fetchJson(url, options) {
    for (let attempt = 0;; attempt++) {
        const result = await tryOnce(url, options);
        if ('json' in result)
            return result;
        const backoff = FIRST_DELAY * 2 ** attempt * (1 - Math.random() / 2);
        const delay = result.delay || backoff;
        const inTime = performance.now() + delay < options.deadline();
        if (!result.error.retryable || attempt === MAX_RETRIES || !inTime)
            throw result.error;
        await sleep(delay, options.signal);
    }
}

export { fetchJson };
