// The browser tests: BROWSERS=chromium (default), firefox,webkit or all; FILES=test/x.test.ts for
// some alone. `npm run test:browsers` finds or installs the browsers first.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browserCommands } from './test/infra/plugins/browser-commands.mjs';
import { faults } from './test/infra/fault-server/server.mjs';
import { chromiumLauncher, firefoxLauncher } from './test/infra/launchers/puppeteer.mjs';
import { summaryReporter } from './test/infra/plugins/summary-reporter.mjs';
import { webkitLauncher } from './test/infra/launchers/webkit.mjs';

const launchers = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher };
const wanted = process.env.BROWSERS || 'chromium';
const names =
  wanted === 'all' ? Object.keys(launchers) : wanted.split(',').map((name) => name.trim());
for (const name of names)
  if (!launchers[name])
    throw new Error(`BROWSERS: there is no ${name}, only ${Object.keys(launchers)}`);
const { middleware, plugin } = faults();

// DIST=folder: another build in the place of dist/
const otherDist = (context, next) => {
  if (process.env.DIST) context.url = context.url.replace(/^\/dist\//, `/${process.env.DIST}/`);
  return next();
};

// The libraries do not change while tests run, and each test file would ask for some hundred
// modules again
const keepLibraries = (context, next) => {
  if (context.path.startsWith('/node_modules/'))
    context.set('cache-control', 'public, max-age=31536000, immutable');
  return next();
};

export default {
  files: process.env.FILES?.split(',') ?? [
    'test/**/*.test.ts',
    '!test/**/*.node.test.ts',
    '!test/hosts/**',
  ],
  rootDir: '.',
  nodeResolve: { exportConditions: ['production'] }, // the Lit that is shipped
  concurrentBrowsers: Number(process.env.WTR_BROWSERS || 1),
  concurrency: 1,
  // also on a busy machine
  browserStartTimeout: 60_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 60_000, forbidOnly: true } },
  coverageConfig: { include: ['src/**'], reporters: ['lcovonly', 'text-summary'] },
  reporters: [defaultReporter(), summaryReporter()],
  middleware: [otherDist, middleware, keepLibraries],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    browserCommands(),
    plugin,
  ],
  browsers: names.map((name) => launchers[name]()),
};
