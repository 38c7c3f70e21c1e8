// Pages whose style sheets hit everything: the widget stays readable, and the page looks as it does
// without it.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { faultUrl } from '../infra/faults.js';
import { contrastOn, styleOf } from '../support/colour.js';
import { everything, inline, parts, read } from '../support/comparison.js';
import { make, outcome, part, rootOf, until } from '../support/mount.js';
import { MODULE, attribute, inlineHtml, page, type Page } from '../support/page.js';
import { dress } from '../support/palettes.js';
import { unreadable } from '../support/readable.js';

const BODY = `<p>A text of the page.</p>
  <verdict-compare id="shown" expanded>${inlineHtml(everything())}</verdict-compare>
  <verdict-compare id="failing" timeout="200" src="${attribute(faultUrl('answer', { status: 503 }))}">The page's own <a href="#">fallback</a>.</verdict-compare>`;

const WIDTHS = [320, 480, 800];

async function open(css: string): Promise<Page> {
  const opened = await page(
    `<meta name="viewport" content="width=device-width"><style>${css}</style>${MODULE}`,
    BODY,
  );
  await until(
    () =>
      opened.element('shown').status === 'ready' && opened.element('failing').status === 'error',
  );
  await Promise.all(['shown', 'failing'].map((id) => opened.element(id).updateComplete));
  return opened;
}

const resize = ({ window }: Page, width: number) => {
  (window.frameElement as HTMLElement).style.inlineSize = `${width}px`;
};

/** Contrast of the page's own text is 7 : 1 or more in each. */
const sheets: Record<string, string> = {
  nothing: '',
  'everything unset': '* { all: unset !important }',
  'everything initial': '* { all: initial !important }',
  'everything reverted': '*, *::before, *::after { all: revert !important }',
  'everything large, coloured, spaced and in capitals':
    '* { color: #a00 !important; font-size: 30px !important; letter-spacing: .5em !important; word-spacing: 1em !important; text-transform: uppercase !important; text-indent: 3em !important }',
  'everything in light text on a dark page':
    'html { background: #111 } * { color: #eee !important }',
  'lines far apart': '* { line-height: 5 !important }',
  'lines of a fixed height': 'html { font-size: 12px; line-height: 40px }',
  'a selector for the widget and all in it':
    'verdict-compare, verdict-compare * { font: 900 italic 14px/1.2 cursive !important; padding: 0 !important; margin: 0 !important; border: 0 !important; float: none !important; text-align: justify !important; text-shadow: none !important; box-sizing: content-box !important; background: none !important }',
  'selectors for all that the widget is made of':
    'div, article, section, header, p, h2, h3, span, dl, dt, dd, table, tr, td, th, details, summary, figure, blockquote, a, button, slot, [part], [class] { color: transparent; font-size: 1px; position: absolute; opacity: .1 } p, body > * { position: static; opacity: 1; color: #222; font-size: 16px }',
  'everything in a frame of its own':
    '* { box-sizing: content-box !important; padding: 6px !important; border: 2px solid #333 !important; margin: 3px !important; background: #fff !important }',
  'text that does not wrap, does not break and is not aligned':
    'body { white-space: nowrap; word-break: keep-all; overflow-wrap: normal; text-align: center; text-align-last: justify; hyphens: none; text-wrap: nowrap }',
  'text that breaks anywhere':
    'body { white-space: pre; word-break: break-all; line-break: anywhere; tab-size: 40; text-align: right }',
  'letters with a fill of their own': '* { -webkit-text-fill-color: transparent }',
  'letters with shadows, marks and strokes':
    '* { text-shadow: 9px 9px red !important; text-emphasis: dot !important; -webkit-text-stroke: 3px red !important; text-align-last: center !important }',
  'pseudo-elements that float': '*::before, *::after { float: left !important }',
  'pseudo-elements without content':
    '*::before { content: none !important } body { display: flex; flex-wrap: wrap }',
  'a reader’s own spacing (WCAG 2.2, 1.4.12)':
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
  'words far apart': '* { word-spacing: 3em }',
  'vertical lines':
    'body { writing-mode: vertical-rl; text-orientation: upright; inline-size: 90vh }',
  'a small root': 'html { font-size: 10px }',
  'a large root': 'html { font-size: 20px }',
};

for (const [name, css] of Object.entries(sheets)) {
  describe(`a page with ${name}`, () => {
    it('leaves a comparison, its open quotes, and an error readable', async () => {
      const opened = await open(css);
      for (const width of WIDTHS) {
        resize(opened, width);
        for (const id of ['shown', 'failing'])
          expect(unreadable(opened.element(id)), `${id} at ${width}`).to.deep.equal([]);
      }
      expect(styleOf(part(opened.element('shown'), 'tools')).display).to.equal('grid');
    });
  });
}

describe('inline JSON', () => {
  it('is not seen where the page gives each child a box', async () => {
    dress('verdict-compare > * { display: block }');
    const element = make();
    element.append(inline('{ "tools"'));
    document.body.append(element);
    await outcome(element);
    expect(element.firstElementChild?.getBoundingClientRect().height).to.equal(0);
  });
});

