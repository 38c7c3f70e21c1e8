import { readFile } from 'node:fs/promises';
import { renderToString } from 'verdict-compare/ssr';

export default function (config) {
  config.addPassthroughCopy('verdict/comparisons');
  for (const file of ['verdict-compare.js', 'citing.js'])
    config.addPassthroughCopy({ [`node_modules/verdict-compare/dist/${file}`]: `verdict/${file}` });
  config.addShortcode('verdict', async (slug) => {
    const comparison = JSON.parse(await readFile(`verdict/comparisons/${slug}.json`, 'utf8'));
    return renderToString(comparison, { lang: 'en' });
  });
}
