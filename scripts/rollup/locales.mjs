// The languages that the script bundles import when they are used stay files of their own, beside
// the bundle: dist/locales/<language>.js. English is a static import, and so is part of the bundle.
import { basename, dirname, resolve } from 'node:path';

const folder = resolve('src/i18n/locales');

export function locales() {
  return {
    name: 'locales',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const file = resolve(dirname(importer), specifier);
      if (dirname(file) !== folder) return null;
      return { id: `./locales/${basename(file)}`, external: true };
    },
  };
}
