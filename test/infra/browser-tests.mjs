// The browser tests in every engine that this machine has or can install; BROWSERS=chromium,firefox
// chooses, REQUIRE_BROWSERS=1 fails when one of them is not to be had. Further arguments go to the
// runner.
import { spawnSync } from 'node:child_process';
import { engines, ensureBrowsers } from './ensure-browsers.mjs';

const chosen =
  process.env.BROWSERS && process.env.BROWSERS !== 'all'
    ? process.env.BROWSERS.split(',').map((name) => name.trim())
    : engines;
const here = await ensureBrowsers(chosen);
const missing = chosen.filter((name) => !here.includes(name));
if (!here.length || (missing.length && process.env.REQUIRE_BROWSERS)) {
  console.error(`browsers: these tests need ${missing.join(', ')}`);
  process.exit(1);
}
console.log(
  `browsers: testing in ${here.join(', ')}${missing.length ? `; not tested: ${missing.join(', ')}` : ''}`,
);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@web/test-runner/dist/bin.js', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, BROWSERS: here.join(',') },
  },
);
process.exit(status ?? 1);
