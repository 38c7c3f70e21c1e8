// The languages that the script bundles import when they are used stay files of their own, beside the bundle:
// dist/locales/<language>.js, which the npm build writes. English is a static import, and so is part of the bundle.
export function locales() {
  return {
    name: 'locales',
    resolveDynamicImport(specifier) {
      if (typeof specifier !== 'string') return null;
      const [, file] = specifier.match(/(?:^|\/)locales\/([\w-]+\.js)$/) ?? [];
      return file ? { id: `./locales/${file}`, external: true } : null;
    },
  };
}
