// dist/ from src/: two self-contained script bundles with their languages, and the npm build, in which
// Lit and zod stay imports. DIST names another output folder.
// Declarations and what else belongs to dist/: scripts/build.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { compiledSchema } from './scripts/rollup/compiled-schema.mjs';
import { isolate } from './scripts/rollup/isolate.mjs';
import { externalLibraries, libraries } from './scripts/rollup/libraries.mjs';
import { locales } from './scripts/rollup/locales.mjs';
import { typescript } from './scripts/rollup/typescript.mjs';
import { onwarn } from './scripts/rollup/warnings.mjs';

const dist = process.env.DIST || 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const languages = readdirSync('src/i18n/locales')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'index' && name !== 'all');

// V8 compiles what is all called at once while the file still comes in
// (https://v8.dev/blog/explicit-compile-hints)
const banner = `//# allFunctionsCalledOnLoad
/*! verdict-compare ${version}, MIT. With lit, (c) 2017 Google LLC, BSD-3-Clause. See licenses.txt */`;

const minified = (preamble) =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 2 },
    format: { comments: false, ascii_only: true, preamble },
  });

const script = (input, file, output) => ({
  input,
  onwarn,
  plugins: [
    compiledSchema(),
    typescript(),
    locales(),
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    isolate(),
    minified(banner),
  ],
  output: {
    file: `${dist}/${file}`,
    generatedCode: 'es2015',
    externalLiveBindings: false,
    freeze: false,
    esModule: false,
    ...output,
  },
});

/** The languages that a script bundle imports when they are used. */
const scriptLocales = {
  input: Object.fromEntries(languages.map((name) => [name, `src/i18n/locales/${name}.ts`])),
  onwarn,
  plugins: [typescript(), minified()],
  output: { dir: `${dist}/locales`, format: 'es' },
};

// Modules stay apart, so that dist/ reads like src/ and its file names are stable
const entries = [
  'index',
  'element/verdict-compare',
  'entries/schema',
  'entries/ssr/index',
  'entries/cli/index',
  ...languages.map((name) => `i18n/locales/${name}`),
];
const npm = {
  input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  onwarn,
  external: [/^(?:node:|lit(?:\/|$)|zod(?:\/|$))/, externalLibraries],
  plugins: [typescript()],
  output: {
    dir: dist,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    generatedCode: 'es2015',
  },
};

export default [
  script('src/entries/script/module.ts', 'verdict-compare.js', { format: 'es' }),
  script('src/entries/script/classic.ts', 'verdict-compare.iife.js', {
    format: 'iife',
    name: 'VerdictCompare',
  }),
  scriptLocales,
  npm,
  libraries(dist),
];
