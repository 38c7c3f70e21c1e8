// in: a URL, a signal, the time until which waiting makes sense.
// out: the JSON found there, whatever it is, and where that was in the end; or a VerdictError.
// knows nothing of: comparisons, the page, Lit.
import { VerdictError } from '../document/errors.js';

const LIMIT = 512 * 1024;
const RETRIES = 2;
const PAUSE = 300;

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Past the browser's stored copy: the server is asked whether it still holds. */
  readonly fresh: boolean;
  /** When nobody waits any more, in ms as `performance.now()` counts. */
  readonly deadline: () => number;
  /** Ends the request: what is left of its answer is not read. */
  readonly abandon: () => void;
}

export interface Answer {
  readonly json: unknown;
  /** Where it came from, after any redirects. */
  readonly address: string;
}

/** Milliseconds asked for by a Retry-After header: seconds or a date (RFC 9110, 10.2.3); 0 or NaN when it asks for none. */
function retryAfter(headers: Headers): number {
  const value = headers.get('retry-after') ?? '';
  return Math.max(0, /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now());
}

async function bodyOf(response: Response, url: string, abandon: () => void): Promise<string> {
  const bounded = (size: number) => {
    if (size <= LIMIT) return;
    abandon();
    throw new VerdictError(
      'too-large',
      `${url} is larger than 512 KiB, which no comparison is: check the address.`,
    );
  };
  const reader = response.body?.getReader();
  let text = '';
  if (!reader) {
    // a fetch of the page's own making
    text = await response.text();
    bounded(text.length);
    return text;
  }
  const decoder = new TextDecoder();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bounded((size += value.byteLength));
    text += decoder.decode(value, { stream: true });
  }
}

/** @param pause Milliseconds until another try; set where the server asks for its own. */
async function tryOnce(
  url: string,
  { signal, fresh, abandon }: FetchOptions,
  pause: { ms: number },
): Promise<Answer> {
  let address;
  let text;
  let type;
  try {
    const response = await fetch(url, { signal, cache: fresh ? 'no-cache' : 'default' });
    const { status } = response;
    type = response.headers.get('content-type');
    if (!response.ok) {
      // The page's own fetch may read a copy, which an abort would end with an error; cancelling this one leaves it alone
      response.body?.cancel().catch(() => {
        /* it has ended by itself */
      });
      if (status === 404 || status === 410)
        throw new VerdictError(
          'not-found',
          `There is no comparison at ${url} (status ${status}): check slug and base, or src.`,
        );
      pause.ms = retryAfter(response.headers) || pause.ms;
      throw new VerdictError(
        'http',
        `${url} answered with status ${status}: check that it may be read by everyone.`,
        { retryable: status === 429 || status >= 500 },
      );
    }
    address = response.url || url; // none of an answer that the page made by itself
    text = await bodyOf(response, url, abandon);
  } catch (error) {
    if (error instanceof VerdictError || signal.aborted) throw error;
    throw new VerdictError(
      'network',
      `${url} could not be read: no connection, no such host, no Access-Control-Allow-Origin there, or not in this page's connect-src.`,
      { cause: error, retryable: true },
    );
  }
  try {
    return { json: JSON.parse(text) as unknown, address };
  } catch (cause) {
    throw new VerdictError(
      'json',
      `${url} is not JSON (${type ?? 'no content type'}, begins with ${JSON.stringify(text.slice(0, 40))}): ${(cause as Error).message}`,
      { cause },
    );
  }
}

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal.addEventListener('abort', wake);
  });

/**
 * Reads the JSON at `url`: a plain GET, at most 512 KiB. After a failed connection, 429 or 5xx it tries twice more,
 * backing off with jitter or as Retry-After asks, unless nobody would wait that long.
 * @throws {VerdictError} `not-found`, `http`, `network`, `too-large` or `json`.
 */
export async function fetchJson(url: string, options: FetchOptions): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    const pause = { ms: PAUSE * 2 ** attempt * (1 - Math.random() / 2) };
    try {
      return await tryOnce(url, options, pause);
    } catch (error) {
      const again = error instanceof VerdictError && error.retryable && attempt < RETRIES;
      if (!again || performance.now() + pause.ms >= options.deadline()) throw error;
      await sleep(pause.ms, options.signal);
    }
  }
}
