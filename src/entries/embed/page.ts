// in: a checked document.
// out: a complete page for frames, which reads without scripts.
// knows nothing of: the page around it.
import { packageFile } from '../hosting/package-files.js';
import { drawingOf } from '../outputs/card/drawing.js';
import { OutputUnavailable, type OutputDocument, type OutputOptions } from '../outputs/output.js';
import { drawElement } from '../ssr/element.js';
import type { RenderOptions } from '../ssr/options.js';
import { cardAddress, factsOf, type Facts } from './facts.js';
import { describingTags } from './head.js';
import { escape, tag } from './html.js';
import { heightOf, pastedFrame } from './iframe.js';
import { policyOf } from './policy.js';
import { wordsFor } from './words.js';

/**
 * The page has a surface of its own. Without one a frame is seen through wherever its colour scheme
 * is the one of its `<iframe>`, and so its dark text would stand on any page that is dark but does
 * not say so by `color-scheme`. Where embed.js runs on that page, it tells what the text's colour
 * is there, and the surface goes.
 */
const styleOf = (scheme: string): string => `
:root {
  color-scheme: ${scheme};
  background: Canvas;
  color: CanvasText;
  font: 1rem/1.5 system-ui, sans-serif;
}
body { margin: 0; padding: 0.75rem }
.embed { margin-block-start: 0.75rem; font-size: 0.875rem }
.embed summary {
  display: flex;
  align-items: baseline;
  gap: 0.75em;
  inline-size: fit-content;
  min-block-size: 24px;
  cursor: pointer;
}
.embed summary::-webkit-details-marker { display: none }
.embed summary::after {
  content: '';
  inline-size: 0.45em;
  block-size: 0.45em;
  border: solid;
  border-width: 0 2px 2px 0;
  rotate: 45deg;
  translate: 0 -0.25em;
}
.embed[open] summary::after { rotate: -135deg; translate: 0 0 }
.embed textarea {
  box-sizing: border-box;
  inline-size: 100%;
  padding: 0.5rem;
  border: 1px solid;
  border-radius: 0.4rem;
  background: none;
  color: inherit;
  font: 0.8125rem/1.5 ui-monospace, monospace;
}
@media print { .embed { display: none } }
`;

/**
 * What is out of sight is not laid out by the widget's own style, and would have no height that
 * could be told.
 */
const WHOLE = "\n[part='container'] > article { content-visibility: visible }\n";

const schemeOf = ({ theme = 'auto' }: OutputOptions): string =>
  theme === 'auto' ? 'light dark' : theme;

/** The HTML to copy; a field can be selected and copied from without a script. */
function embedding({ addresses, title, localizer }: Facts, options: OutputOptions): string {
  if (!addresses) return '';
  const frame = { src: addresses.page, title, width: '100%', height: heightOf(options) };
  const { embed } = wordsFor(localizer);
  return `<details class="embed">
<summary>${escape(embed)}</summary>
${tag('textarea', { readonly: true, rows: 6, dir: 'ltr', spellcheck: 'false', 'aria-label': embed })}
${escape(pastedFrame(frame, addresses.script))}</textarea>
</details>
`;
}

/**
 * The prerendered element, with all of it as plain HTML for who does not look into shadow roots. It
 * has no slug, since the page is written anew with its document; and no script of the page upgrades
 * it, so the snapshot for that is left out.
 */
function elementOf({ comparison, localizer }: Facts, options: OutputOptions): string {
  const { slug: _slug, base: _base, nonce: _nonce, ...drawing } = options;
  const settings: RenderOptions = {
    headingLevel: 1,
    fallback: 'full',
    ...drawing,
    lang: localizer.lang,
  };
  return drawElement(comparison, settings, false).replace('</style>', `${WHOLE}</style>`);
}

/** All that a style element of the server renderer holds; it writes one. */
function styleIn(html: string): string {
  const [start, end] = ['<style>', '</style>'];
  const from = html.indexOf(start) + start.length;
  return html.slice(from, html.indexOf(end, from));
}

/** Where the page's picture is; a build that cannot draw it here has none. */
async function cardOf(
  document: OutputDocument,
  options: OutputOptions,
): Promise<string | undefined> {
  if (options.baseUrl === undefined) return undefined;
  try {
    await drawingOf(document, options);
  } catch (error) {
    if (error instanceof OutputUnavailable) return undefined;
    throw error;
  }
  return cardAddress(document.slug, options.baseUrl);
}

export async function render(document: OutputDocument, options: OutputOptions): Promise<string> {
  const facts = factsOf(document, options);
  const { lang, dir } = facts.localizer;
  const element = elementOf(facts, options);
  const style = styleOf(schemeOf(options));
  const script = packageFile('embed.js').trim();
  const policy = policyOf(facts.comparison, [style, styleIn(element)], script);
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: schemeOf(options) }),
    ...describingTags(facts, options, await cardOf(document, options)),
  ].filter(Boolean);
  return `<!doctype html>
${tag('html', { lang, dir, 'data-verdict-embed': document.slug })}
<head>
${head.join('\n')}
<style>${style}</style>
</head>
<body>
<main>
${element}
</main>
${embedding(facts, options)}<script>${script}</script>
</body>
</html>
`;
}
