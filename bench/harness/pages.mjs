// The page that a sample opens: text, a number of widgets of one contender, text. An empty page has
// everything but the widgets.
import { documentAt, slugOf } from './documents.mjs';

let prerender;

/** Takes the server renderer of the build that is measured, for the prerendered pages. */
export const setPrerender = (render) => {
  prerender = render;
};

const customElement = (name) => (slug) => `<${name} slug="${slug}" data-host></${name}>`;
const container = (slug) => `<div data-verdict="${slug}" data-host></div>`;

const KINDS = {
  empty: { script: '', host: () => '' },
  floor: { script: 'app.js', host: customElement('floor-compare') },
  'contained-floor': { script: 'app.js', host: customElement('floor-compare') },
  'lean-floor': { script: 'app.js', host: customElement('lean-floor') },
  react: { script: 'loader.js', host: container },
  preact: { script: 'loader.js', host: container },
  iframe: { script: 'loader.js', host: container },
};
const WIDGET = { script: 'app.js', host: customElement('verdict-compare') };

function inlineJson(i) {
  const json = JSON.stringify(documentAt(i)).replaceAll('<', '\\u003c');
  const script = `<script type="application/json">${json}</script>`;
  return `<verdict-compare data-host>${script}</verdict-compare>`;
}

function prerendered(i) {
  return prerender(documentAt(i)).replace('<verdict-compare', '<verdict-compare data-host');
}

/** How the widget gets its document, other than by its slug. */
const MODES = {
  inline: inlineJson, // with the module, which runs when the page is parsed
  classic: inlineJson, // with the classic script in the head
  prerendered,
};

/** Asks for the document while the script is still on its way. */
function preloadLink(contender) {
  const url = `/${contender}/comparisons/${slugOf(0)}.json`;
  return `<link rel="preload" as="fetch" crossorigin href="${url}">`;
}

function scriptTag(contender, script, mode) {
  if (!script) return '';
  if (mode === 'classic') return `<script src="/${contender}/app.iife.js"></script>`;
  return `<script type="module" src="/${contender}/${script}"></script>`;
}

const reserveHeight = (height) =>
  `<style>verdict-compare:not(:state(ready), :state(error)) {
    display: block;
    min-block-size: ${height}px;
  }</style>`;

/**
 * @param contender Whose widgets. @param n How many. @param slugs `same` or `different`.
 * @param mode How the widget gets its document.
 * @param reserve Height in px that is kept for it, as the README says.
 */
export function pageFor({ contender, n = '1', slugs = 'same', mode = 'slug', reserve }) {
  const { script, host } = KINDS[contender] ?? WIDGET;
  const hosts = Array.from({ length: Number(n) }, (_, i) => {
    const at = slugs === 'same' ? 0 : i;
    const widget = MODES[mode]?.(at) ?? host(slugOf(at));
    return `<p>What we make of it follows.</p>${widget}`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A page</title>
<meta name="viewport" content="width=device-width">
<style>
body {
  max-width: 60em;
  margin: 1em auto;
  padding: 0 1em;
  font: 16px/1.5 system-ui, sans-serif;
  color: #222;
  background: #fff;
}
</style>
${reserve ? reserveHeight(reserve) : ''}
${mode === 'preload' ? preloadLink(contender) : ''}
${scriptTag(contender, script, mode)}
</head>
<body>
<h1>A page</h1>
<p>Some words before.</p>
${hosts.join('\n')}
<p>Some words after, which move when the height above them was not known.</p>
</body>
</html>`;
}
