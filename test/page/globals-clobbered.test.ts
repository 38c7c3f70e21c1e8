// Pages whose elements have the names of what scripts look for: <img name=createElement> hides the
// method of the document (https://html.spec.whatwg.org/#dom-document-nameditem).
import { expect } from '@open-wc/testing';
import { newToken } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { body, expectAtWork, scripts } from '../support/at-work.js';
import { hasPart, until } from '../support/mount.js';
import { attribute, page, type Page } from '../support/page.js';

const image = (name: string) => `<img name="${name}" id="${name}" alt="">`;

const NAMES_OF_SCRIPTS = [
  'currentScript',
  'baseURI',
  'scheduler',
  'trustedTypes',
  'litNonce',
  'ShadyCSS',
  'VerdictCompare',
];

describe('a page whose elements have the names of what scripts look for', () => {
  for (const [name, script] of Object.entries(scripts)) {
    it(`${name} draws, opens and fails as ever`, async () => {
      const clobbering = NAMES_OF_SCRIPTS.map(image).join('');
      await expectAtWork(await page('', `${clobbering}${script}${body(newToken())}`));
    });
  }
});

/** What a script may want of the document. */
const OF_DOCUMENT = [
  'activeElement',
  'addEventListener',
  'adoptNode',
  'adoptedStyleSheets',
  'body',
  'childNodes',
  'children',
  'createComment',
  'createDocumentFragment',
  'createElement',
  'createElementNS',
  'createRange',
  'createTextNode',
  'createTreeWalker',
  'defaultView',
  'dir',
  'documentElement',
  'firstChild',
  'getElementById',
  'getRootNode',
  'head',
  'implementation',
  'importNode',
  'isConnected',
  'nodeType',
  'ownerDocument',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'removeEventListener',
  'styleSheets',
  'URL',
  'visibilityState',
];

const isTall = (node: Element | null): boolean =>
  Boolean(node && node.getBoundingClientRect().height > 0);

/** Finds an element whatever has become of the document's methods. */
function find({ window }: Page, selector: string): Element | null {
  const querySelector = Reflect.get(window.Document.prototype, 'querySelector') as () => unknown;
  return Reflect.apply(querySelector, window.document, [selector]) as Element | null;
}

/** What the page shows: the comparison, its own words, or neither. */
function shows(opened: Page): 'comparison' | 'fallback' | 'nothing' {
  const element = find(opened, 'verdict-compare');
  if (element && hasPart(element, 'tools')) return 'comparison';
  return isTall(find(opened, '.own')) ? 'fallback' : 'nothing';
}

/** Whatever the element wants to do, it has done: an event, or a script that never began. */
const settled = (opened: Page): boolean =>
  !find(opened, 'verdict-compare:defined') || opened.probe.events.length > 0;

describe('an element of the page that hides a name of the document', () => {
  for (const name of OF_DOCUMENT) {
    for (const [which, script] of Object.entries(scripts)) {
      it(`${name}: ${which} shows the comparison or the fallback, and throws nothing`, async () => {
        const src = attribute(answerUrl('Live'));
        const element = `<verdict-compare src="${src}"><p class="own">Own words</p></verdict-compare>`;
        const opened = await page('', `${image(name)}${element}${script}`);
        await until(() => settled(opened));
        expect(opened.probe.errors).to.deep.equal([]);
        expect(shows(opened)).to.not.equal('nothing');
        if (opened.probe.events.includes('verdict-load')) {
          expect(shows(opened)).to.equal('comparison');
          const root = find(opened, 'verdict-compare')?.shadowRoot;
          expect(root?.adoptedStyleSheets.length).to.equal(1);
        }
      });
    }
  }
});
