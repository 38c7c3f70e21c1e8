// Modules of src/ that another build in rollup.config.mjs writes stay imports: of their files in
// dist/, which mirrors src/.
import { dirname, relative, resolve } from 'node:path';

/** @param isElsewhere Tells a module by its path in src/, as `document/parse.js`. */
export function builtElsewhere(isElsewhere) {
  return {
    name: 'built-elsewhere',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const file = resolve(dirname(importer), source);
      const module = relative('src', file);
      const isOurs = !module.startsWith('..');
      return isOurs && isElsewhere(module) ? { id: file, external: 'relative' } : null;
    },
  };
}
