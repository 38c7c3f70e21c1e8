// Chromium (over CDP) and stock Firefox (over WebDriver BiDi), both driven by the puppeteer-core
// that
// @web/test-runner-chrome brings along. Nothing is downloaded.
import { ChromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findChromium, findFirefox } from '../find-browsers.mjs';
import { emulateFirefoxMedia } from './firefox-media.mjs';
import { asPlaywrightPage } from './playwright-page.mjs';

// Chromium's sandbox does not run as root, nor where user namespaces are forbidden (some
// containers, Ubuntu since 23.10)
const noSandbox = process.getuid?.() === 0 || Boolean(process.env.CHROME_NO_SANDBOX);
const START_TIMEOUT = 60_000; // ms

class PuppeteerLauncher extends ChromeLauncher {
  #pages = new WeakMap();

  constructor({ name, launchOptions, concurrency }) {
    super(
      launchOptions,
      ({ browser }) => browser.defaultBrowserContext(),
      ({ context }) => context.newPage(),
      puppeteerCore,
      concurrency,
    );
    // The constructor above sets both. @web/test-runner-commands passes a command's whole payload
    // on to this type only: for 'puppeteer' it drops emulateMedia's forcedColors and contrast.
    this.type = 'playwright';
    this.name = name;
  }

  getPage(id) {
    const page = super.getPage(id);
    if (!this.#pages.has(page)) this.#pages.set(page, this.adapt(page));
    return this.#pages.get(page);
  }

  /**
   * Pages are used again: the next file gets one with no key held, no emulation, no stored data.
   */
  async stopSession(id) {
    const page = this.getPage(id);
    const ignore = () => {};
    await page.keyboard.releaseAll().catch(ignore);
    await page.emulateMedia(null).catch(ignore);
    await page
      .evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      })
      .catch(ignore);
    return super.stopSession(id);
  }
}

class ChromiumLauncher extends PuppeteerLauncher {
  adapt(page) {
    const features = {
      colorScheme: 'prefers-color-scheme',
      reducedMotion: 'prefers-reduced-motion',
      forcedColors: 'forced-colors',
      contrast: 'prefers-contrast',
    };
    let session;
    let emulated = {};
    return asPlaywrightPage(page, {
      async emulateMedia(options) {
        const wasEmulated = Object.keys(emulated).length > 0;
        // As in Playwright: what is not named stays, null ends an emulation
        emulated = options === null ? {} : { ...emulated, ...options };
        if (options === null && !wasEmulated) return;
        // Over CDP itself: puppeteer refuses the names that it does not know (prefers-contrast)
        session ??= await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          media: emulated.media ?? '',
          features: Object.entries(features)
            .map(([option, name]) => ({ name, value: emulated[option] }))
            .filter(({ value }) => value != null),
        });
      },
    });
  }
}

class FirefoxLauncher extends PuppeteerLauncher {
  adapt(page) {
    let isEmulated = false;
    return asPlaywrightPage(page, {
      keys: { Space: ' ' }, // puppeteer's BiDi keyboard does not know the name
      async emulateMedia(options) {
        const wasEmulated = isEmulated;
        isEmulated = options !== null;
        if (isEmulated || wasEmulated) await emulateFirefoxMedia(page, options);
      },
    });
  }
}

export function chromiumLauncher({ executablePath = findChromium(), concurrency } = {}) {
  if (!executablePath)
    throw new Error(
      'No Chrome or Chromium found. Set CHROME_PATH, or run: npm run browsers -- chromium',
    );
  return new ChromiumLauncher({
    name: 'Chromium',
    concurrency,
    launchOptions: {
      executablePath,
      timeout: START_TIMEOUT,
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
}

export function firefoxLauncher({ executablePath = findFirefox(), concurrency } = {}) {
  if (!executablePath)
    throw new Error('No Firefox found. Set FIREFOX_PATH, or run: npm run browsers -- firefox');
  return new FirefoxLauncher({
    name: 'Firefox',
    concurrency,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      timeout: START_TIMEOUT,
      args: ['--remote-allow-system-access'],
    },
  });
}
