// npm run size: what a reader downloads, in bytes of brotli 11: each script bundle, each language,
// and what each npm entry adds to a bundle beside lit and zod. sizes.json holds what the last `npm
// run build` recorded (`--record`): the script bundles are held to it exactly, the rest within 2 %.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const DATA = 'scripts/checks/sizes.json';
/** Limits that recording does not lift. */
const CEILING = { 'verdict-compare.js': 26_500 };
const BUNDLES = ['verdict-compare.js', 'verdict-compare.iife.js'];
const EXACT = 4; // bytes between the brotli of one Node and another
const SHARE = 0.02;

function brotli(code) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code),
  };
  return brotliCompressSync(code, { params }).length;
}

async function entrySize(file) {
  const bundle = await rollup({
    input: file,
    external: /^(?:lit|zod)(?:\/|$)|^node:|\/locales\/(?!en\.js)|\/citing\.js$/,
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  const options = { module: true, ecma: 2022, compress: { passes: 2 } };
  const { code } = await minify(output[0].code, options);
  return brotli(code);
}

async function measure() {
  const sizes = {};
  for (const file of BUNDLES) sizes[file] = brotli(readFileSync(`dist/${file}`));
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [path, { default: file }] of Object.entries(exports)) {
    const isCode = file && !file.includes('*') && !file.includes('/frameworks/');
    if (isCode) sizes[`verdict-compare${path.slice(1)}`] = await entrySize(file);
  }
  sizes['citing.js'] = brotli(readFileSync('dist/citing.js'));
  for (const file of readdirSync('dist/locales').sort()) {
    sizes[`locales/${file}`] = brotli(readFileSync(`dist/locales/${file}`));
  }
  return sizes;
}

/** What is wrong with a size, or nothing. */
function faultOf(name, now, before) {
  if (now === undefined) return 'is gone';
  if (before === undefined) return 'is not recorded';
  const allowed = BUNDLES.includes(name) ? EXACT : before * SHARE;
  const change = now - before;
  if (Math.abs(change) <= allowed) return '';
  return `was recorded as ${before} (${change > 0 ? '+' : ''}${change})`;
}

const recording = process.argv.includes('--record');
const recorded = recording ? {} : JSON.parse(readFileSync(DATA, 'utf8'));
const sizes = await measure();
let failed = false;
const tooBig = [];
for (const name of new Set([...Object.keys(sizes), ...Object.keys(recorded)])) {
  const now = sizes[name];
  const over = now > CEILING[name] ? `is over its ceiling of ${CEILING[name]}` : '';
  if (over) tooBig.push(`${name} ${over}`);
  const fault = recording ? '' : faultOf(name, now, recorded[name]);
  if (fault) failed = true;
  const notes = [over, fault].filter(Boolean).join(', ');
  console.log(`size: ${name.padEnd(26)} ${String(now ?? '—').padStart(6)} ${notes}`.trimEnd());
}
if (recording) writeFileSync(DATA, `${JSON.stringify(sizes, null, 2)}\n`);
if (failed) {
  console.error('size: not as recorded. Is it meant? "npm run build" records it.');
  process.exitCode = 1;
}
if (tooBig.length) {
  console.error(
    `size: ${tooBig.join(', ')}: make something else smaller, or raise it in ` +
      'scripts/checks/size.mjs and say why.',
  );
  if (!recording) process.exitCode = 1;
}
