// Lists the languages of src/i18n/locales/ where code needs them by name:
//   src/i18n/locales/index.ts    loads each when it is used, for the browser
//   src/i18n/locales/all.ts      has all at once, for the server renderer and the command
// `npm run build` writes both, so that a language is one file.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/i18n/locales/', import.meta.url));
const NO_LANGUAGES = ['all.ts', 'en.ts', 'index.ts'];

const HEAD =
  '// Written by scripts/locales.mjs from the files here: run "npm run build" after a new one.\n';

const index = (languages) => `${HEAD}import type { Strings } from '../strings.js';

type Locale = { readonly default: Strings };

export const localeLoaders: Readonly<Record<string, () => Promise<Locale>>> = {
${languages.map((lang) => `  ${lang}: () => import('./${lang}.js'),`).join('\n')}
};
`;

const all = (languages) => `${HEAD}import type { Strings } from '../strings.js';
${languages.map((lang) => `import ${lang} from './${lang}.js';`).join('\n')}

export const locales: Readonly<Record<string, Strings>> = { ${languages.join(', ')} };
`;

/** Path → text of those of both files that are not up to date. */
export async function staleLocaleLists() {
  const files = (await readdir(folder)).filter((file) => !NO_LANGUAGES.includes(file)).sort();
  const languages = files.map((file) => file.replace('.ts', ''));
  const lists = Object.entries({ 'index.ts': index(languages), 'all.ts': all(languages) });
  const stale = {};
  for (const [name, text] of lists) {
    const path = folder + name;
    const before = await readFile(path, 'utf8').catch(() => '');
    if (before !== text) stale[path] = text;
  }
  return stale;
}

export async function writeLocaleLists() {
  for (const [path, text] of Object.entries(await staleLocaleLists())) await writeFile(path, text);
}
