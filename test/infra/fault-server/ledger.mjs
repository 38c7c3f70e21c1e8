// What has come under each token, and what is held of it.

const WAIT = 5000; // ms

export class Ledger {
  #tokens = new Map();
  #checks = new Set();

  of(token) {
    if (!this.#tokens.has(token))
      this.#tokens.set(token, { requests: [], held: [], turns: 0, up: false });
    return this.#tokens.get(token);
  }

  /** Counts a request; its entry follows how it goes on. */
  record(request, response, token) {
    const entry = {
      method: request.method,
      url: request.url,
      headers: request.headers,
      cookie: request.headers.cookie ?? null,
      at: performance.now(),
      sent: 0,
      state: 'open',
    };
    this.of(token).requests.push(entry);
    response.once('close', () => {
      entry.state = response.writableFinished ? 'done' : 'closed';
      this.#changed();
    });
    this.#changed();
    return entry;
  }

  /** Settles once the token is released. */
  hold(token) {
    return new Promise((resolve) => {
      const answer = {
        isReleased: false,
        release() {
          answer.isReleased = true;
          resolve();
        },
      };
      this.of(token).held.push(answer);
      this.#changed();
    });
  }

  /** Settles once `isDone()` holds, after five seconds at the latest. */
  until(isDone) {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#checks.delete(check);
        resolve();
      };
      const check = () => {
        if (isDone()) end();
      };
      const timer = setTimeout(end, WAIT).unref();
      this.#checks.add(check);
      check();
    });
  }

  #changed() {
    for (const check of this.#checks) check();
  }
}
