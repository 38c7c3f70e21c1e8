// What must hold of everything that is drawn from a document: only our own nodes, nothing wider
// than its place, no request to a place that the document may not reach, and nothing executed.
import { rootOf } from './mount.js';

// What the templates in src/view write; code and bdi come from the texts themselves
const TAGS = new Set(
  (
    'div slot article header p h2 h3 span svg img a dl dt dd section table thead tbody tr th td details summary ' +
    'figure figcaption blockquote time code bdi button pre i b strong small ' +
    'line circle path rect'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'part class id lang dir role hidden tabindex aria-level aria-labelledby aria-describedby ' +
    'aria-label aria-hidden'
  ).split(' '),
);
const OWN: Readonly<Record<string, readonly string[]>> = {
  slot: ['name'],
  svg: ['width', 'height', 'x', 'y'],
  line: ['x1', 'x2', 'y1', 'y2'],
  circle: ['cx', 'cy', 'r'],
  path: ['d'],
  rect: ['width', 'height'],
  img: ['src', 'alt', 'loading', 'decoding', 'referrerpolicy'],
  code: ['translate'],
  a: ['href', 'target', 'rel'],
  th: ['scope'],
  span: ['data-letter'],
  td: ['colspan', 'aria-colspan'],
  details: ['open', 'data-index'],
  div: ['data-index'],
  time: ['datetime'],
  button: ['type', 'aria-disabled', 'aria-live', 'data-cite'],
};
const HTTP = /^https?:$/;

/** What stands under `root` that no template writes; empty when all is well. */
export function foreignNodes(root: ParentNode & Node, extraTags: readonly string[] = []): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) continue;
    if (node.nodeType === Node.COMMENT_NODE) {
      if (!/^\??(?:lit\$\d+\$)?$/.test(node.nodeValue ?? ''))
        found.push(`comment ${node.nodeValue}`);
      continue;
    }
    if (!(node instanceof Element)) {
      found.push(`node of type ${node.nodeType}`);
      continue;
    }
    const { localName } = node;
    if (!TAGS.has(localName) && !extraTags.includes(localName)) found.push(`<${localName}>`);
    for (const { name, value } of node.attributes) {
      if (
        !ATTRIBUTES.has(name) &&
        !OWN[localName]?.includes(name) &&
        !extraTags.includes(localName)
      )
        found.push(`<${localName} ${name}="${value.slice(0, 80)}">`);
    }
    if (node instanceof HTMLAnchorElement && !HTTP.test(node.protocol) && node.protocol !== ':')
      found.push(`link to ${node.protocol}`);
    if (
      node instanceof HTMLImageElement &&
      node.src &&
      URL.canParse(node.src) &&
      !HTTP.test(new URL(node.src).protocol)
    )
      found.push(`image from ${node.src.slice(0, 80)}`);
  }
  return found;
}

const OUT_OF_SIGHT = '.hidden, [hidden]';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Whether a text could have been broken into lines that fit: one cluster that is wider than its
 * place cannot, and is cut off.
 */
function breakable(text: Text, place: Element, beyond: (box: DOMRect) => boolean): boolean {
  const range = document.createRange();
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(place);
  const room = place.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  return Array.from(graphemes.segment(text.data)).some(({ segment, index }) => {
    if (/^\s*$/.test(segment)) return false; // blanks hang over the end of a line
    range.setStart(text, index);
    range.setEnd(text, index + segment.length);
    const box = range.getBoundingClientRect();
    return beyond(box) && box.width <= room;
  });
}

/**
 * What reaches beyond the left or right edge of the element or of the page; empty when all is well.
 */
export function overflow(element: Element): string[] {
  const found: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    found.push(`the page is ${page.scrollWidth} wide in ${page.clientWidth}`);
  const { left, right } = element.getBoundingClientRect();
  const beyond = (box: DOMRect) => box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  const tell = (what: string, { localName }: Element, box: DOMRect) => {
    found.push(
      `${what} <${localName}> from ${Math.round(box.left - left)} to ${Math.round(box.right - left)} in ${Math.round(right - left)}`,
    );
  };
  const range = document.createRange();
  const walker = document.createTreeWalker(
    rootOf(element),
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node instanceof Element ? node : node.parentElement;
    if (!around || around.closest(OUT_OF_SIGHT)) continue;
    if (node instanceof Element) {
      if (getComputedStyle(node).display === 'inline') continue; // no box but its texts
      const box = node.getBoundingClientRect();
      if (beyond(box)) tell('box of', around, box);
    } else {
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (beyond(box) && breakable(node as Text, around, beyond)) tell('text of', around, box);
    }
  }
  return found;
}

/**
 * Forbids the test page every request to other origins, and lists those that were tried: a policy
 * blocks and reports them before they leave, in every engine alike.
 */
export function watchRequests(): { readonly tried: string[] } {
  const tried: string[] = [];
  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content =
      "default-src 'self' 'unsafe-inline' 'unsafe-eval' ws:; base-uri 'none'; form-action 'none'; frame-src 'self'; object-src 'none'";
    document.head.append(policy);
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
      tried.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  beforeEach(() => {
    tried.length = 0;
  });
  return { tried };
}

interface Pwned {
  pwned?: unknown;
}

/** Whether a payload ran, or reached Object.prototype. */
export const pwned = (): boolean =>
  (globalThis as Pwned).pwned !== undefined || ({} as Pwned).pwned !== undefined;
