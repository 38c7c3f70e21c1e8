// A page with a prerendered comparison and scripts: the widget's own in each form that the docs
// show, and Vue, which compiles what stands in the page.
import { expect } from '@open-wc/testing';
import { renderToString } from '../../src/entries/ssr/index.js';
import { everything, parts, read } from '../support/comparison.js';
import { insideOf, writtenFrame } from '../support/frame.js';
import { part, until } from '../support/mount.js';
import type { Page } from '../support/page.js';
import { elementIn } from '../support/prerendered.js';

/** A parser leaves a template where it may not make a shadow root of it, and says so. */
const templatesLeft = (element: Element) => element.querySelectorAll('template').length;

/** A page whose parser reads the comparison, which is too long for an address. */
async function open(head: string, body: string) {
  const probe = '<script src="/test/fixtures/pages/probe.js"></script>';
  const frame = await writtenFrame(
    `<!doctype html><html lang="en"><title>A page</title>${probe}${head}<body>${body}`,
  );
  return insideOf(frame) as unknown as Pick<Page, 'document'> & {
    readonly window: Page['window'] & Pick<Page, 'probe'>;
  };
}

describe('a prerendered element', () => {
  for (const [name, script] of Object.entries({
    'a deferred classic script': '<script defer src="/dist/verdict-compare.iife.js"></script>',
    'a module': '<script type="module" src="/dist/verdict-compare.js"></script>',
  })) {
    it(`is taken over by ${name} of the head, and nothing is said`, async () => {
      const { document, window } = await open(script, renderToString(everything()));
      const element = elementIn(document);
      await until(() => element.status === 'ready');
      const { probe } = window;
      expect(templatesLeft(element)).to.equal(0);
      expect(parts(element, 'title')).to.have.length(1);
      expect(read(part(element, 'title'))).to.equal('Alpha vs Beta');
      expect(probe.console).to.deep.equal([]);
      expect(probe.errors).to.deep.equal([]);
      expect(probe.refused).to.deep.equal([]);
    });
  }
});

describe('a page that Vue compiles', () => {
  it('executes nothing of a prerendered document', async () => {
    const title = '{{ $options.constructor.constructor("globalThis.pwned = 1")() }} {{ 7*7 }}';
    const html = renderToString({ ...everything(), title, summary: title });
    const { document, window } = await open(
      '<script src="/node_modules/vue/dist/vue.global.prod.js"></script>',
      `<div id="app">{{ 6*7 }} ${html}</div>
       <script>Vue.createApp({ compilerOptions: { isCustomElement: (tag) => tag === 'verdict-compare' } }).mount('#app')</script>`,
    );
    const app = document.querySelector('#app');
    expect(app?.textContent).to.match(/^\s*42\s/); // it has compiled what is around
    const texts = [...elementIn(document).querySelectorAll('p')].map(read);
    expect(texts.filter((text) => text === title)).to.have.lengthOf(2);
    expect(Reflect.get(window, 'pwned')).to.equal(undefined);
  });
});
