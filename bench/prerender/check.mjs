// Before anything is measured: what a renderer writes holds every text of the documents.
import { parseFragment } from 'parse5';
import { documentAt, textsOf } from '../harness/documents.mjs';
import { RENDERERS } from './renderers.mjs';

const DOCUMENTS = 4;

/** Elements and text of what is drawn, that is without the JSON and the fallback beside it. */
function contentOf(html) {
  let elements = 0;
  let text = '';
  const walk = (node) => {
    if (node.nodeName === '#text') text += node.value;
    if (node.tagName === 'style' || node.tagName === 'script') return;
    if (node.tagName) elements += 1;
    for (const child of node.childNodes ?? []) walk(child);
  };
  const host = parseFragment(html).childNodes.find(({ tagName }) => tagName === 'verdict-compare');
  walk(host.childNodes.find(({ tagName }) => tagName === 'template').content);
  return { elements, text };
}

/** @returns how many elements each draws of document 0, by name. @throws when a text is missing. */
export async function checkRenderers(names, dist) {
  const counts = {};
  for (const name of names) {
    const render = await RENDERERS[name](dist);
    for (let i = 0; i < DOCUMENTS; i++) {
      const { elements, text } = contentOf(render(documentAt(i)));
      const missing = textsOf(documentAt(i)).find((wanted) => !text.includes(wanted));
      if (missing) throw new Error(`bench: ${name} does not write ${JSON.stringify(missing)}`);
      if (i === 0) counts[name] = elements;
    }
  }
  return counts;
}
