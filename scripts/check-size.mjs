// What a reader downloads, in bytes of brotli 11: each script bundle, each language, and what each npm entry adds to
// a bundle beside lit and zod. sizes.json holds the exact figures; growth fails, and so does a gain that nobody wrote
// down: npm run size -- --record. "ceiling" is a limit that recording does not lift.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';

const DATA = 'scripts/sizes.json';
const TOLERANCE = 4; // bytes between brotli versions of Node
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

const brotli = (code) =>
  brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code),
    },
  }).length;

async function entrySize(file) {
  const bundle = await rollup({
    input: file,
    external: /^(?:lit|zod)(?:\/|$)|^node:|\/locales\/(?!en\.js)/,
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  const {
    output: [{ code }],
  } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return brotli((await minify(code, { module: true, ecma: 2022, compress: { passes: 2 } })).code);
}

const sizes = {};
for (const file of ['verdict-compare.js', 'verdict-compare.iife.js'])
  sizes[file] = brotli(readFileSync(`dist/${file}`));
for (const [name, { default: file }] of Object.entries(exports)) {
  if (file && !/\*|\/types\//.test(name + file))
    sizes[`verdict-compare${name.slice(1)}`] = await entrySize(file);
}
for (const file of readdirSync('dist/locales')
  .filter((name) => name.endsWith('.js'))
  .sort())
  sizes[`locales/${file}`] = brotli(readFileSync(`dist/locales/${file}`));

const { ceiling, recorded } = JSON.parse(readFileSync(DATA, 'utf8'));
const faults = [];
const number = new Intl.NumberFormat('en');
const names = [...new Set([...Object.keys(sizes), ...Object.keys(recorded)])];
for (const name of names) {
  const [now, before] = [sizes[name], recorded[name]];
  const over =
    now > (ceiling[name] ?? Infinity)
      ? `, over its ceiling of ${number.format(ceiling[name])}`
      : '';
  const change =
    now === undefined
      ? 'is gone'
      : before === undefined
        ? 'is not recorded'
        : Math.abs(now - before) > TOLERANCE
          ? `was recorded as ${number.format(before)}`
          : '';
  console.log(
    `size: ${name.padEnd(26)} ${now === undefined ? '—'.padStart(7) : number.format(now).padStart(7)}${over}${change && `   ${change} (${now > before ? '+' : ''}${now - before})`.replace(' (NaN)', '')}`,
  );
  if (over || change) faults.push({ name, over });
}
if (process.argv.includes('--record')) {
  writeFileSync(DATA, `${JSON.stringify({ ceiling, recorded: sizes }, null, 2)}\n`);
  console.log('size: recorded');
} else if (faults.length)
  console.error('size: not as recorded. Is it meant? Then: npm run size -- --record');
if (faults.some(({ over }) => over) || (faults.length && !process.argv.includes('--record')))
  process.exitCode = 1;
