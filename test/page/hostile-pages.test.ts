// Pages on which nothing can be drawn, or where what a page has put on Object.prototype stands in
// for what a document leaves out: an error like any other, and never an exception.
import { expect } from '@open-wc/testing';
import { newToken, release, seen } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { scripts } from '../support/at-work.js';
import { rootOf, titleOf, until } from '../support/mount.js';
import { attribute, inlineHtml, page, xhtmlPage, type Page } from '../support/page.js';

const OWN = '<p class="own">Own words</p>';
const element = (src: string) =>
  `<verdict-compare src="${attribute(src)}">${OWN}</verdict-compare>`;
const ownHeight = ({ document }: Page): number =>
  document.querySelector('.own')?.getBoundingClientRect().height ?? 0;

/** The element tells its error once, and goes on showing the page's own words. */
async function expectFailed(opened: Page): Promise<void> {
  await until(() => opened.probe.events.length > 0);
  const { status, error } = opened.element();
  expect(opened.probe.events).to.deep.equal(['verdict-error']);
  expect([status, error?.name, error?.code]).to.deep.equal(['error', 'VerdictError', 'config']);
  expect(error?.message).to.contain('could not be drawn');
  expect(ownHeight(opened)).to.be.greaterThan(0);
  expect(opened.probe.console).to.have.lengthOf(1);
  expect(opened.probe.errors).to.deep.equal([]);
}

const POLICY =
  "content-security-policy: script-src 'self'; require-trusted-types-for 'script'; " +
  'trusted-types another-name';

for (const [name, script] of Object.entries(scripts)) {
  describe(`${name} where drawing fails`, () => {
    const unable: Record<string, (body: string) => Promise<Page>> = {
      'under Trusted Types without our name': (body) => page('', body + script, POLICY),
      'on a page whose templates cannot be filled': (body) =>
        page(
          `<script>Object.defineProperty(Element.prototype, 'innerHTML', { set() { throw new Error('no'); } })</script>`,
          body + script,
        ),
    };
    for (const [where, open] of Object.entries(unable)) {
      it(`${where}: an error once, the fallback, and no exception`, async () => {
        await expectFailed(await open(element(answerUrl('Live'))));
      });
      it(`${where}: an answer that comes later changes nothing, nor does another source`, async () => {
        const token = newToken();
        const opened = await open(element(answerUrl('Live', { fault: 'hold', token })));
        await until(() => opened.element().status === 'error');
        await release(token).catch(() => 0);
        const later = newToken();
        opened.element().src = answerUrl('Later', { token: later });
        await opened.element().updateComplete;
        await opened.element().reload();
        await expectFailed(opened);
        expect((await seen(later)).count).to.equal(0);
      });
    }
  });
}

// Chromium runs no module in XHTML (https://crbug.com/717643)
describe('a page of XHTML', () => {
  it('the classic script: an error once, the fallback, and no exception', async () => {
    const opened = await xhtmlPage(element(answerUrl('Live')) + scripts['the classic script']);
    await expectFailed(opened);
  });
});

describe('a page without a registry of elements, as content scripts see it', () => {
  for (const [name, script] of Object.entries(scripts)) {
    it(`${name} does nothing, and throws nothing`, async () => {
      const none = `<script>Object.defineProperty(window, 'customElements', { value: null })</script>`;
      const opened = await page(none, element(answerUrl('Live')) + script);
      expect(ownHeight(opened)).to.be.greaterThan(0);
      expect(opened.probe.errors).to.deep.equal([]);
    });
  }
});

