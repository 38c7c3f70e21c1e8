// What an embed page and a feed say beside the comparison. The widget's own words are in i18n/,
// and every reader of the widget downloads those.
import type { Localizer } from '../../i18n/localizer.js';

interface Words {
  /** Opens the HTML to copy. */
  readonly embed: string;
  /** Title of the feed; {site} is who publishes it. */
  readonly feed: string;
}

const ENGLISH: Words = { embed: 'Embed this comparison', feed: 'Comparisons of {site}' };

const WORDS: Readonly<Record<string, Words>> = {
  en: ENGLISH,
  ar: { embed: 'تضمين هذه المقارنة', feed: 'مقارنات {site}' },
  de: { embed: 'Diesen Vergleich einbetten', feed: 'Vergleiche von {site}' },
  es: { embed: 'Insertar esta comparación', feed: 'Comparaciones de {site}' },
  fr: { embed: 'Intégrer cette comparaison', feed: 'Comparaisons de {site}' },
  he: { embed: 'הטמעת ההשוואה הזאת', feed: 'השוואות של {site}' },
  it: { embed: 'Incorpora questo confronto', feed: 'Confronti di {site}' },
  ja: { embed: 'この比較を埋め込む', feed: '{site} の比較' },
  pt: { embed: 'Incorporar esta comparação', feed: 'Comparações de {site}' },
  zh: { embed: '嵌入此对比', feed: '{site} 的对比' },
};

export const wordsFor = ({ lang }: Localizer): Words => WORDS[lang] ?? ENGLISH;
