// The clipboard, and the buttons that copy to it.
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { parts, read } from './comparison.js';
import { frames, until, type VerdictCompare } from './mount.js';

/** What was put on the clipboard, by type. */
export type Copied = Record<string, string>;

const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
export function setClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

/** The page may write to the clipboard; resolves to what is written next. */
export function allowed(): Promise<Copied> {
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
export const copyEvent = (): Promise<Copied> =>
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
export const later: (() => void)[] = [];
const original = window.setTimeout.bind(window);
/** In each test of a file: its clipboard is put back, and what waits long waits for the test. */
export function useClipboard(): void {
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
}

export const buttons = (element: VerdictCompare, words: string): HTMLElement[] =>
  parts(element, 'cite').filter((button) => read(button) === words);

export function button(element: VerdictCompare, words: string, index = 0): HTMLElement {
  const found = buttons(element, words)[index];
  if (!found) throw new Error(`there is no button "${words}"`);
  return found;
}

/** Clicks as a reader does: only that lets a page copy without permission. */
export async function press(node: HTMLElement): Promise<void> {
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

export const ADDRESS = `${location.href.split('#')[0]}#verdict:alpha-vs-beta:builder`;

/** All that makes a quote a citation. */
export function expectCited({ 'text/plain': text = '', 'text/html': html = '' }: Copied): void {
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
