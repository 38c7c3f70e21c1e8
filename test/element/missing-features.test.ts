// Engines that lack what the widget would use: it does without, and each test says how. The feature
// is taken away before the script loads; style rules are then read as an engine reads them that
// does not know the word.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { painted, styleOf } from '../support/colour.js';
import { everything, parts } from '../support/comparison.js';
import { summaries } from '../support/events.js';
import { part, rootOf, titleOf, until } from '../support/mount.js';
import { attribute, inlineHtml, page, type Page } from '../support/page.js';
import { unreadable } from '../support/readable.js';

const SCRIPTS = {
  'the module': '<script type="module" src="/dist/verdict-compare.js"></script>',
  'the classic script': '<script src="/dist/verdict-compare.iife.js"></script>',
};
const QUOTE = 'It did on the third day what its page says it does on the first. '.repeat(6);
const [builder, ...others] = everything().reviewers ?? [];
const reviewers = [
  { ...builder, reviews: [{ verdict: 'ship', quote: QUOTE }, { verdict: 'skip' }] },
  ...others,
];
const BODY = `<verdict-compare id="shown">${inlineHtml({ ...everything(), reviewers })}</verdict-compare>`;

/** A page on which this has run before the widget's script. */
async function without(code: string, body = BODY, script = SCRIPTS['the module']): Promise<Page> {
  return page(`<script>{${code}}</script>${script}`, body);
}

/** Makes the engine take each of these words in a style sheet for one that it does not know. */
const unknown = (...words: RegExp[]): string => `
  const { replaceSync } = CSSStyleSheet.prototype;
  window.hits = 0;
  CSSStyleSheet.prototype.replaceSync = function (text) {
    const misread = (found) => {
      window.hits++;
      return found.replace(/[a-z]/i, 'zz-$&');
    };
    const words = [${words.join(',')}];
    return replaceSync.call(this, words.reduce((rest, word) => rest.replace(word, misread), text));
  };`;
const hits = ({ window }: Page): number => (window as unknown as { hits: number }).hits;

async function expectReadable(opened: Page): Promise<void> {
  await opened.all('ready');
  const element = opened.element();
  element.expanded = true;
  await element.updateComplete;
  for (const width of [320, 800]) {
    (opened.window.frameElement as HTMLElement).style.inlineSize = `${width}px`;
    expect(unreadable(element), `at ${width}`).to.deep.equal([]);
  }
  expect(opened.probe).to.deep.include({ errors: [], console: [] });
}

describe('without custom states', () => {
  for (const [name, script] of Object.entries(SCRIPTS)) {
    it(`${name} draws, and tells its state by the property alone`, async () => {
      const opened = await without(
        'delete ElementInternals.prototype.states; delete window.CustomStateSet;',
        BODY,
        script,
      );
      await opened.all('ready');
      await opened.element().updateComplete;
      expect(titleOf(opened.element())).to.equal('Alpha vs Beta');
      expect(opened.probe.errors).to.deep.equal([]);
      opened.element().remove();
      const failing = opened.document.createElement('verdict-compare');
      failing.src = faultUrl('answer', { status: 404 });
      opened.document.body.append(failing);
      await until(() => failing.status === 'error');
    });
  }
});

