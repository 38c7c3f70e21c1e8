// dist/ from src/: two self-contained script bundles, and the npm build, in which Lit and zod stay imports.
// DIST names another output folder. Declarations and what else belongs to dist/: src/build/build.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { isolate } from './src/build/isolate.mjs';
import { lean } from './src/build/lean.mjs';
import { locales } from './src/build/locales.mjs';
import { planInsteadOfZod } from './src/build/plan.mjs';
import { typescript } from './src/build/typescript.mjs';
import { onwarn } from './src/build/warnings.mjs';

const dist = process.env.DIST || 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const script = (input, file, output) => ({
  input,
  onwarn,
  plugins: [
    planInsteadOfZod(), typescript(), locales(), nodeResolve({ browser: true, exportConditions: ['production'] }), isolate(), lean(),
    terser({
      ecma: 2022,
      module: output.format === 'es',
      compress: { passes: 4, keep_fargs: false, unsafe_arrows: true },
      mangle: { properties: { regex: /^_\$/ } }, // Lit's own, between its packages, which are all in here
      // V8 compiles what is all called at once while the file still comes in (https://v8.dev/blog/explicit-compile-hints)
      format: { comments: false, preamble: `//# allFunctionsCalledOnLoad\n/*! verdict-compare ${version}, see licenses.txt */` },
    }),
  ],
  output: { file: `${dist}/${file}`, generatedCode: 'es2015', externalLiveBindings: false, freeze: false, esModule: false, ...output },
});

// Modules stay apart, so that dist/ reads like src/ and its file names are stable
const entries = ['index.ts', 'element.ts', 'schema-entry.ts', 'ssr.ts', 'cli/index.ts']
  .concat(readdirSync('src/locales').map(name => `locales/${name}`));
const npm = {
  input: Object.fromEntries(entries.map(name => [name.replace(/(?:\/index)?\.ts$/, ''), `src/${name}`])),
  onwarn,
  external: /^(?:node:|lit(?:\/|$)|zod(?:\/|$))/,
  plugins: [typescript()],
  output: { dir: dist, format: 'es', preserveModules: true, preserveModulesRoot: 'src', generatedCode: 'es2015' },
};

export default [
  script('src/embed/module.ts', 'verdict-compare.js', { format: 'es' }),
  script('src/embed/classic.ts', 'verdict-compare.iife.js', { format: 'iife', name: 'VerdictCompare' }),
  npm,
];
