import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('..', import.meta.url));

/** What the widget is measured against is installed in bench/, and only when a benchmark runs. */
export function install() {
  if (existsSync(join(bench, 'node_modules/.package-lock.json'))) return;
  console.error('bench: installing what the widget is measured against');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: bench,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('bench: npm ci in bench failed');
}
