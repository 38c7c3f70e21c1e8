// What a reader takes along: the address of a reviewer, a quote, the whole as Markdown.
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { everything, everythingBut, parts, read, show } from '../support/comparison.js';
import { open } from '../support/events.js';
import { frames, place, rootOf, until, type VerdictCompare } from '../support/mount.js';

/** What was put on the clipboard, by type. */
type Copied = Record<string, string>;

const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
function setClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

/** The page may write to the clipboard; resolves to what is written next. */
function allowed(): Promise<Copied> {
  return new Promise((resolve) => {
    const write = async ([item]: ClipboardItem[]): Promise<void> => {
      const copied: Copied = {};
      for (const type of item?.types ?? [])
        copied[type] = await (await (item as ClipboardItem).getType(type)).text();
      resolve(copied);
    };
    setClipboard({ write });
  });
}

/** Resolves to what the next copy event is given. */
const copyEvent = (): Promise<Copied> =>
  new Promise((resolve) => {
    addEventListener(
      'copy',
      ({ clipboardData }) => {
        const copied: Copied = {};
        if (clipboardData)
          clipboardData.setData = (type, value) => {
            copied[type] = value;
          };
        resolve(Promise.resolve().then(() => copied));
      },
      { capture: true, once: true },
    );
  });

/** Ends of what waits for a second or more. */
const later: (() => void)[] = [];
const original = window.setTimeout.bind(window);
beforeEach(() => {
  const waiting = (task: () => void, ms = 0) => {
    if (ms < 1000) return original(task, ms);
    later.push(task);
    return 0;
  };
  Object.assign(window, { setTimeout: waiting });
});
afterEach(async () => {
  Object.assign(window, { setTimeout: original });
  later.length = 0;
  Reflect.deleteProperty(navigator, 'clipboard');
  if (own) Object.defineProperty(navigator, 'clipboard', own);
  await resetMouse();
});

const buttons = (element: VerdictCompare, words: string): HTMLElement[] =>
  parts(element, 'cite').filter((button) => read(button) === words);

function button(element: VerdictCompare, words: string, index = 0): HTMLElement {
  const found = buttons(element, words)[index];
  if (!found) throw new Error(`there is no button "${words}"`);
  return found;
}

