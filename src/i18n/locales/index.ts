// Written by scripts/locales.mjs from the files here: run "npm run build" after a new one.
import type { Strings } from '../strings.js';

type Locale = { readonly default: Strings };

export const localeLoaders: Readonly<Record<string, () => Promise<Locale>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  pt: () => import('./pt.js'),
  zh: () => import('./zh.js'),
};
