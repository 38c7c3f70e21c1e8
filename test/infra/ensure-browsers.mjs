// Finds the browsers that the tests need, or brings them:
//   npm run browsers -- [--check] [chromium] [firefox] [webkit]
// All three when none is named; --check only looks.
// 1. Look: CHROME_PATH and the like, programs on PATH, the usual folders, what an earlier run of
// step 2 brought.
// 2. Download, with @puppeteer/browsers (Chromium and Firefox), into node_modules/.cache/browsers.
// 3. As root on Debian or Ubuntu, when that fails: apt-get.
// Every step has a time limit. NO_BROWSER_INSTALL=1 stops after step 1.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { argv, env, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import {
  cacheDir,
  findChromium,
  findFirefox,
  findNginx,
  findWebKit,
  findXsettingsd,
  findXvfb,
} from './find-browsers.mjs';

const MINUTE = 60_000;
const WEBKIT = ['webkit2gtk-driver', 'xvfb', 'xsettingsd'];
const browsers = {
  chromium: {
    find: findChromium,
    download: 'chrome-headless-shell',
    apt: { debian: ['chromium'] },
    hint: 'Chrome or Chromium (CHROME_PATH)',
  },
  firefox: {
    find: findFirefox,
    download: 'firefox',
    apt: { debian: ['firefox-esr'] },
    hint: 'Firefox (FIREFOX_PATH)',
  },
  webkit: {
    find: () => findXvfb() && findXsettingsd() && findWebKit()?.driver,
    apt: { debian: WEBKIT, ubuntu: WEBKIT },
    hint: `WebKitGTK's driver, Xvfb and xsettingsd (packages ${WEBKIT.join(', ')})`,
  },
};
export const engines = Object.keys(browsers);
const programs = {
  ...browsers,
  // serves what `build` writes
  nginx: {
    find: findNginx,
    apt: { debian: ['nginx-light'], ubuntu: ['nginx-light'] },
    hint: 'nginx (package nginx-light)',
  },
};

const say = (text) => console.log(`browsers: ${text}`);

function run(command, args, timeout, more = {}) {
  say(`${command} ${args.join(' ')}`);
  const { status, error, signal } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout,
    killSignal: 'SIGTERM',
    env: { ...env, ...more },
  });
  if (status !== 0) say(`that failed (${error?.code ?? signal ?? status})`);
  return status === 0;
}

function version(path) {
  if (platform === 'win32') return ''; // --version opens a window there
  try {
    return execFileSync(path, ['--version'], {
      timeout: 15_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString()
      .trim()
      .split('\n')[0];
  } catch {
    return '';
  }
}

async function download(name) {
  say(`downloading the stable ${name} into ${cacheDir}`);
  let timer;
  try {
    const { detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
    const work = (async () =>
      install({
        browser: name,
        buildId: await resolveBuildId(name, detectBrowserPlatform(), 'stable'),
        cacheDir,
      }))();
    await Promise.race([
      work,
      new Promise((_, reject) => {
        timer = setTimeout(reject, 5 * MINUTE, new Error('no end after 5 minutes'));
      }),
    ]);
    return true;
  } catch (error) {
    say(
      `that failed (${[error.message, error.cause?.message].filter(Boolean).join(': ').split('\n')[0]})`,
    );
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function distribution() {
  if (platform !== 'linux') return undefined;
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    const ids = ['ID', 'ID_LIKE'].flatMap(
      (key) => release.match(new RegExp(`^${key}="?([^"\n]*)`, 'm'))?.[1].split(' ') ?? [],
    );
    // Ubuntu is like Debian, but its chromium and firefox packages only fetch a snap
    return ids.find((id) => id === 'ubuntu' || id === 'debian');
  } catch {
    return undefined;
  }
}

let updated = false;
function apt(packages) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2', '-q'];
  updated ||= run('apt-get', [...options, 'update'], 3 * MINUTE, quiet);
  return run(
    'apt-get',
    [...options, '-y', 'install', '--no-install-recommends', ...packages],
    10 * MINUTE,
    quiet,
  );
}

async function ensure({ find, download: product, apt: packages }, install) {
  /**
   * One that starts: a downloaded one may lack libraries of the system. WebKit's driver tells no
   * version.
   */
  const working = () =>
    [find()].find((path) => path && (!product || platform === 'win32' || version(path)));
  const found = working();
  if (found || !install) return found;
  if (product && (await download(product))) {
    const downloaded = working();
    if (downloaded) return downloaded;
    say('it does not start here');
  }
  const wanted = packages[distribution()];
  if (!wanted) return undefined;
  if (process.getuid() === 0) return apt(wanted) ? working() : undefined;
  say(`not root, so not tried: apt-get install ${wanted.join(' ')}`);
  return undefined;
}

/**
 * Looks for these engines, installs those that are not there, and says which; resolves to the names
 * of those that are.
 */
export async function ensureBrowsers(names = engines, { install = !env.NO_BROWSER_INSTALL } = {}) {
  const here = [];
  for (const name of names) {
    const program = programs[name];
    if (!program)
      throw new Error(`browsers: there is no ${name}, only ${Object.keys(programs).join(', ')}`);
    let reason = `install ${program.hint}`;
    const path = await ensure(program, install).catch((error) => {
      reason = error.message;
    });
    if (path) {
      say(`${name}: ${path} ${version(path)}`);
      here.push(name);
    } else say(`${name}: MISSING, ${reason}`);
  }
  return here;
}

if (import.meta.url === pathToFileURL(argv[1]).href) {
  const named = argv.slice(2).filter((arg) => !arg.startsWith('-'));
  const wanted = named.length ? named : engines;
  const here = await ensureBrowsers(wanted, argv.includes('--check') ? { install: false } : {});
  // at once: a download given up on may still hold a connection
  process.exit(here.length === wanted.length ? 0 : 1);
}