describe('the size of the root', () => {
  it('has no say where the page gives its text a size of its own', async () => {
    const boxes = [];
    for (const root of ['10px', '16px', '20px', '62.5%']) {
      const opened = await open(`html { font-size: ${root} } body { font-size: 16px; margin: 0 }`);
      unreadable(opened.element('shown')); // draws all of it
      boxes.push(
        [...rootOf(opened.element('shown')).querySelectorAll('[part]')].map((node) => {
          const { x, y, width, height } = node.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join(' ');
        }),
      );
    }
    for (const [i, other] of boxes.entries()) expect(other, `size ${i}`).to.deep.equal(boxes[1]);
  });
});

describe('forced colours', () => {
  afterEach(async () => {
    await emulateMedia({ forcedColors: 'none' }).catch(() => {
      /* WebKitGTK has none of them */
    });
  });

  for (const css of [
    '',
    '* { color: #a00 !important; background: #fee !important }',
    'html { background: #111 } body { color: #eee }',
  ]) {
    it(`leave all texts, marks and bars to be seen on a page with ${css || 'nothing'}`, async () => {
      try {
        await emulateMedia({ forcedColors: 'active' });
      } catch {
        return;
      } // WebKitGTK has none of them
      const opened = await open(css);
      const element = opened.element('shown');
      expect(opened.window.matchMedia('(forced-colors: active)').matches).to.equal(true);
      for (const width of WIDTHS) {
        resize(opened, width);
        for (const id of ['shown', 'failing'])
          expect(unreadable(opened.element(id)), `${id} at ${width}`).to.deep.equal([]);
      }
      const segments = parts(element, 'segment');
      expect(segments).to.have.lengthOf(8);
      for (const segment of segments) {
        const { borderTopColor, backgroundColor } = styleOf(segment);
        const tool = segment.closest('[part=tool]') as Element;
        expect(contrastOn(tool, borderTopColor), 'edge of a segment').to.be.at.least(3);
        const isFilled = contrastOn(tool, backgroundColor) >= 3;
        expect(isFilled, 'who would ship fills a segment').to.equal(!segment.matches('.no'));
      }
      expect(parts(element, 'badge').map(read)).to.deep.equal(['Ship', 'Skip']);
      for (const badge of parts(element, 'badge'))
        expect(contrastOn(badge, styleOf(badge).borderTopColor)).to.be.at.least(3);
    });
  }
});

describe('the page itself', () => {
  const SAMPLE = `<main>
    <h1>One</h1>
    <h2 part="title">Two</h2>
    <h3 class="share">Three</h3>
    <p>
      Text with <a href="#x">a link</a>, <code>code</code>, <b>weight</b> and <q>a quote</q>.
    </p>
    <ul><li>First<li class="ship">Second</ul>
    <ol><li>First</ol>
    <dl><dt>Term<dd>Description</dl>
    <blockquote part="quote">Quote</blockquote>
    <pre>Lines</pre>
    <table>
      <caption>Table</caption>
      <thead><tr><th>Head</thead>
      <tbody><tr><td>Cell
    </table>
    <figure part="review"><figcaption>Caption</figcaption></figure>
    <details open part="reviewer"><summary>Summary</summary>Inside</details>
    <form>
      <label>Label <input value="x"></label>
      <button part="retry">Button</button>
      <select><option>Option</select>
      <textarea></textarea>
      <meter value=".5"></meter>
    </form>
    <article class="light">
      <section class="full">
        <header class="columns">Head</header>
        <span class="hidden">Span</span>
      </section>
    </article>
    <hr>
    <svg width="9" height="9"><rect width="9" height="9"/></svg>
  </main>`;
  const CSS =
    ':root { --verdict-gap: 9px; --_gap: 7px; color: #222; font: 17px/1.4 serif }' +
    'a { color: #05c } .hidden { color: green } .share { letter-spacing: 2px }';
  const PSEUDOS = [null, '::before', '::after', '::marker', '::selection'];

  /** Every computed style of every element of the page, the widget left out. */
  function stylesOf({ document, window }: Page): string[] {
    return [...document.querySelectorAll('body, html, main, main *, div')].flatMap((node) =>
      PSEUDOS.map((pseudo) => {
        const style = window.getComputedStyle(node, pseudo);
        return `${node.localName}${pseudo ?? ''} ${[...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
      }),
    );
  }

  for (const src of ['verdict-compare.js', 'verdict-compare.iife.js', 'index.js']) {
    it(`looks the same with ${src} and without`, async () => {
      const opened = await page(
        `<style>${CSS}</style>`,
        `${SAMPLE}<div style="contain:strict;block-size:90px"><verdict-compare>${inlineHtml(everything())}</verdict-compare></div>`,
      );
      const { document } = opened;
      const before = stylesOf(opened);
      expect(before).to.have.lengthOf.greaterThan(200);
      const script = Object.assign(document.createElement('script'), {
        src: `/dist/${src}`,
        type: src.includes('iife') ? '' : 'module',
      });
      const { length } = document.querySelectorAll('*');
      document.body.append(script);
      await opened.all('ready');
      await opened.element().updateComplete;
      script.remove();
      const after = stylesOf(opened);
      expect(after.filter((line, i) => line !== before[i])).to.deep.equal([]);
      expect(after).to.have.lengthOf(before.length);
      expect(document.querySelectorAll('*'), 'nothing is added to the page').to.have.lengthOf(
        length,
      );
      expect([document.styleSheets.length, document.adoptedStyleSheets.length]).to.deep.equal([
        1, 0,
      ]);
    });
  }
});
