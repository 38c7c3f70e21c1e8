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

/** Also where a name on the page hides the document's own method. */
function find({ Document, document }: Page['window'], selector: string): Element | null {
  const querySelector: unknown = Reflect.get(Document.prototype, 'querySelector');
  return Reflect.apply(querySelector as () => Element | null, document, [selector]) as Element;
}

/** The comparison or the page's own words, whatever has become of the document's methods. */
function shows({ window }: Page): 'comparison' | 'fallback' | 'nothing' {
  const element = find(window, 'verdict-compare');
  if (element?.shadowRoot && hasPart(element, 'tools')) return 'comparison';
  return isTall(find(window, '.own')) ? 'fallback' : 'nothing';
}

/** Whatever the element wants to do, it has done: an event, or a script that never began. */
const settled = ({ probe, window }: Page): boolean => {
  const element = find(window, 'verdict-compare:defined');
  return !element || probe.events.length > 0;
};

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
        }
      });
    }
  }
});
