// Chromium (over CDP) and stock Firefox (over WebDriver BiDi), both driven by the puppeteer-core
// that
// @web/test-runner-chrome brings along. Nothing is downloaded.
// Both pose as type 'playwright': @web/test-runner-commands passes a command's whole payload on
// only to that type (for 'puppeteer' it drops emulateMedia's forcedColors and contrast), so each
// page gets the few Playwright methods it calls.
import { ChromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findChromium, findFirefox } from './find-browsers.mjs';

// Chromium's sandbox does not run as root, nor where user namespaces are forbidden (some
// containers, Ubuntu since 23.10)
const noSandbox = process.getuid?.() === 0 || Boolean(process.env.CHROME_NO_SANDBOX);

function asPlaywrightPage(page, { emulateMedia, keys = {} }) {
  const { keyboard, mouse } = page;
  const held = new Set();
  const down = async (name) => {
    const key = keys[name] ?? name;
    held.add(key);
    await keyboard.down(key);
  };
  const up = async (name) => {
    const key = keys[name] ?? name;
    held.delete(key);
    await keyboard.up(key);
  };
  const extra = {
    keyboard: {
      type: (text) => keyboard.type(text),
      down,
      up,
      async press(chord) {
        // 'a', 'Tab', 'Shift+Tab', '+', 'Shift++'
        const names = chord.match(/\+$|[^+]+/g);
        for (const name of names) await down(name);
        for (const name of names.reverse()) await up(name);
      },
    },
    async letGo() {
      for (const key of held) await up(key);
    },
    mouse: {
      move: (x, y) => mouse.move(x, y),
      click: (x, y, options) => mouse.click(x, y, options),
      down: (options) => mouse.down(options),
      up: (options) =>
        mouse.up(options).catch((error) => {
          if (!/is not pressed/.test(error.message)) throw error;
        }), // resetMouse lets go of all three
    },
    setViewportSize: (size) => page.setViewport(size),
    emulateMedia,
    locator: (selector) => ({
      selectOption: async (option) => {
        const values =
          typeof option === 'object' && 'label' in option
            ? [
                await page.$eval(
                  selector,
                  (select, label) => [...select.options].find((o) => o.label === label)?.value,
                  option.label,
                ),
              ]
            : [option].flat();
        return page.select(selector, ...values);
      },
    }),
    async evaluateHandle(...args) {
      const handle = await page.evaluateHandle(...args);
      return {
        asElement: () =>
          handle.asElement() && {
            screenshot: async () => Buffer.from(await handle.asElement().screenshot()),
          },
      };
    },
  };
  return new Proxy(page, {
    get(target, name) {
      if (Object.hasOwn(extra, name)) return extra[name];
      const value = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

class Launcher extends ChromeLauncher {
  type = 'playwright';
  #adapters = new WeakMap();
  constructor({ name, launchOptions, concurrency }) {
    super(
      launchOptions,
      ({ browser }) => browser.defaultBrowserContext(),
      ({ context }) => context.newPage(),
      puppeteerCore,
      concurrency,
    );
    this.type = 'playwright';
    this.name = name; // again: the 0.x parent sets its own in its constructor
  }
  getPage(id) {
    const page = super.getPage(id);
    if (!this.#adapters.has(page)) this.#adapters.set(page, this.adapt(page));
    return this.#adapters.get(page);
  }
  async stopSession(id) {
    // pages are used again: give back to the next file a page with no key held, no emulation and no
    // stored data
    const page = this.getPage(id);
    await page.letGo().catch(() => {});
    if (page.emulated) await page.emulateMedia(null).catch(() => {});
    await page
      .evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      })
      .catch(() => {});
    return super.stopSession(id);
  }
}

class Chromium extends Launcher {
  adapt(page) {
    const now = {};
    return asPlaywrightPage(page, {
      emulateMedia: async (options) => {
        page.emulated = options !== null;
        if (options === null) for (const name in now) delete now[name];
        // as in Playwright: what is not named stays, null ends an emulation
        Object.assign(now, options);
        const features = {
          'prefers-color-scheme': now.colorScheme,
          'prefers-reduced-motion': now.reducedMotion,
          'forced-colors': now.forcedColors,
          'prefers-contrast': now.contrast,
        };
        const set = Object.entries(features)
          .filter(([, value]) => value != null)
          .map(([name, value]) => ({ name, value }));
        // over CDP itself: puppeteer refuses the names that it does not know (prefers-contrast)
        page.cdp ??= await page.createCDPSession();
        await page.cdp.send('Emulation.setEmulatedMedia', {
          media: now.media ?? '',
          features: set,
        });
      },
    });
  }
}

class Firefox extends Launcher {
  adapt(page) {
    return asPlaywrightPage(page, {
      keys: { Space: ' ' }, // puppeteer's BiDi keyboard does not know the name
      emulateMedia: async (options) => {
        page.emulated = options !== null;
        // BiDi has no command for this in Firefox 153. The browser's own window script may set it
        // on the tab (the same properties its developer tools use); --remote-allow-system-access
        // opens that to this connection.
        const { connection } = page.browser();
        const {
          result: { contexts },
        } = await connection.send('browsingContext.getTree', {
          'moz:scope': 'chrome',
          maxDepth: 0,
        });
        const { result } = await connection.send('script.callFunction', {
          functionDeclaration: `(url, json) => {
            for (const win of Services.wm.getEnumerator('navigator:browser')) for (const tab of win.gBrowser.browsers) {
              if (tab.currentURI.spec !== url) continue;
              const context = tab.browsingContext.top, options = JSON.parse(json);
              const names = { colorScheme: 'prefersColorSchemeOverride', reducedMotion: 'prefersReducedMotionOverride', contrast: 'prefersContrastOverride', forcedColors: 'forcedColorsOverride', media: 'mediumOverride' };
              for (const [name, property] of Object.entries(names)) {
                if (options && !(name in options)) continue;
                if (!(property in context)) { if (options) throw new Error('This Firefox has no ' + property); continue; }
                context[property] = options?.[name] ?? (property === 'mediumOverride' ? '' : 'none');
              }
              return true;
            }
            throw new Error('No tab shows ' + url);
          }`,
          arguments: [
            { type: 'string', value: page.url() },
            { type: 'string', value: JSON.stringify(options) },
          ],
          awaitPromise: true,
          target: { context: contexts[0].context },
        });
        if (result.type === 'exception')
          throw new Error(`emulateMedia: ${result.exceptionDetails.text}`);
      },
    });
  }
}

export const chromiumLauncher = ({ executablePath = findChromium(), concurrency } = {}) => {
  if (!executablePath)
    throw new Error(
      'No Chrome or Chromium found. Set CHROME_PATH, or run: npm run browsers -- chromium',
    );
  return new Chromium({
    name: 'Chromium',
    concurrency,
    launchOptions: {
      executablePath,
      timeout: 60_000,
      args: [
        ...(noSandbox ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  });
};
export const firefoxLauncher = ({ executablePath = findFirefox(), concurrency } = {}) => {
  if (!executablePath)
    throw new Error('No Firefox found. Set FIREFOX_PATH, or run: npm run browsers -- firefox');
  return new Firefox({
    name: 'Firefox',
    concurrency,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      timeout: 60_000,
      args: ['--remote-allow-system-access'],
    },
  });
};
