// What README.md says of the script files: their size as scripts/sizes.json records it, and how to pin one by its integrity value.
import { readFile } from 'node:fs/promises';

const json = async (path) => JSON.parse(await readFile(path, 'utf8'));

/** The sentence on the size. @throws {Error} While no size is recorded. */
export async function size() {
  const {
    recorded: { 'verdict-compare.js': bytes },
  } = await json('scripts/sizes.json');
  if (!bytes)
    throw new Error(
      'scripts/sizes.json has no size of verdict-compare.js: run "npm run size -- --record" first',
    );
  return `The script is ${(bytes / 1000).toFixed(1)} KB (brotli) with everything in it.`;
}

/** The lines of the snippet that loads exactly this version. */
export async function pinned() {
  const [{ name, version }, values] = await Promise.all([
    json('package.json'),
    json('dist/integrity.json'),
  ]);
  const file = 'verdict-compare.iife.js';
  return [
    '```html',
    `<script src="https://cdn.jsdelivr.net/npm/${name}@${version}/dist/${file}" crossorigin="anonymous"`,
    `  integrity="${values[file]}"></script>`,
    '```',
  ];
}
