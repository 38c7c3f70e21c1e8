const ENGLISH = { embed: 'Embed this comparison', feed: 'Comparisons of {site}' };
const WORDS = {
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
const wordsFor = ({ lang }) => WORDS[lang] ?? ENGLISH;

export { wordsFor };
