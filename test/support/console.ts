// What a page's author and a page's own error handlers get to see.

export interface Heard {
  /** Texts given to console.error or console.warn. */
  readonly console: string[];
  /** Exceptions and rejections that nobody took. */
  readonly uncaught: string[];
}

/**
 * Listens during every test of the block that calls it. What stays uncaught fails the test by the
 * runner itself; the rest is for the test to judge.
 */
export function listen(): Heard {
  const heard: Heard = { console: [], uncaught: [] };
  const { error, warn } = console;
  const onError = (event: ErrorEvent) => {
    heard.uncaught.push(event.message);
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    heard.uncaught.push(String(event.reason));
  };
  const note = (...texts: unknown[]) => {
    heard.console.push(texts.map(String).join(' '));
  };
  beforeEach(() => {
    heard.console.length = 0;
    heard.uncaught.length = 0;
    console.error = note;
    console.warn = note;
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });
  afterEach(() => {
    Object.assign(console, { error, warn });
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  return heard;
}