/** Clicks as a reader does: only that lets a page copy without permission. */
async function press(node: HTMLElement): Promise<void> {
  // Again and again: what comes near the viewport takes its real height only then
  await until(() => {
    node.scrollIntoView({ block: 'center' });
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  await frames();
  const { left, top, width, height } = node.getBoundingClientRect();
  const position: [number, number] = [left + width / 2, top + height / 2];
  await sendMouse({ type: 'click', position: position.map(Math.round) as [number, number] });
}

const ADDRESS = `${location.href.split('#')[0]}#verdict:alpha-vs-beta:builder`;

describe('"Copy link"', () => {
  it('copies the address of the reviewer on this page', async () => {
    const element = await show(everything(), { expanded: '' });
    const copied = allowed();
    button(element, 'Copy link').click();
    expect(await copied).to.deep.equal({ 'text/plain': ADDRESS });
  });
  it('copies one that opens the reviewer, whatever the name', async () => {
    const [first, ...others] = everything().reviewers ?? [];
    const named = { ...first, name: 'Dr. “%20” & söhne: 2', reviews: first?.reviews ?? [] };
    const document = { ...everything(), reviewers: [named, ...others] };
    const element = await show(document, { expanded: '' });
    const copied = allowed();
    button(element, 'Copy link').click();
    const { 'text/plain': address = '' } = await copied;
    element.expanded = false;
    await element.updateComplete;
    location.hash = new URL(address).hash;
    await until(() => open(element)[0]);
    location.hash = '';
  });
  it('copies one for each of two whose names differ in case alone', async () => {
    const reviewers = ['Bob', 'bob'].map((name) => ({
      ...(everything().reviewers ?? [])[0],
      name,
    }));
    const element = await show({ ...everything(), reviewers }, { expanded: '' });
    for (const [i, name] of ['Bob', 'bob'].entries()) {
      const copied = allowed();
      button(element, 'Copy link', i).click();
      expect((await copied)['text/plain']?.endsWith(`:${name}`)).to.equal(true);
    }
  });
  it('copies one of a name that no address can hold', async () => {
    const named = { ...(everything().reviewers ?? [])[0], name: 'Half \ud800' };
    const element = await show({ ...everything(), reviewers: [named] }, { expanded: '' });
    const copied = allowed();
    button(element, 'Copy link').click();
    expect((await copied)['text/plain']).to.contain(':half-%EF%BF%BD');
  });
  it('copies the address of the full comparison where the fragment is a route', async () => {
    const element = await show({ ...everything(), url: '/full' }, { expanded: '' });
    location.hash = '#/compare/42';
    const copied = allowed();
    button(element, 'Copy link').click();
    expect((await copied)['text/plain']).to.equal(`${location.origin}/full`);
    location.hash = '';
  });
  it('is not there for a comparison without a slug, whose reviewers have no address', async () => {
    const element = await show(everythingBut({ slug: undefined }), { expanded: '' });
    expect(buttons(element, 'Copy link')).to.deep.equal([]);
    expect(buttons(element, 'Copy quote')).to.have.lengthOf(4);
  });
});

/** All that makes a quote a citation. */
function expectCited({ 'text/plain': text = '', 'text/html': html = '' }: Copied): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const told = ['Builder', 'Beta', 'skip', '48.5', 'The Desk', 'November 1, 2026'];
  for (const words of ['Not yet.', ...told]) {
    expect(text).to.contain(words);
    expect(read(parsed)).to.contain(words);
  }
  expect(text).to.contain(ADDRESS);
  expect(read(parsed.querySelector('blockquote'))).to.contain('Not yet.');
  expect(parsed.querySelector('blockquote')?.cite).to.equal(ADDRESS);
  expect(parsed.querySelector('a')?.href).to.equal(ADDRESS);
}

describe('"Copy quote"', () => {
  it('copies quote, reviewer, tool, verdict, score, source, date and address, as text and HTML', async () => {
    const element = await show(everything(), { expanded: '' });
    const copied = allowed();
    button(element, 'Copy quote', 1).click();
    expectCited(await copied);
  });
  it('copies what a document says as text: no markup of it is any in HTML', async () => {
    const quote = '<img src=x onerror="globalThis.pwned=1"> & "so"';
    const reviewers = [{ name: '<b>B</b>', reviews: [{ verdict: 'ship', quote }, null] }];
    const element = await show({ ...everything(), reviewers }, { expanded: '' });
    const copied = allowed();
    button(element, 'Copy quote').click();
    const { 'text/html': html = '' } = await copied;
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    expect(body.querySelectorAll('img, b')).to.have.lengthOf(0);
    expect(read(body)).to.contain(quote).and.to.contain('<b>B</b>');
  });
});

describe('"Copy as Markdown"', () => {
  it('copies the whole comparison as text', async () => {
    const element = await show(everything());
    const copied = allowed();
    button(element, 'Copy as Markdown').click();
    const { 'text/plain': text, ...others } = await copied;
    expect(text).to.contain('Alpha vs Beta').and.to.contain('The panel’s pick');
    expect(others).to.deep.equal({});
  });
  it('copies links that lead there from anywhere', async () => {
    const element = await show({ ...everything(), url: 'full/x.html' });
    const copied = allowed();
    button(element, 'Copy as Markdown').click();
    const { 'text/plain': text } = await copied;
    expect(text).to.contain(`](${new URL('full/x.html', document.baseURI).href})`);
  });
  it('is not there in compact', async () => {
    expect(parts(await show(everything(), { layout: 'compact' }), 'cite')).to.deep.equal([]);
  });
});

describe('a copy', () => {
  for (const [what, clipboard] of Object.entries({
    'without permission': { write: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    'on a page without a clipboard': undefined,
  })) {
    it(`${what} is given to the copy event, as text and HTML, and the page hears nothing`, async () => {
      const element = await show(everything(), { expanded: '' });
      setClipboard(clipboard);
      const copied = copyEvent();
      const heard: Event[] = [];
      const end = new AbortController();
      document.addEventListener('copy', (event) => heard.push(event), { signal: end.signal });
      const node = button(element, 'Copy quote', 1);
      await press(node);
      expectCited(await copied);
      await until(() => read(node) === 'Copied');
      end.abort();
      expect(heard).to.deep.equal([]);
    });
  }
  it('is said on the button, which is a live region, and taken back', async () => {
    const element = await show(everything(), { expanded: '' });
    const node = button(element, 'Copy quote');
    expect(node.ariaLive ?? node.getAttribute('aria-live')).to.equal('polite');
    for (let i = 0; i < 2; i++) {
      const copied = allowed();
      node.click();
      await copied;
      await until(() => read(node) === 'Copied');
    }
    later.splice(0).forEach((task) => task());
    expect(read(node)).to.equal('Copy quote');
  });
  it('that fails says so by a sign, once', async () => {
    const element = await show(everything(), { expanded: '' });
    const asked = new Promise((resolve) => {
      setClipboard({
        write: () => {
          resolve(true);
          return Promise.reject(new DOMException('', 'NotAllowedError'));
        },
      });
    });
    Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
    try {
      const node = button(element, 'Copy link');
      node.click();
      await asked;
      await until(() => read(node) === 'Copy link \u2717');
      node.click();
      await frames();
      expect(read(node)).to.equal('Copy link \u2717');
    } finally {
      Reflect.deleteProperty(document, 'execCommand');
    }
  });
  it('leaves the row open, the focus where it is, and selects nothing', async () => {
    const element = await show(everything(), { expanded: '' });
    place();
    const copied = allowed();
    const node = button(element, 'Copy quote');
    node.focus();
    node.click();
    await copied;
    expect(rootOf(element).activeElement).to.equal(node);
    expect(open(element)).to.deep.equal([true, true]);
    expect(String(getSelection())).to.equal('');
  });
});
