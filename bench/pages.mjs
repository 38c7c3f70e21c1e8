// The page that a sample opens: text, a number of widgets of one contender, text. An empty page has everything but the widgets.
import { documentAt, slugOf } from './documents.mjs';

let prerender;
/** Takes the renderer of the build that is measured; without it there are no prerendered pages. */
export const setPrerender = (render) => {
  prerender = render;
};

const element = {
  floor: (slug) => `<floor-compare slug="${slug}" data-host></floor-compare>`,
  framework: (slug) => `<div data-verdict="${slug}" data-host></div>`,
  widget: (slug) => `<verdict-compare slug="${slug}" data-host></verdict-compare>`,
};
const kinds = {
  empty: { script: '', host: () => '' },
  floor: { script: 'app.js', host: element.floor },
  contained: { script: 'app.js', host: element.floor },
  react: { script: 'loader.js', host: element.framework },
  preact: { script: 'loader.js', host: element.framework },
  iframe: { script: 'loader.js', host: element.framework },
};
const kindOf = (contender) => kinds[contender] ?? { script: 'app.js', host: element.widget };

const json = (i) =>
  `<script type="application/json">${JSON.stringify(documentAt(i)).replaceAll('<', '\\u003c')}</script>`;
const inline = (i) => `<verdict-compare data-host>${json(i)}</verdict-compare>`;
const modes = {
  inline, // with the module, which runs when the page is parsed
  classic: inline, // with the classic script in the head
  prerendered: (i) =>
    prerender(documentAt(i)).replace('<verdict-compare', '<verdict-compare data-host'),
};

/** Asks for the document while the script is still on its way. */
const preload = (contender, slug) =>
  `<link rel="preload" as="fetch" crossorigin href="/${contender}/comparisons/${slug}.json">`;
const scriptTag = (contender, script, mode) =>
  script &&
  (mode === 'classic'
    ? `<script src="/${contender}/app.iife.js"></script>`
    : `<script type="module" src="/${contender}/${script}"></script>`);

/**
 * @param contender Whose widgets. @param n How many. @param slugs `same` or `different`.
 * @param mode How the widget gets its document. @param reserve Height in px that is kept for it, as the README says.
 */
export function pageFor({ contender, n = '1', slugs = 'same', mode = 'slug', reserve }) {
  const { script, host } = kindOf(contender);
  const hosts = Array.from({ length: Number(n) }, (_, i) => {
    const at = slugs === 'same' ? 0 : i;
    return `<p>What we make of it follows.</p>${modes[mode]?.(at) ?? host(slugOf(at))}`;
  });
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><meta name="viewport" content="width=device-width">` +
    `<style>body{max-width:60em;margin:1em auto;padding:0 1em;font:16px/1.5 system-ui,sans-serif;color:#222;background:#fff}</style>` +
    `${reserve ? `<style>verdict-compare:not(:state(ready), :state(error)){display:block;min-block-size:${reserve}px}</style>` : ''}` +
    `${mode === 'preload' ? preload(contender, slugOf(0)) : ''}${scriptTag(contender, script, mode)}</head>` +
    `<body><h1>A page</h1><p>Some words before.</p>${hosts.join('\n')}<p>Some words after, which move when the height above them was not known.</p></body></html>`
  );
}
