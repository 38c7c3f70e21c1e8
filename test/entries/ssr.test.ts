// What renderToString writes: its settings, as a page without JavaScript, and under a strict
// policy. That it draws what a client draws is held by ssr-nodes.test.ts and
// view-prerendered.test.ts, what becomes of it by ssr-upgrade.test.ts, and that Markdown and
// template languages leave it alone by test/hosts/markdown.
import { expect } from '@open-wc/testing';
import { renderToString, type RenderOptions } from '../../src/entries/ssr/index.js';
import { styles } from '../../src/view/styles/index.js';
import { everything, everythingBut, parts, read } from '../support/comparison.js';
import { rows, summaries } from '../support/events.js';
import { emptyFrame, insideOf } from '../support/frame.js';
import { frames, part, place, rootOf } from '../support/mount.js';
import { elementIn } from '../support/prerendered.js';

const BUNDLE = '/dist/verdict-compare.js';

describe('renderToString', () => {
  const settings: [RenderOptions, string][] = [
    [{}, '<verdict-compare v-pre>'],
    [
      {
        layout: 'compact',
        theme: 'dark',
        headingLevel: 3,
        expanded: true,
        linkTarget: '_self',
        loading: 'lazy',
      },
      '<verdict-compare v-pre layout="compact" theme="dark" heading-level="3" expanded link-target="&#95;self" loading="lazy">',
    ],
    [
      { lang: 'de', slug: 'a-vs-b', base: '/data?x="&y' },
      '<verdict-compare v-pre lang="de" slug="a-vs-b" base="/data?x=&quot;&amp;y">',
    ],
    [
      { layout: 'full', theme: 'auto', headingLevel: 2, expanded: false },
      '<verdict-compare v-pre>',
    ],
    [
      { layout: 'wide', theme: 'pink', headingLevel: 7 } as unknown as RenderOptions,
      '<verdict-compare v-pre>',
    ],
  ];
  for (const [options, tag] of settings)
    it(`writes ${tag} for ${JSON.stringify(options)}`, () => {
      expect(renderToString(everything(), options).split('\n')[1]).to.equal(tag);
    });
  it('writes the style sheet that the element adopts, rule by rule', () => {
    const rules = (css: string): string[] => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' '));
    };
    const [, written = ''] = /<style>([^]*?)<\/style>/.exec(renderToString(everything())) ?? [];
    expect(rules(written)).to.deep.equal(rules(styles));
    expect(rules(written)).to.have.length.above(50);
  });
});

describe('a page without JavaScript', () => {
  async function open(options: RenderOptions = {}, comparison = everything()) {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.style.cssText = 'inline-size:700px;block-size:400px';
    frame.srcdoc = `<!doctype html><script type="module" src="${BUNDLE}"></script>${renderToString(comparison, options)}<p id="below">Below`;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    place().append(frame);
    await loaded;
    await frames();
    return { element: elementIn(insideOf(frame).document) };
  }

  it('shows the comparison, and not the fallback beside it', async () => {
    const { element } = await open();
    expect(element.matches(':defined')).to.equal(false);
    for (const name of ['title', 'tools', 'decision', 'scorecard', 'cta', 'footer'])
      expect(part(element, name).getBoundingClientRect().height, name).to.be.greaterThan(10);
    for (const child of element.children) expect(child.getBoundingClientRect().height).to.equal(0);
  });
  it('has its styles', async () => {
    const { element } = await open();
    expect(getComputedStyle(part(element, 'tools')).display).to.equal('grid');
    const [a, b] = parts(element, 'tool').map((card) => card.getBoundingClientRect());
    expect(a?.top).to.equal(b?.top);
  });
  it('opens and closes the quotes', async () => {
    const quote = 'It reads what is written, and it says what it has read. '.repeat(9);
    const { element } = await open(
      {},
      everythingBut({ reviewers: [{ name: 'R', reviews: [{ verdict: 'ship', quote }, null] }] }),
    );
    const [row] = rows(element);
    const [summary] = summaries(element);
    const height = () => part(element, 'container').getBoundingClientRect().height;
    const closed = height();
    summary?.click();
    expect(part(element, 'quote').getBoundingClientRect().height).to.be.greaterThan(10);
    expect(row?.open).to.equal(true);
    expect(height()).to.be.greaterThan(closed);
    summary?.click();
    expect(height()).to.equal(closed);
  });
  it('has them open with expanded', async () => {
    const { element } = await open({ expanded: true });
    expect(rows(element).map((row) => row.open)).to.deep.equal([true, true]);
  });
  it('shows no button: none would do anything', async () => {
    const { element } = await open({ expanded: true });
    const buttons = [...rootOf(element).querySelectorAll('button')];
    // Open all; both quotes and the address of Builder and of Skeptic; Markdown
    expect(buttons).to.have.lengthOf(8);
    for (const button of buttons)
      expect(button.checkVisibility({ visibilityProperty: true }), read(button)).to.equal(false);
  });
  it('has title, pick and summary also outside the shadow tree, for who reads only that', () => {
    const html = renderToString(everything()).replace(/<template[^]*<\/template>/, '');
    const holder = document.createElement('div');
    holder.innerHTML = html;
    expect([...holder.querySelectorAll('p')].map(read)).to.deep.equal([
      'Alpha vs Beta',
      'The panel’s pick: Alpha (sponsored). 4 of 4 reviewers would ship it; 1 of 4 would ship Beta. Builder would ship only Alpha.',
      'One is first, beta is second.',
    ]);
    expect(holder.querySelector('a')?.href).to.equal('https://desk.example/alpha-vs-beta');
  });
});

describe('under a strict policy', () => {
  interface Page extends Window {
    violations: string[];
    errors: string[];
    drawn: Promise<Event>;
  }
  const policy = `default-src 'none'; script-src ${location.origin}; style-src 'nonce-n0nce'; require-trusted-types-for 'script'; trusted-types verdict-compare`;

  it('is styled by the nonce, upgrades, and violates nothing', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script src="/test/fixtures/pages/bundles.js"></script><script type="module" src="${BUNDLE}"></script>`;
    const frame = await emptyFrame(
      `${head}${renderToString(everything(), { nonce: 'n0nce' })}`,
      'inline-size:700px;block-size:600px',
    );
    const page = insideOf(frame);
    const { violations, errors, drawn } = page.window as unknown as Page;
    const element = elementIn(page.document);
    expect(getComputedStyle(part(element, 'tools')).display).to.equal('grid');
    await drawn;
    expect(getComputedStyle(part(element, 'tools')).display).to.equal('grid');
    expect(element.status).to.equal('ready');
    expect(violations).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });
});
