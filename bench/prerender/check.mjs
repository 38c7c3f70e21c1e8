// Before anything is measured: what a renderer writes holds every text of the documents, in the
// widget's own elements.
import { parseFragment } from 'parse5';
import { documentAt, textsOf } from '../harness/documents.mjs';
import { RENDERERS } from './renderers.mjs';

const DOCUMENTS = 4;
const OWN = 'renderToString';

const attributeOf = ({ attrs }, wanted) => attrs.find(({ name }) => name === wanted)?.value;

function find(node, tagName) {
  if (node.tagName === tagName) return node;
  for (const child of node.childNodes ?? []) {
    const found = find(child, tagName);
    if (found) return found;
  }
  return undefined;
}

/** `<a part="name" …>`, its attributes and classes in the order of their names. */
function openingTag({ tagName, attrs }) {
  const attributes = attrs.map(({ name, value }) => {
    const words = name === 'class' ? value.split(' ').filter(Boolean).sort().join(' ') : value;
    return ` ${name}="${words}"`;
  });
  return `<${tagName}${attributes.sort().join('')}>`;
}

/**
 * Elements and text of what is drawn, that is without the JSON and the fallback beside it, and
 * without what has no counterpart elsewhere.
 */
function contentOf(html) {
  const elements = [];
  let text = '';
  const walk = (node) => {
    if (node.nodeName === '#text') text += node.value;
    if (node.tagName === 'style') return;
    if (node.tagName && attributeOf(node, 'role') === 'status') return;
    if (node.tagName && node.tagName !== 'slot') elements.push(openingTag(node));
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(find(parseFragment(html), 'template').content);
  return { elements, text };
}

function faultOf({ elements, text }, expected, document) {
  const missing = textsOf(document).find((wanted) => !text.includes(wanted));
  if (missing) return `does not write ${JSON.stringify(missing)}`;
  const length = Math.max(elements.length, expected.elements.length);
  for (let at = 0; at < length; at++) {
    const [found, wanted] = [elements[at], expected.elements[at]];
    if (found !== wanted) return `writes ${found} where the widget has ${wanted}, at ${at}`;
  }
  return undefined;
}

/**
 * @returns how many elements each draws of document 0, by name.
 * @throws when a text is missing, or an element is another than the widget's.
 */
export async function checkRenderers(names, dist) {
  const own = await RENDERERS[OWN](dist);
  const counts = {};
  for (const name of names) {
    const render = await RENDERERS[name](dist);
    for (let i = 0; i < DOCUMENTS; i++) {
      const document = documentAt(i);
      const content = contentOf(render(document));
      const fault = faultOf(content, contentOf(own(document)), document);
      if (fault) throw new Error(`bench: ${name}, document ${i}: ${fault}`);
      if (i === 0) counts[name] = content.elements.length;
    }
  }
  return counts;
}
