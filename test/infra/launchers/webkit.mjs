// A @web/test-runner BrowserLauncher for stock WebKitGTK (Debian/Ubuntu package webkit2gtk-driver).
// It starts Xvfb and WebKitWebDriver, and talks WebDriver classic. It poses as type 'playwright'
// and hands out a small page object with the part of Playwright's Page API that
// @web/test-runner-commands calls; so sendKeys, sendMouse, setViewport and selectOption work
// unchanged. emulateMedia works for colorScheme, reducedMotion and contrast where xsettingsd is
// installed; forcedColors, media and a11ySnapshot are not to be had.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findWebKit } from '../find-browsers.mjs';
import { GtkSettings } from './gtk-settings.mjs';
import { Processes } from './processes.mjs';
import { WebDriver } from './webdriver.mjs';
import { WebKitPage } from './webkit-page.mjs';
import { startXvfb } from './xvfb.mjs';

const POPUP = 'popup,noopener,toolbar=no,location=no,menubar=no,width=800,height=600';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });

/** A private home, so that nothing is read from or left in the user's own. */
function environment(home, display) {
  const env = {
    ...process.env,
    NO_AT_BRIDGE: '1',
    GTK_A11Y: 'none',
    GDK_BACKEND: 'x11',
    LANGUAGE: 'en_US',
    HOME: home,
    DISPLAY: display,
  };
  for (const kind of ['CACHE', 'CONFIG', 'DATA', 'STATE'])
    env[`XDG_${kind}_HOME`] = join(home, kind.toLowerCase());
  delete env.WAYLAND_DISPLAY;
  return env;
}

/** The browser and what belongs to it: a display, a driver, a folder. */
class WebKitBrowser {
  driver;
  settings;
  #processes = new Processes();
  #home = mkdtempSync(join(tmpdir(), 'wtr-webkit-'));

  async start({ timeout }) {
    const programs = findWebKit();
    if (!programs)
      throw new Error(
        'No WebKitGTK driver here: install the Debian/Ubuntu package webkit2gtk-driver (and xvfb).',
      );
    try {
      const env = environment(this.#home, await startXvfb(this.#processes));
      this.settings = new GtkSettings(this.#home, env, this.#processes);
      this.driver = await this.#startDriver(programs.driver, env, timeout);
      await this.driver.startSession({
        browserName: 'MiniBrowser',
        pageLoadStrategy: 'none',
        unhandledPromptBehavior: 'dismiss',
        'webkitgtk:browserOptions': {
          binary: programs.browser,
          args: ['--automation', '--javascript-can-open-windows-automatically=true'],
        },
      });
      await this.#moveToPopup();
    } catch (error) {
      this.kill();
      throw new Error(`WebKit did not start: ${error.message}\n${this.#processes.log}`.trim(), {
        cause: error,
      });
    }
  }

  async #startDriver(program, env, timeout) {
    const port = await freePort();
    const child = this.#processes.spawn(program, [`--port=${port}`], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const driver = new WebDriver(`http://127.0.0.1:${port}`, timeout);
    for (let i = 0; i < 50 && child.exitCode === null; i++) {
      if (await driver.isReady()) return driver;
      await sleep(100);
    }
    throw new Error('the driver does not answer');
  }

  /** MiniBrowser's toolbar keeps its window wider than a phone's; a pop-up has none. */
  async #moveToPopup() {
    const handles = () => this.driver.call('GET', '/window/handles');
    const [first] = await handles();
    await this.driver.execute('open("about:blank", "_blank", arguments[0])', [POPUP]);
    for (let i = 0; i < 50; i++) {
      const popup = (await handles()).find((handle) => handle !== first);
      if (popup) {
        await this.driver.call('DELETE', '/window');
        await this.driver.call('POST', '/window', { handle: popup });
        return;
      }
      await sleep(20);
    }
  }

  async stop() {
    await this.driver?.endSession();
    this.kill();
  }

  kill() {
    this.#processes.kill();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 3 });
  }
}

export class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright';
  concurrency = 1; // one window: it keeps the focus, so key presses reach the test that sent them
  #options;
  #active;
  #starting;
  #browser;
  #page;

  constructor(options = {}) {
    this.#options = { timeout: 25_000, viewport: { width: 800, height: 600 }, ...options };
  }

  async startSession(id, url) {
    this.#active = id;
    const wasRunning = Boolean(this.#browser);
    try {
      await this.#navigate(url);
    } catch (error) {
      // The browser may have died since the last file: start another, once
      if (!wasRunning) throw error;
      await this.stop();
      this.#active = id;
      await this.#navigate(url);
    }
  }

  isActive(id) {
    return this.#active === id;
  }

  getPage(id) {
    if (!this.isActive(id)) throw new Error(`No WebKit page for session ${id}`);
    return this.#page;
  }

  /** The runner does not expect it to fail. */
  async getBrowserUrl() {
    return this.#browser?.driver.call('GET', '/url').catch(() => undefined);
  }

  async stopSession(id) {
    try {
      const { driver, settings } = this.#browser;
      // There only if a plugin instrumented the code
      const testCoverage = (await driver.execute('return window.__coverage__')) ?? undefined;
      if (settings.isEmulating)
        await settings.emulate({ colorScheme: null, reducedMotion: null, contrast: null }, driver);
      await driver.execute('localStorage.clear(); sessionStorage.clear()').catch(() => {});
      await driver.call('DELETE', '/actions'); // let go of keys and buttons still held
      await driver.call('POST', '/url', { url: 'about:blank' }); // stop timers and reload loops
      return { testCoverage };
    } catch (error) {
      await this.stop(); // the next file gets a new browser
      throw new Error(`WebKit failed while this file ran: ${error.message}`, { cause: error });
    } finally {
      if (this.#active === id) this.#active = undefined;
    }
  }

  async startDebugSession() {
    throw new Error('Debugging in WebKit is not supported by this launcher.');
  }

  async stop() {
    await this.#browser?.stop();
    this.#browser = this.#starting = this.#active = this.#page = undefined;
  }

  async #navigate(url) {
    await (this.#starting ??= this.#start());
    await this.#page.setViewportSize(this.#options.viewport);
    await this.#browser.driver.call('POST', '/url', { url });
  }

  async #start() {
    const browser = new WebKitBrowser();
    await browser.start(this.#options).catch((error) => {
      this.#starting = undefined;
      throw error;
    });
    this.#browser = browser;
    this.#page = new WebKitPage(browser);
  }
}

export const webkitLauncher = (options) => new WebKitLauncher(options);
