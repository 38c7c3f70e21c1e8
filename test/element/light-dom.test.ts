// What stands between the tags: inline JSON as hosts leave it, and an article that an unclosed
// element has swallowed.
import { expect } from '@open-wc/testing';
import { answerUrl, small } from '../support/answers.js';
import { listen } from '../support/console.js';
import { make, mount, outcome, place, titleOf } from '../support/mount.js';
import { prerender } from '../support/prerendered.js';

const heard = listen();
const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;

/** An element with one child script, whose text stands there to the letter. */
function withScript(text: string, attributes: Record<string, string>) {
  const element = make();
  const script = document.createElement('script');
  script.type = 'text/plain'; // so that the page itself does not run it
  script.textContent = text;
  element.append(script);
  document.body.append(element);
  script.removeAttribute('type');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  return element;
}
const JSON_TEXT = JSON.stringify(small('Inline'));

describe('inline JSON', () => {
  const kinds: Record<string, [string, Record<string, string>]> = {
    'with a byte order mark': [`\uFEFF${JSON_TEXT}`, { type: 'application/json' }],
    'without a type': [JSON_TEXT, {}],
    'of another type': [JSON_TEXT, { type: 'text/plain' }],
    'after a line break and a byte order mark': [`\uFEFF\n  ${JSON_TEXT}`, {}],
  };
  for (const [kind, [text, attributes]] of Object.entries(kinds)) {
    it(`${kind} is drawn`, async () => {
      const element = withScript(text, attributes);
      expect((await outcome(element)).error).to.equal(null);
      expect(titleOf(element)).to.equal('Inline');
      expect(heard.console).to.deep.equal([]);
    });
  }
  it('is no script that loads a file, nor one that is code', async () => {
    for (const [text, attributes] of [
      [JSON_TEXT, { src: 'data:text/javascript,0' }],
      ['globalThis.unused = {};', {}],
    ] as const) {
      const element = withScript(text, attributes);
      expect((await outcome(element)).error?.code).to.equal('config');
    }
  });
  it('that is broken is a fault of its text, told as such', async () => {
    const { error } = await outcome(withScript('{ “tools”: [] }', { type: 'application/json' }));
    expect(error?.code).to.equal('json');
  });
});

describe('an element that is not closed', () => {
  const rest: Record<string, string> = {
    'a heading': '<h2 class="own">Second</h2>',
    'a landmark': '<main class="own"><p>More</p></main>',
    'a heading deeper in': '<div><section class="own"><p>More</p></section></div>',
    'an element with the role of one': '<div role="heading" class="own">Second</div>',
  };
  for (const [what, html] of Object.entries(rest)) {
    it(`hides nothing of ${what} that follows, and says so once`, async () => {
      const src = answerUrl('Here').replaceAll('&', '&amp;');
      const holder = place(`<verdict-compare src="${src}" />${html}<p class="more">More</p>`);
      const element = holder.querySelector('verdict-compare');
      if (!element) throw new Error('there is no element');
      await outcome(element);
      await element.updateComplete;
      expect(titleOf(element)).to.equal('Here');
      for (const own of ['.own', '.more']) {
        expect(heightOf(holder.querySelector(own)), own).to.be.greaterThan(0);
      }
      // Once on a page: the first of these tests hears it
      expect(heard.console.length).to.be.at.most(1);
      for (const line of heard.console) expect(line).to.contain('</verdict-compare>');
    });
  }
  it('is told apart from a fallback of paragraphs, links and lists', async () => {
    const element = make({ src: answerUrl('Here') });
    element.innerHTML = '<p class="own">Own <a href="#x">words</a></p><ul><li>One</li></ul>';
    document.body.append(element);
    await outcome(element);
    expect(heightOf(element.querySelector('.own'))).to.equal(0);
    expect(heard.console).to.deep.equal([]);
  });
  it('is told apart from what a server wrote, and from what another slot takes', async () => {
    const holder = place();
    holder.setHTMLUnsafe(prerender(small('Drawn')));
    const drawn = holder.querySelector('verdict-compare');
    const slotted = make({ src: answerUrl('Here') });
    slotted.innerHTML = '<section slot="cta"><h2>Ours</h2></section><p class="own">Own words</p>';
    document.body.append(slotted);
    await Promise.all([drawn && outcome(drawn), outcome(slotted)]);
    expect(heightOf(slotted.querySelector('.own'))).to.equal(0);
    expect(heard.console).to.deep.equal([]);
  });
});

describe('an element without a source', () => {
  it('that says its data will come waits for it, for good', async () => {
    const element = mount({ data: '[object Object]' });
    await outcome(mount({ src: answerUrl('Later') }));
    expect([element.status, element.error, heard.console]).to.deep.equal(['idle', null, []]);
    element.data = small('Hydrated');
    expect((await outcome(element)).error).to.equal(null);
    expect(titleOf(element)).to.equal('Hydrated');
  });
});
