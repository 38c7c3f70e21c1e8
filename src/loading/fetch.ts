// Reads the JSON at a URL: bounded in size, tried again where that may help (contract, section 5).
import { bare } from '../document/bare.js';
import { quote, VerdictError } from '../document/errors.js';
import { MAX_DOCUMENT_BYTES } from '../document/limits.js';
import { parseJson } from './json.js';
import type { SharedRequest } from './request-pool.js';

const MAX_RETRIES = 2;
/** Wait before the first retry, in ms; it doubles from one to the next. */
const FIRST_DELAY = 300;

export interface Answer {
  readonly json: unknown;
  /** Where it came from, after any redirects. */
  readonly address: string;
}

/**
 * Milliseconds asked for by a Retry-After header: seconds or a date (RFC 9110, 10.2.3);
 * 0 or NaN when it asks for none.
 */
function retryAfter(headers: Headers): number {
  const value = headers.get('retry-after') ?? '';
  const delay = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Math.max(0, delay);
}

const tooLarge = (url: string): VerdictError =>
  new VerdictError('too-large', `${url} is larger than 512 KiB: check the address.`);

/** The text of a body, which is read no further than the bound. */
async function readText(response: Response, url: string, abort: AbortController): Promise<string> {
  // WebKit looks for a mode where it is given no options, too
  const options = bare<ReadableStreamGetReaderOptions>({});
  const reader = response.body?.getReader(options) as
    ReadableStreamDefaultReader<Uint8Array> | undefined;
  if (!reader) {
    // A fetch of the page's own making
    const text = await response.text();
    if (text.length > MAX_DOCUMENT_BYTES) throw tooLarge(url);
    return text;
  }
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_DOCUMENT_BYTES) {
      abort.abort();
      throw tooLarge(url);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function statusError(url: string, status: number): VerdictError {
  const isMissing = status === 404 || status === 410;
  const remedy = isMissing ? 'check slug and base, or src' : 'check that everyone may read it';
  const message = `${url} answered with status ${status}: ${remedy}.`;
  const retryable = status === 429 || status >= 500;
  return new VerdictError(isMissing ? 'not-found' : 'http', message, { retryable });
}

const networkError = (url: string, cause: unknown): VerdictError =>
  new VerdictError(
    'network',
    `${url} could not be read: no connection, no such host, ` +
      "no Access-Control-Allow-Origin there, or not in this page's connect-src.",
    { cause, retryable: true },
  );

/** @throws What aborted it. */
const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/**
 * Reads the JSON at `url` with a plain GET, at most 512 KiB. After a failed connection, 429 or 5xx
 * it tries twice more, backing off with jitter or as Retry-After asks, unless nobody would wait
 * that long.
 * @throws {VerdictError} `not-found`, `http`, `network`, `too-large` or `json`.
 */
export async function fetchJson(url: string, request: SharedRequest): Promise<Answer> {
  const { abort, fresh } = request;
  const { signal } = abort;
  for (let attempt = 0; ; attempt++) {
    let error: VerdictError;
    let delay = 0;
    try {
      const init: RequestInit = { signal, cache: fresh ? 'no-cache' : 'default' };
      const response = await fetch(url, bare(init));
      if (response.ok) {
        const text = await readText(response, url, abort);
        const type = response.headers.get('content-type') ?? 'no content type';
        const json = parseJson(text, `${url} (${type}, begins with ${quote(text)})`);
        return { json, address: response.url || url };
      }
      // The page's own fetch may read a copy, which an abort would end with an error
      response.body?.cancel().catch(() => undefined);
      error = statusError(url, response.status);
      delay = retryAfter(response.headers);
    } catch (thrown) {
      error = thrown instanceof VerdictError ? thrown : networkError(url, thrown);
    }
    delay ||= FIRST_DELAY * 2 ** attempt * (1 - Math.random() / 2);
    const isInTime = performance.now() + delay < request.deadline;
    const isLast = attempt === MAX_RETRIES || !isInTime || signal.aborted;
    if (isLast || !error.retryable) throw error;
    await sleep(delay, signal);
  }
}
