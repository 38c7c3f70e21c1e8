// Who draws a document as static HTML, by name. Each is loaded alone, in a process of its own.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stylesOf } from '../contenders/build.mjs';
import { wrap } from './shell.mjs';

/** From a function that draws the view alone to one that draws the whole element. */
async function whole(dist, renderView) {
  const css = await stylesOf(dist);
  return (comparison) => wrap(renderView(comparison), css, comparison);
}

async function makeComponent(h, Fragment) {
  const { makeView } = await import('../contenders/components/view.js');
  return makeView({ h, Fragment });
}

export const RENDERERS = {
  /** Node and the documents, without any drawing: what of the memory is theirs. */
  nothing: () => () => '',

  async 'by hand'(dist) {
    const { renderByHand } = await import('./by-hand.mjs');
    return whole(dist, renderByHand);
  },

  async renderToString(dist) {
    const { renderToString } = await import(pathToFileURL(resolve(dist, 'entries/ssr/index.js')));
    return (comparison) => renderToString(comparison, { lang: 'en' });
  },

  async '@lit-labs/ssr'(dist) {
    const { renderLit } = await import('./lit.mjs');
    return whole(dist, renderLit);
  },

  async Preact(dist) {
    const { createElement: h, Fragment } = await import('preact');
    const { renderToString } = await import('preact-render-to-string');
    const View = await makeComponent(h, Fragment);
    return whole(dist, (comparison) => renderToString(h(View, { comparison })));
  },

  async React(dist) {
    const { createElement: h, Fragment } = await import('react');
    const { renderToString } = await import('react-dom/server');
    const View = await makeComponent(h, Fragment);
    return whole(dist, (comparison) => renderToString(h(View, { comparison })));
  },
};
