// TypeScript for Rollup, one file at a time: types are checked by `npm run types`, declarations
// made by tsc.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, dirname(tsconfig));

export function typescript() {
  return {
    name: 'typescript',
    resolveId(source, importer) {
      // sources import './x.js', which is './x.ts' on disk
      if (!importer?.endsWith('.ts') || !/^\.\.?\/.*\.js$/.test(source)) return null;
      const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return existsSync(file) ? file : null;
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const compilerOptions = { ...options, module: ts.ModuleKind.ESNext, noEmit: false };
      return {
        code: ts.transpileModule(code, { compilerOptions, fileName: id }).outputText,
        map: null,
      };
    },
  };
}
