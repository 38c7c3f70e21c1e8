// Where the browsers are on this machine. Looks only; starts and installs nothing.
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};
const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((dir) => names.map((name) => join(dir, name)));
const inFolders = (root, pattern, tails) => {
  // newest version first
  if (!existsSync(root)) return [];
  const byVersion = new Intl.Collator('en', { numeric: true });
  return readdirSync(root)
    .filter((name) => pattern.test(name))
    .sort((a, b) => byVersion.compare(b, a))
    .flatMap((name) => tails.map((tail) => join(root, name, ...tail.split('/'))));
};
// Where ensure-browsers.mjs puts what it downloads: BROWSER/PLATFORM-VERSION/...
export const cacheDir =
  process.env.BROWSERS_CACHE ||
  fileURLToPath(new URL('../../node_modules/.cache/browsers', import.meta.url));
const downloaded = (browser, ...tails) => inFolders(join(cacheDir, browser), /./, tails);

// An environment variable that names something that is no program is an error, not a reason to
// guess.
function find(variable, candidates) {
  const wanted = process.env[variable];
  if (wanted) {
    if (isProgram(wanted)) return wanted;
    throw new Error(`${variable} is set to ${wanted}, which is not a program that can be run.`);
  }
  return candidates().find(isProgram);
}

export const findChromium = () =>
  find('CHROME_PATH', () =>
    (
      ({
        darwin: [
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
          '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        ],
        win32: [
          process.env.PROGRAMFILES,
          process.env['PROGRAMFILES(X86)'],
          process.env.LOCALAPPDATA,
        ]
          .filter(Boolean)
          .flatMap((dir) => [
            join(dir, 'Google/Chrome/Application/chrome.exe'),
            join(dir, 'Microsoft/Edge/Application/msedge.exe'),
          ]),
      })[platform()] ??
      onPath([
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
        'chrome',
        'microsoft-edge',
      ])
    ).concat(
      downloaded(
        'chrome-headless-shell',
        ...['linux64', 'mac-arm64', 'mac-x64'].map(
          (p) => `chrome-headless-shell-${p}/chrome-headless-shell`,
        ),
        'chrome-headless-shell-win64/chrome-headless-shell.exe',
      ),
    ),
  );

export const findFirefox = () =>
  find('FIREFOX_PATH', () =>
    (
      ({
        darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
        win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
          .filter(Boolean)
          .map((dir) => join(dir, 'Mozilla Firefox/firefox.exe')),
      })[platform()] ?? onPath(['firefox-esr', 'firefox'])
    ).concat(
      downloaded(
        'firefox',
        'firefox/firefox',
        'Firefox.app/Contents/MacOS/firefox',
        'core/firefox.exe',
      ),
    ),
  );

// WebKitGTK is two programs: the WebDriver and the browser it starts. Linux only.
export function findWebKit() {
  if (platform() !== 'linux') return undefined;
  const driver = find('WEBKIT_DRIVER_PATH', () => onPath(['WebKitWebDriver']));
  const browser = find('WEBKIT_BROWSER_PATH', () =>
    [
      '/usr/lib/x86_64-linux-gnu',
      '/usr/lib/aarch64-linux-gnu',
      '/usr/lib64',
      '/usr/libexec',
      '/usr/lib',
    ].flatMap((dir) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) =>
        join(dir, name, 'MiniBrowser'),
      ),
    ),
  );
  return driver && browser ? { driver, browser } : undefined;
}
/** Debian keeps it where only root's PATH leads. */
export const findNginx = () => [...onPath(['nginx']), '/usr/sbin/nginx'].find(isProgram);
export const findXvfb = () => onPath(['Xvfb']).find(isProgram);
export const findXsettingsd = () => onPath(['xsettingsd']).find(isProgram);
