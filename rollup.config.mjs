// dist/ from src/: two self-contained script bundles with their languages; the npm build, in which
// Lit and zod stay imports; and its server renderer, with what it needs of Lit. DIST names another
// output folder. Declarations and what else belongs to dist/: scripts/build.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { builtElsewhere } from './scripts/rollup/built-elsewhere.mjs';
import { compiledSchema } from './scripts/rollup/compiled-schema.mjs';
import { isolate } from './scripts/rollup/isolate.mjs';
import { externalLibraries, libraries } from './scripts/rollup/libraries.mjs';
import { IMPORT_BESIDE, loadedLater } from './scripts/rollup/loaded-later.mjs';
import { minifyTemplates } from './scripts/rollup/minify-templates.mjs';
import { templatesAlone } from './scripts/rollup/templates-alone.mjs';
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
    // Brotli makes more of functions that stand side by side than of ones put where they are called
    compress: { passes: 2, inline: 1, hoist_funs: true },
    format: { comments: false, ascii_only: true, preamble },
  });

const script = (input, file, output) => ({
  input,
  onwarn,
  plugins: [
    compiledSchema(),
    typescript(),
    minifyTemplates(),
    loadedLater(),
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

/** For frames: classic, so that a sandboxed page needs no leave to read it. */
const embed = {
  input: 'src/entries/embed/script/index.ts',
  onwarn,
  plugins: [typescript(), minified(`/*! verdict-compare ${version}, MIT */`)],
  output: { file: `${dist}/embed.js`, format: 'iife', generatedCode: 'es2015' },
};

/** What readers take along, which a script bundle imports when one does. */
const citing = {
  input: 'src/element/controllers/citing.ts',
  onwarn,
  plugins: [typescript(), minified()],
  output: { file: `${dist}/citing.js`, format: 'es' },
};

/** What the server renderer's own build writes, since it imports the views. */
const SERVER_MODULES = ['index', 'element'];

// Modules stay apart, so that dist/ reads like src/ and its file names are stable
const entries = [
  'index',
  'element/verdict-compare',
  'entries/schema',
  'entries/cli/index',
  // for the server renderer
  'i18n/locales/all',
  'entries/ssr/escape',
  'entries/ssr/languages',
  'entries/ssr/plain/html',
  'view/segments',
  'view/taking-along/outline',
  'view/templating/runs',
  'view/wording',
  ...languages.map((name) => `i18n/locales/${name}`),
];
const npm = {
  input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  onwarn,
  external: [/^(?:node:|lit(?:\/|$)|zod(?:\/|$))/, externalLibraries],
  plugins: [
    builtElsewhere((module) => SERVER_MODULES.some((name) => module === `entries/ssr/${name}.js`)),
    typescript(),
    minifyTemplates(),
  ],
  output: {
    dir: dist,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    generatedCode: 'es2015',
  },
};

// The Lit that bundlers pick for a browser or a worker looks for `document` as it loads. The
// renderer brings its own templates, from the Lit for servers; what has nothing to do with Lit is
// that of the other entries. Documents are checked by the compiled schema, in less time.
const WITHOUT_LIT = [
  /^(?:document\/(?!parse|validate)|i18n\/|loading\/)/,
  /^view\/(?:taking-along\/|wording|segments|templating\/runs)/,
  /^entries\/ssr\/(?:plain\/|escape|languages)/,
];
const ssr = {
  input: Object.fromEntries(SERVER_MODULES.map((name) => [name, `src/entries/ssr/${name}.ts`])),
  onwarn,
  plugins: [
    compiledSchema(),
    builtElsewhere((module) => WITHOUT_LIT.some((pattern) => pattern.test(module))),
    typescript(),
    minifyTemplates(),
    templatesAlone(),
    nodeResolve({ exportConditions: ['node', 'production'] }),
    isolate({ hasDocument: false }),
  ],
  output: {
    dir: `${dist}/entries/ssr`,
    format: 'es',
    hoistTransitiveImports: false,
    generatedCode: 'es2015',
  },
};

export default [
  script('src/entries/script/module.ts', 'verdict-compare.js', { format: 'es' }),
  script('src/entries/script/classic.ts', 'verdict-compare.iife.js', {
    format: 'iife',
    name: 'VerdictCompare',
    intro: IMPORT_BESIDE,
  }),
  scriptLocales,
  citing,
  embed,
  npm,
  ssr,
  libraries(dist),
];