describe('without relative colours', () => {
  it('badges and bars are outlines in the colour of the text, and signs and words still say the verdicts', async () => {
    const opened = await without(unknown(/oklch\(from/g));
    await expectReadable(opened);
    expect(hits(opened)).to.be.greaterThan(0);
    const [ship, skip] = parts(opened.element(), 'badge');
    if (!ship || !skip) throw new Error('there are no badges');
    const { color } = styleOf(part(opened.element(), 'title'));
    for (const [badge, word, mark] of [
      [ship, 'Ship', '✓'],
      [skip, 'Skip', '✕'],
    ] as const) {
      const { webkitTextFillColor, backgroundColor, borderTopColor } = styleOf(badge);
      expect([webkitTextFillColor, borderTopColor]).to.deep.equal([color, color]);
      expect(painted(backgroundColor), 'no fill').to.deep.equal([255, 255, 255]);
      expect(badge.textContent).to.equal(word);
      expect(styleOf(badge, '::before').content).to.contain(mark);
    }
    for (const segment of parts(opened.element(), 'segment'))
      expect(styleOf(segment).borderTopColor).to.equal(color);
  });
});

describe('without color-mix()', () => {
  it('surfaces and lines are missing, and no text is', async () => {
    const opened = await without(unknown(/color-mix\(/g));
    await expectReadable(opened);
    expect(hits(opened)).to.be.greaterThan(0);
  });
});

describe('without ::details-content, light-dark(), content-visibility, subgrid, balanced lines or alternative texts', () => {
  const words = {
    '::details-content': /::details-content/g,
    'light-dark()': /light-dark\(/g,
    'content-visibility': /content-visibility/g,
    subgrid: /subgrid/g,
    'text-wrap': /text-wrap/g,
    'alternative texts of signs': /content:[^;}]*\/ ?""/g,
    'container units': /cqi/g,
  };
  for (const [what, word] of Object.entries(words)) {
    it(`${what}: all is readable, and quotes open and close`, async () => {
      const opened = await without(unknown(word));
      await expectReadable(opened);
      expect(hits(opened)).to.be.greaterThan(0);
      const element = opened.element();
      element.expanded = false;
      await element.updateComplete;
      const quote = part(element, 'quote');
      const height = () => (quote.checkVisibility() ? quote.getBoundingClientRect().height : 0);
      const [summary] = summaries(element);
      const folded = height();
      summary?.click();
      await until(() => opened.probe.events.length === 2);
      expect(height()).to.be.greaterThan(folded);
      summary?.click();
      await until(() => opened.probe.events.length === 3);
      expect(height()).to.equal(folded);
    });
  }
});

describe('without container queries', () => {
  it('the cards stand side by side at every width, and all is readable', async () => {
    const opened = await without(unknown(/@container/g));
    await expectReadable(opened);
    const [a, b] = parts(opened.element(), 'tool').map((tool) => tool.getBoundingClientRect());
    expect(b?.top).to.equal(a?.top);
  });
});

describe('without scheduler.yield()', () => {
  for (const [what, code] of Object.entries({
    'an engine without a scheduler': 'delete window.scheduler;',
    'an engine whose scheduler has no yield()': 'window.scheduler = { postTask() {} };',
  })) {
    it(`${what}: many elements are drawn in turns all the same`, async () => {
      // On a clock that leaps, each turn takes longer than its slice
      const leaping = `${code} let now = 0; performance.now = () => now += 100;`;
      const opened = await without(
        leaping,
        `<verdict-compare>${inlineHtml(small('Inline'))}</verdict-compare>`.repeat(20),
      );
      await until(() => opened.probe.events.length === 20);
      expect([...opened.document.querySelectorAll('verdict-compare')].map(titleOf)).to.deep.equal(
        Array.from({ length: 20 }, () => 'Inline'),
      );
      expect(opened.probe.errors).to.deep.equal([]);
    });
  }
});

describe('without Trusted Types', () => {
  it('the widget draws as ever', async () => {
    await expectReadable(
      await without('delete window.trustedTypes; delete window.TrustedTypePolicyFactory;'),
    );
  });
});

describe('without a body that can be read in pieces', () => {
  it('an answer is read whole', async () => {
    const token = newToken();
    const opened = await without(
      "Object.defineProperty(Response.prototype, 'body', { value: undefined });",
      `<verdict-compare src="${attribute(answerUrl('Whole', { token }))}"></verdict-compare>`,
    );
    await opened.all('ready');
    await until(() => titleOf(opened.element()) === 'Whole');
    expect((await seen(token)).count).to.equal(1);
  });
  it('and refused all the same when it is too large', async () => {
    const opened = await without(
      "Object.defineProperty(Response.prototype, 'body', { value: undefined });",
      `<verdict-compare src="${attribute(answerUrl('Over', { size: 512 * 1024 + 1 }))}"></verdict-compare>`,
    );
    await until(() => ['ready', 'error'].includes(opened.element().status));
    expect(opened.element().error?.code).to.equal('too-large');
  });
});

describe('without what newer engines add', () => {
  it('the widget draws, opens and says nothing', async () => {
    const opened = await without(`
      delete Promise.withResolvers;
      delete Promise.try;
      delete Object.groupBy;
      delete Map.groupBy;
      delete URL.canParse;
      delete URL.parse;
      delete AbortSignal.any;
      delete AbortSignal.timeout;
      delete window.structuredClone;
      delete window.requestIdleCallback;
      delete Element.prototype.checkVisibility;
      delete Element.prototype.setHTMLUnsafe;
      delete Intl.Segmenter;
      delete Intl.DurationFormat;
      for (const name of [
        'findLast',
        'findLastIndex',
        'toSorted',
        'toReversed',
        'toSpliced',
        'with',
      ])
        delete Array.prototype[name];
      for (const name of ['union', 'difference', 'intersection', 'isSubsetOf'])
        delete Set.prototype[name];
      for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name];`);
    await expectReadable(opened);
    expect(rootOf(opened.element()).querySelectorAll('details[open]')).to.have.lengthOf(2);
  });
});
