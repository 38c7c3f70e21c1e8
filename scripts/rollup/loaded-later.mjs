// What the script bundles load when it is used stays a file of its own beside the bundle: the
// languages (locales/<language>.js; English is a static import, and so is part of the bundle), and
// what a reader takes along (citing.js).
import { relative, sep } from 'node:path';

const FOLDERS = { 'i18n/locales/': './locales/', 'element/controllers/': './' };

/**
 * For the top of a classic bundle. Chromium resolves nothing relative in a script of another origin
 * that was loaded without `crossorigin`; a script without an address is beside its page. An
 * <img name=currentScript> of the page shall not say where scripts come from.
 */
export const IMPORT_BESIDE = `const { currentScript: ownScript } = document;
const scriptAddress = ownScript instanceof HTMLScriptElement && ownScript.src;
const importBeside = async (path) =>
  import(scriptAddress ? new URL(path, scriptAddress) : path);`;

export function loadedLater() {
  return {
    name: 'loaded-later',
    async resolveDynamicImport(specifier, importer) {
      const resolved = await this.resolve(specifier.replace(/\.js$/, '.ts'), importer);
      const path = relative('src', resolved.id).split(sep).join('/');
      const [folder, place] = Object.entries(FOLDERS).find(([name]) => path.startsWith(name));
      return { id: path.replace(folder, place).replace(/\.ts$/, '.js'), external: true };
    },
    renderDynamicImport: ({ format }) =>
      format === 'iife' ? { left: 'importBeside(', right: ')' } : null,
  };
}
