// A client of WebDriver classic (https://www.w3.org/TR/webdriver/), as far as the launcher needs one.

export class WebDriver {
  #base;
  #timeout;
  #session;

  /** @param base Address of the driver. @param timeout ms for one command. */
  constructor(base, timeout) {
    this.#base = base;
    this.#timeout = timeout;
  }

  /** Whether the driver answers. */
  async isReady() {
    try {
      await this.#fetch('GET', '/status', undefined, 1000);
      return true;
    } catch {
      return false;
    }
  }

  async startSession(capabilities) {
    const { sessionId } = await this.#fetch('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    this.#session = sessionId;
  }

  async endSession() {
    await this.#fetch('DELETE', `/session/${this.#session}`, undefined, 5000).catch(() => {});
  }

  /** One command of the session, such as call('POST', '/url', { url }). */
  call(method, path, body) {
    return this.#fetch(method, `/session/${this.#session}${path}`, body);
  }

  /** What a script of the page returns; its arguments are in `arguments`. */
  execute(script, args = []) {
    return this.call('POST', '/execute/sync', { script, args });
  }

  async #fetch(method, path, body, timeout = this.#timeout) {
    const response = await fetch(this.#base + path, {
      method,
      body: body && JSON.stringify(body),
      headers: body && { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(timeout),
    });
    const { value } = await response.json();
    if (response.ok) return value;
    const command = `${method} ${path.replace(/^\/session\/[^/]+/, '')}`;
    throw new Error(`WebDriver ${command}: ${value.error} ${value.message ?? ''}`.trim());
  }
}
