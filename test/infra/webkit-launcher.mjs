// A @web/test-runner BrowserLauncher for stock WebKitGTK (Debian/Ubuntu package webkit2gtk-driver).
// It starts Xvfb and WebKitWebDriver, and talks WebDriver classic with fetch.
// It poses as type 'playwright' and hands out a small page object with the part of Playwright's
// Page API that
// @web/test-runner-commands and @web/test-runner-visual-regression call; so sendKeys, sendMouse,
// setViewport, selectOption and visualDiff work unchanged. emulateMedia works for colorScheme,
// reducedMotion and contrast where xsettingsd is installed (GTK's settings, changed live);
// forcedColors, media and a11ySnapshot are not to be had.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findWebKit, findXsettingsd, findXvfb } from './find-browsers.mjs';
import { WebKitPage } from './webkit-page.mjs';

// With no window manager X gives the keyboard to the window under the mouse pointer, which Xvfb
// puts in the middle of its screen and nothing moves. So the window's top left corner lies there:
// the page has the focus, and the pointer rests on its pixel 1,1, where it hovers over nothing that
// a test looks at.
const SCREEN = { width: 3840, height: 2400 };
const CORNER = { x: SCREEN.width / 2 - 1, y: SCREEN.height / 2 - 1 };

const freePort = () =>
  new Promise((resolve, reject) => {
    const s = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = s.address();
        s.close(() => resolve(port));
      });
  });

