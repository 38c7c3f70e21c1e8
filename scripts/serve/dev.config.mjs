// npm run dev: the demo on localhost, drawn by src/ in the place of dist/; a page reloads when a
// file of it is saved.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import demo from './demo.config.mjs';

const BUNDLE = '/dist/verdict-compare.js';
const SOURCE = '/src/entries/script/module.ts';
const fromSource = (context, next) => (context.path === BUNDLE ? context.redirect(SOURCE) : next());

export default {
  ...demo,
  watch: true,
  nodeResolve: { exportConditions: ['development'] }, // the Lit that warns
  middleware: [fromSource, ...demo.middleware],
  plugins: [
    ...demo.plugins,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    }),
  ],
};
