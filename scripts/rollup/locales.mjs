// The languages that the script bundles load when they are used stay files of their own beside the
// bundle, locales/<language>.js. English is a static import, and so is part of the bundle.
export function locales() {
  return {
    name: 'locales',
    resolveDynamicImport(specifier, importer) {
      if (!/[\\/]locales[\\/]index\.ts$/.test(importer)) return null;
      return { id: specifier.replace('./', './locales/'), external: true };
    },
  };
}