/** Names that a document, the widget or the platform looks for, where they may be left out. */
const LEFT_OUT = [
  ...['url', 'logo', 'cta', 'publisher', 'method', 'summary', 'why', 'eyebrow', 'title', 'text'],
  ...['label', 'note', 'rows', 'quote', 'score', 'about', 'price', 'entry', 'detail', 'panel'],
  ...['community', 'category', 'tagline', 'description', 'bestFor', 'updated', 'lang', 'version'],
  ...['tag', 'attribute', 'attributes', 'part', 'html', 'raw', 'kind', 'inline', 'near', 'model'],
  ...['zero', 'one', 'two', 'few', 'many', 'other', 'n', 'tool', 'name', 'dir', 'base', 'slug'],
  ...['body', 'headers', 'credentials', 'integrity', 'referrer', 'redirect', 'priority', 'window'],
  ...['toJSON', 'retryable', 'cause', 'issues', 'error', 'host', 'nonce', 'creationScope'],
  ...['renderBefore', 'isConnected', 'slotAssignment', 'mode', 'delegatesFocus', 'signal'],
  ...['once', 'capture', 'passive'],
  ...['hasChanged', 'useDefault', 'type', 'state', 'wrapped', 'converter', 'reflect'],
  ...['0', '2', '3', '4', '5', '6', '7', '8'],
];
const MARK = 'javascript:pwned';

describe('an Object.prototype on which a page has put', () => {
  const values = { 'a text': JSON.stringify(MARK), 'a list': JSON.stringify(['onclick', MARK]) };
  const DOCUMENT = {
    tools: [{ name: 'First' }, { name: 'Second' }],
    title: 'Inline `code`',
    reviewers: [{ name: 'R', reviews: [{ verdict: 'ship' }, null] }],
  };
  for (const [what, value] of Object.entries(values)) {
    for (const name of LEFT_OUT) {
      it(`${what} as ${name}: nothing of it is drawn or sent, and nothing is thrown`, async () => {
        const token = newToken();
        // Where no element has a language, one is looked for as far up as the document
        const set = `<script>
          Object.prototype[${JSON.stringify(name)}] = ${value};
          document.documentElement.removeAttribute('lang');
        </script>`;
        const opened = await page(
          set + scripts['the module'],
          `<verdict-compare id="inline">${inlineHtml(DOCUMENT)}</verdict-compare>
          <verdict-compare id="live" src="${attribute(answerUrl('Live', { token }))}"></verdict-compare>`,
        );
        await opened.all('ready');
        await until(() => opened.probe.events.length === 2);
        expect(titleOf(opened.element('inline'))).to.equal('Inline code');
        expect(titleOf(opened.element('live'))).to.equal('Live');
        for (const id of ['inline', 'live']) {
          expect(rootOf(opened.element(id)).innerHTML).to.not.contain('pwned');
        }
        const [request] = (await seen(token)).requests;
        expect(request?.method).to.equal('GET');
        const { referer: _, ...headers } = request?.headers ?? {}; // the page's own address has it
        expect(JSON.stringify(headers)).to.not.contain('pwned');
        expect(opened.probe.errors).to.deep.equal([]);
      });
    }
    for (const name of ['style', 'currency', 'numberingSystem', 'timeStyle', 'localeMatcher']) {
      it(`${what} as ${name}: numbers and dates of other languages are written`, async () => {
        const set = `<script>Object.prototype[${JSON.stringify(name)}] = ${value};</script>`;
        const dated = { ...DOCUMENT, updated: '2026-11-01' };
        const opened = await page(
          set + scripts['the module'],
          `<verdict-compare lang="de">${inlineHtml(dated)}</verdict-compare>`,
        );
        await opened.all('ready');
        await until(() => titleOf(opened.element()));
        expect(rootOf(opened.element()).textContent).to.contain('1. November 2026');
        expect(opened.probe.errors).to.deep.equal([]);
      });
    }
    for (const name of ['root', 'threshold']) {
      it(`${what} as ${name}: an element that waits for the reader is drawn`, async () => {
        const set = `<script>Object.prototype[${JSON.stringify(name)}] = ${value};</script>`;
        const src = attribute(answerUrl('Live'));
        const opened = await page(
          set + scripts['the module'],
          `<verdict-compare loading="lazy" src="${src}"></verdict-compare>`,
        );
        await opened.all('ready');
        expect(opened.probe.errors).to.deep.equal([]);
      });
    }
  }
});