export class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright';
  corner = CORNER;
  // one window: it keeps the focus, so key presses always reach the test that sent them
  concurrency = 1;
  #options;
  #active;
  #starting;
  #session;
  #base;
  #children = [];
  #dir;
  #settings;
  #media = {};
  #log = '';
  #page = new WebKitPage(this);
  #onExit = () => this.#kill();
  #onSignal = (signal) => {
    this.#kill();
    process.kill(process.pid, signal);
  };

  constructor(options = {}) {
    this.#options = { timeout: 25_000, viewport: { width: 800, height: 600 }, ...options };
  }

  async startSession(id, url) {
    this.#active = id;
    try {
      await this.#navigate(url);
    } catch (error) {
      // the browser may have died since the last file: start another, once
      if (!this.#session) throw error;
      await this.stop();
      this.#active = id;
      await this.#navigate(url);
    }
  }
  async #navigate(url) {
    await (this.#starting ??= this.#start());
    await this.#page.setViewportSize(this.#options.viewport);
    await this.call('POST', '/url', { url });
  }
  isActive(id) {
    return this.#active === id;
  }
  getPage(id) {
    if (!this.isActive(id)) throw new Error(`No WebKit page for session ${id}`);
    return this.#page;
  }
  async getBrowserUrl() {
    return this.call('GET', '/url').catch(() => undefined);
  } // the runner does not expect it to fail
  async stopSession(id) {
    let testCoverage;
    try {
      // only if a plugin instrumented the code
      testCoverage = (await this.execute('return window.__coverage__')) ?? undefined;
      if (
        Object.values(this.#media).some(
          (value) => value && !['light', 'no-preference', 'none', 'screen'].includes(value),
        )
      )
        await this.emulateMedia({ colorScheme: null, reducedMotion: null, contrast: null });
      await this.execute('localStorage.clear(); sessionStorage.clear()').catch(() => {});
      await this.call('DELETE', '/actions'); // let go of keys and buttons still held
      await this.call('POST', '/url', { url: 'about:blank' }); // stop timers and reload loops
    } catch (error) {
      await this.stop(); // the next file gets a new browser
      throw new Error(`WebKit failed while this file ran: ${error.message}`, { cause: error });
    } finally {
      if (this.#active === id) this.#active = undefined;
    }
    return { testCoverage };
  }
  async startDebugSession() {
    throw new Error('Debugging in WebKit is not supported by this launcher.');
  }
  async stop() {
    if (this.#session)
      await this.#fetch('DELETE', `/session/${this.#session}`, undefined, 5000).catch(() => {});
    this.#kill();
  }

  execute(script, args = []) {
    return this.call('POST', '/execute/sync', { script, args });
  }
  call(method, path, body) {
    if (!this.#session) throw new Error('No WebKit session');
    return this.#fetch(method, `/session/${this.#session}${path}`, body);
  }
  async #fetch(method, path, body, timeout = this.#options.timeout) {
    const response = await fetch(this.#base + path, {
      method,
      body: body && JSON.stringify(body),
      headers: body && { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(timeout),
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(
        `WebDriver ${method} ${path.replace(/^\/session\/[^/]+/, '')}: ${value.error} ${value.message ?? ''}`.trim(),
      );
    return value;
  }
  #spawn(command, args, options) {
    // its own process group, to end its children with it
    const child = spawn(command, args, { detached: true, ...options });
    child.on('error', (error) => {
      this.#log += error.message;
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (d) => {
        this.#log = (this.#log + d).slice(-4000);
      });
    this.#children.push(child);
    return child;
  }
  async #start() {
    const found = findWebKit();
    if (!found)
      throw new Error(
        'No WebKitGTK driver here: install the Debian/Ubuntu package webkit2gtk-driver (and xvfb).',
      );
    process
      .once('exit', this.#onExit)
      .once('SIGTERM', this.#onSignal)
      .once('SIGHUP', this.#onSignal);
    this.#dir = mkdtempSync(join(tmpdir(), 'wtr-webkit-'));
    try {
      // a private home, so that nothing is read from or left in the user's own
      const env = {
        ...process.env,
        NO_AT_BRIDGE: '1',
        GTK_A11Y: 'none',
        GDK_BACKEND: 'x11',
        LANGUAGE: 'en_US',
        HOME: this.#dir,
        ...this.#options.env,
      };
      for (const kind of ['CACHE', 'CONFIG', 'DATA', 'STATE'])
        env[`XDG_${kind}_HOME`] = join(this.#dir, kind.toLowerCase());
      delete env.WAYLAND_DISPLAY;
      env.DISPLAY = await this.#startXvfb();
      this.#startSettings(env);
      const port = await freePort();
      this.#base = `http://127.0.0.1:${port}`;
      const driver = this.#spawn(found.driver, [`--port=${port}`], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (let i = 0; ; i++) {
        try {
          await this.#fetch('GET', '/status', undefined, 1000);
          break;
        } catch (error) {
          if (i === 50 || driver.exitCode !== null) throw error;
          await sleep(100);
        }
      }
      const { sessionId } = await this.#fetch('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            pageLoadStrategy: 'none',
            unhandledPromptBehavior: 'dismiss',
            'webkitgtk:browserOptions': {
              binary: found.browser,
              args: ['--automation', '--javascript-can-open-windows-automatically=true'],
            },
          },
        },
      });
      this.#session = sessionId;
      // MiniBrowser's toolbar keeps its window wider than a phone's; a pop-up has none
      const [first] = await this.call('GET', '/window/handles');
      await this.execute(
        'open("about:blank", "_blank", "popup,noopener,toolbar=no,location=no,menubar=no,width=800,height=600")',
      );
      let popup;
      for (let i = 0; !popup && i < 50; i++, await sleep(20))
        popup = (await this.call('GET', '/window/handles')).find((handle) => handle !== first);
      if (popup) {
        await this.call('DELETE', '/window');
        await this.call('POST', '/window', { handle: popup });
      }
    } catch (error) {
      this.#kill();
      throw new Error(`WebKit did not start: ${error.message}${this.#log && `\n${this.#log}`}`, {
        cause: error,
      });
    }
  }
  // GTK takes its settings from an XSETTINGS manager, and again whenever that announces new ones
  #startSettings(env) {
    const program = findXsettingsd();
    this.#media = {};
    this.#writeSettings();
    // GTK's own style sheet for the window's frame, so that it can be made narrow (web content does
    // not use it)
    mkdirSync(join(env.XDG_CONFIG_HOME, 'gtk-3.0'), { recursive: true });
    writeFileSync(
      join(env.XDG_CONFIG_HOME, 'gtk-3.0', 'gtk.css'),
      '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n',
    );
    if (program)
      this.#settings = this.#spawn(program, ['-c', join(this.#dir, 'xsettings')], {
        env,
        stdio: ['ignore', 'ignore', 'ignore'],
      });
  }
  #writeSettings() {
    const { colorScheme, contrast, reducedMotion } = this.#media;
    const theme =
      contrast === 'more' ? 'HighContrast' : colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    writeFileSync(
      join(this.#dir, 'xsettings'),
      `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${reducedMotion === 'reduce' ? 0 : 1}\n`,
    );
  }
  async emulateMedia(options) {
    for (const name of ['media', 'forcedColors'])
      if (![undefined, null, 'none', 'screen', ''].includes(options[name]))
        throw new Error(`emulateMedia cannot set ${name} in WebKitGTK.`);
    if (!this.#settings)
      throw new Error(
        'emulateMedia in WebKitGTK needs the program xsettingsd (Debian/Ubuntu package of that name).',
      );
    const media = { ...this.#media, ...options };
    if (media.colorScheme === 'dark' && media.contrast === 'more')
      throw new Error('emulateMedia cannot set dark and more contrast together in WebKitGTK.');
    this.#media = media;
    this.#writeSettings();
    this.#settings.kill('SIGHUP'); // read the file again
    const wanted = {
      'prefers-color-scheme: dark': this.#media.colorScheme === 'dark',
      'prefers-reduced-motion: reduce': this.#media.reducedMotion === 'reduce',
      'prefers-contrast: more': this.#media.contrast === 'more',
    };
    for (let i = 0; i < 100; i++) {
      if (
        await this.execute(
          'return Object.entries(arguments[0]).every(([q, yes]) => matchMedia(`(${q})`).matches === yes)',
          [wanted],
        )
      )
        return;
      await sleep(20);
    }
    throw new Error(`WebKit did not take up the emulated media ${JSON.stringify(this.#media)}`);
  }
  #startXvfb() {
    return new Promise((resolve, reject) => {
      const program = findXvfb();
      if (!program) throw new Error('Xvfb is not installed (Debian/Ubuntu package xvfb)');
      // Xvfb takes the first free display and writes its number to file descriptor 3
      const xvfb = this.#spawn(
        program,
        [
          '-displayfd',
          '3',
          '-screen',
          '0',
          `${SCREEN.width}x${SCREEN.height}x24`,
          '-nolisten',
          'tcp',
          '-noreset',
        ],
        { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
      );
      let out = '';
      const timer = setTimeout(() => reject(new Error('Xvfb did not answer in 10 s')), 10_000);
      xvfb.stdio[3].on('data', (d) => {
        out += d;
        if (out.endsWith('\n')) {
          clearTimeout(timer);
          resolve(`:${out.trim()}`);
        }
      });
      for (const event of ['error', 'exit'])
        xvfb.once(event, (what) => {
          clearTimeout(timer);
          reject(new Error(`Xvfb ended: ${what}`));
        });
    });
  }
  #kill() {
    process.off('exit', this.#onExit).off('SIGTERM', this.#onSignal).off('SIGHUP', this.#onSignal);
    for (const child of this.#children.splice(0).reverse()) {
      if (child.pid && child.exitCode === null && child.signalCode === null) {
        try {
          process.kill(-child.pid, 'SIGTERM');
        } catch {
          /* gone */
        }
      }
    }
    if (this.#dir) rmSync(this.#dir, { recursive: true, force: true, maxRetries: 3 });
    this.#session = this.#starting = this.#dir = this.#settings = this.#active = undefined;
  }
}
export const webkitLauncher = (options) => new WebKitLauncher(options);
