// The script bundles carry their own Lit and zod, cut off from the page's
// (scripts/rollup/isolate.mjs).
import { expect } from '@open-wc/testing';
import { faultUrl } from '../infra/faults.js';

interface Page extends Omit<Window, 'before'> {
  before: string[];
  hadMetadata: boolean;
  violations: string[];
  errors: string[];
  drawn: Promise<Event>;
  Symbol: SymbolConstructor;
}

async function open(name: string): Promise<{ page: Page; document: Document; close: () => void }> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = faultUrl('page', { name });
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as unknown as Page | null;
  if (!page || !frame.contentDocument) throw new Error('the frame has no page');
  return {
    page,
    document: frame.contentDocument,
    close: () => {
      frame.remove();
    },
  };
}

describe('both script bundles on one strict page, one of them twice', () => {
  let opened: Awaited<ReturnType<typeof open>>;
  before(async () => {
    opened = await open('bundles');
    await opened.page.drawn;
  });
  after(() => {
    opened.close();
  });

  it('draw one comparison', () => {
    const element = opened.document.querySelector('verdict-compare');
    expect(element?.shadowRoot?.textContent).to.contain('SmolVLM2 Turbo');
  });
  it('break no rule of the page, and throw nothing', () => {
    expect(opened.page.violations).to.deep.equal([]);
    expect(opened.page.errors).to.deep.equal([]);
  });
  it('leave one name on window, and none of Lit or zod', () => {
    const { page } = opened;
    const known = new Set(page.before);
    expect(Object.getOwnPropertyNames(page).filter((name) => !known.has(name))).to.deep.equal([
      'VerdictCompare',
    ]);
    expect('metadata' in page.Symbol).to.equal(page.hadMetadata);
  });
});
