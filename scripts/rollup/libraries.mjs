// dist/entries/cli/libraries: what the command needs of other packages, readable, with their
// licences, so that nobody who installs the widget installs them. Each file of
// src/entries/cli/libraries names what is taken of one package.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { typescript } from './typescript.mjs';
import { onwarn } from './warnings.mjs';

const FOLDER = 'entries/cli/libraries';

/**
 * The folder of the package that a module belongs to; none for what the CommonJS plugin adds, and
 * for what is built in node_modules/.cache.
 */
const packageOf = (id) =>
  /^[^\0].*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/.][^\\/]*/.exec(id)?.[0];

/** Writes licenses.txt: the licences of all that is bundled. */
const licenses = () => ({
  name: 'licenses',
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = [...new Set(ids.map(packageOf))].filter(Boolean).sort();
    const texts = folders.map((folder) => {
      const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
      const { name, version, license } = JSON.parse(manifest);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
      if (!file) throw new Error(`${name} is bundled, and brings no licence`);
      const text = readFileSync(join(folder, file), 'utf8').trim();
      return `${name} ${version}, ${license}\n\n${text}\n`;
    });
    const source = texts.join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
  },
});

/** The npm build leaves these imports as they are. */
export const externalLibraries = /\/libraries\/[\w-]+\.js$/;

export const libraries = (dist) => ({
  input: readdirSync(`src/${FOLDER}`).map((file) => `src/${FOLDER}/${file}`),
  onwarn(warning) {
    // picomatch and yaml have circles of their own
    if (warning.code !== 'CIRCULAR_DEPENDENCY' || !warning.ids.every(packageOf)) onwarn(warning);
  },
  plugins: [
    typescript(),
    // `yaml` has its modules behind the condition "browser"; for Node it is CommonJS
    nodeResolve({ exportConditions: ['browser', 'import', 'default'] }),
    commonjs(),
    licenses(),
  ],
  output: { dir: `${dist}/${FOLDER}`, format: 'es', generatedCode: 'es2015' },
});
