// Modules of src/ that another build in rollup.config.mjs writes stay imports: of their files in
// dist/, which mirrors src/.
import { dirname, relative, resolve } from 'node:path';

/** @param isElsewhere Tells a module by its path in src/, as `document/parse.js`. */
export function builtElsewhere(isElsewhere) {
  return {
    name: 'built-elsewhere',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.') || importer.includes('node_modules')) return null;
      const file = resolve(dirname(importer), source);
      return isElsewhere(relative('src', file)) ? { id: file, external: 'relative' } : null;
    },
  };
}
