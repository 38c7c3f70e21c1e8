// The demo's pages as readers open them: quiet, whole at 320 px, each comparison in the state that
// the page is about.
import { expect } from '@open-wc/testing';
import { renderToString } from '../../dist/entries/ssr/index.js';
import { insideOf } from '../support/frame.js';
import { hasPart, part, titleOf, until, type VerdictCompare } from '../support/mount.js';
import { elementIn } from '../support/prerendered.js';
import { linksOf, open, pages, probed, served, source } from '../support/demo-pages.js';

function control(document: Document, name: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`there is no control ${name}`);
  return found;
}

function set(document: Document, name: string, value: string): void {
  const found = control(document, name);
  found.value = value;
  found.dispatchEvent(new Event('input', { bubbles: true }));
}

const textOf = (document: Document, id: string): string =>
  document.getElementById(id)?.textContent ?? '';

for (const name of pages) {
  describe(`demo/${name}`, () => {
    it('is quiet, and asks nobody else', async () => {
      const { probe, window } = await open(await probed(name));
      expect(probe.errors).to.deep.equal([]);
      expect(probe.refused).to.deep.equal([]);
      const asked = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      expect(
        asked
          .filter((entry) => new URL(entry.name).origin !== location.origin)
          .map((entry) => entry.name),
      ).to.deep.equal([]);
      if (name === 'states.html') return; // its failures are what it is about: see below
      expect(probe.console).to.deep.equal([]);
      expect(
        asked.filter(({ responseStatus }) => responseStatus >= 400).map((entry) => entry.name),
      ).to.deep.equal([]);
    });
    it('fits 320 px', async () => {
      const { document, inner } = await open(await served(name, 320));
      for (const { documentElement } of [document, ...inner()])
        expect(documentElement.scrollWidth).to.be.at.most(documentElement.clientWidth);
    });
    it('leads to the others', async () => {
      const links = linksOf(await source(name));
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(pages);
      expect(
        links.filter((link) => link.ariaCurrent).map((link) => link.getAttribute('href')),
      ).to.deep.equal([name]);
    });
  });
}

describe('the configurator', () => {
  it('puts what is chosen on the element and into the snippet', async () => {
    const { document, elements } = await open(await served('index.html', 1200));
    for (const [name, value] of [
      ['slug', 'mecab-vs-sudachi'],
      ['layout', 'compact'],
      ['theme', 'dark'],
      ['lang', 'ja'],
      ['heading-level', '4'],
      ['width', '400'],
    ] as const)
      set(document, name, value);
    control(document, 'expanded').click();
    const [element] = elements() as [VerdictCompare];
    await until(() => titleOf(element) === 'MeCabとSudachi、どちらを選ぶ？');
    expect(element.getBoundingClientRect().width).to.equal(400);
    const snippet = new DOMParser().parseFromString(textOf(document, 'snippet'), 'text/html');
    const written = (node: Element | null) =>
      Object.fromEntries(
        [...(node?.attributes ?? [])]
          .filter(({ name }) => !/^(?:base|style)$/.test(name))
          .map(({ name, value }) => [name, value]),
      );
    const expected = {
      slug: 'mecab-vs-sudachi',
      layout: 'compact',
      theme: 'dark',
      lang: 'ja',
      'heading-level': '4',
      expanded: '',
    };
    expect(written(element)).to.deep.equal(expected);
    expect(written(snippet.querySelector('verdict-compare'))).to.deep.equal(expected);
    for (const name of ['layout', 'theme', 'heading-level'])
      set(document, name, { layout: 'full', theme: 'auto' }[name] ?? '2');
    expect(written(element)).to.deep.equal({ slug: 'mecab-vs-sudachi', lang: 'ja', expanded: '' });
  });
  it('offers every comparison of its folder', async () => {
    const { demos } = await import('../support/demos.js');
    const { document } = await open(await served('index.html', 1200));
    expect(
      [...document.querySelectorAll('[name=slug] option')]
        .map((option) => option.textContent)
        .sort(),
    ).to.deep.equal(demos.map(({ slug }) => slug));
  });
  it('makes a snippet whose comparison and script there are', async () => {
    const { document } = await open(await served('index.html', 1200));
    const snippet = new DOMParser().parseFromString(textOf(document, 'snippet'), 'text/html');
    const [tag] = snippet.getElementsByTagName('verdict-compare');
    const address = `${tag?.getAttribute('base')}/${tag?.getAttribute('slug')}.json`;
    expect((await fetch(address)).status).to.equal(200);
    const source = snippet.querySelector('script')?.getAttribute('src');
    expect(source).to.match(/^https:.*\/verdict-compare@\d+\/dist\/verdict-compare\.js$/);
  });
  it('shows the snippet and its button above what they make, on a phone too', async () => {
    for (const width of [360, 1200]) {
      const { document } = await open(await served('index.html', width));
      const [button, preview] = ['copy', 'paper'].map((id) =>
        document.getElementById(id)?.getBoundingClientRect(),
      );
      expect(button?.bottom, `at ${width}`).to.be.below(Number(preview?.top));
    }
  });
  it('puts a line into running text', async () => {
    const { document, elements } = await open(await served('index.html', 1200));
    set(document, 'layout', 'line');
    const [element] = elements() as [VerdictCompare];
    await until(() => !hasPart(element, 'title'));
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(document.getElementById('column')?.innerText).to.match(/one more opinion\.\s+\S/);
    expect(textOf(document, 'snippet')).to.contain('layout="line"');
  });
  it('tells the height, and the rule that reserves it', async () => {
    const { document, elements } = await open(await served('index.html', 1200));
    expect(textOf(document, 'rule')).to.contain('@media');
    set(document, 'layout', 'compact');
    const [element] = elements() as [VerdictCompare];
    const height = () => Math.ceil(element.getBoundingClientRect().height);
    await until(
      () =>
        !hasPart(element, 'decision') && textOf(document, 'measured-height') === String(height()),
    );
    expect(textOf(document, 'rule')).to.contain('min-block-size').and.not.contain('@media');
    const rule = new CSSStyleSheet();
    rule.replaceSync(textOf(document, 'rule'));
    expect(rule.cssRules).to.have.length(1);
  });
  it('tells the events, and keeps the reader here', async () => {
    const { document, elements } = await open(await served('index.html', 1200));
    const [element] = elements() as [VerdictCompare];
    part(element, 'reviewer').querySelector('summary')?.click();
    await until(() => textOf(document, 'events').includes('verdict-toggle: Builder, open'));
    part(element, 'cta-link').click();
    expect(textOf(document, 'events')).to.contain('verdict-follow: no tool, https://');
  });
});

describe('the pages of other sites', () => {
  it('take their comparison into the dark', async () => {
    const { document, inner } = await open(await served('themes.html', 1200));
    const colours = () =>
      inner().map((frame) => {
        const { color } = getComputedStyle(part(elementIn(frame), 'title'));
        expect(color).to.equal(getComputedStyle(frame.body).color);
        return color;
      });
    const first = colours();
    document.getElementById('all')?.click();
    const dark = colours();
    document.getElementById('all')?.click();
    const light = colours();
    expect(dark).to.have.length(7);
    dark.forEach((colour, i) => {
      expect(colour).not.to.equal(light[i]);
    });
    const startDark = first.filter((colour, i) => colour === dark[i]);
    expect(startDark, 'about half of them').to.have.length(3);
  });
});

describe('the states', () => {
  it('tell the author what failed, once each', async () => {
    const { probe } = await open(await probed('states.html'));
    const codes = probe.console.map(
      (line) => /^error: <verdict-compare> ([\w-]+):/.exec(line)?.[1],
    );
    expect(codes.sort()).to.deep.equal([
      'not-found',
      'not-found',
      'not-found',
      'schema',
      'timeout',
    ]);
  });
  it('come back at the second try, say what has changed, and keep what was shown', async () => {
    const { document, elements } = await open(await probed('states.html'));
    const element = (id: string) =>
      elements().find((candidate) => candidate.id === id) as VerdictCompare;
    part(element('error'), 'retry').click();
    await until(() => titleOf(element('error')) === 'Vite vs webpack');
    expect(part(element('changed'), 'change').textContent).to.contain(
      '4 ship, 0 skip (was 3 and 1)',
    );
    expect(titleOf(element('kept'))).to.equal('As the page was written');
    expect(document.querySelector('#missing a')?.getBoundingClientRect().height).to.be.above(0);
  });
});

describe('the article', () => {
  it('holds the comparison as it is; after a change of that: node demo/prerender.mjs', async () => {
    const { document } = await open(await served('article.html', 1200));
    const snapshot = document.querySelector('verdict-compare > script')?.textContent ?? '';
    const live: unknown = await (await fetch('/demo/comparisons/vite-vs-webpack.json')).json();
    expect(JSON.parse(snapshot)).to.deep.equal(live);
  });
});

describe('the prerendered page', () => {
  it('holds what build writes; after a change of dist/: node demo/prerender.mjs', async () => {
    const written: unknown = await (
      await fetch('/demo/comparisons/whisper-vs-faster-whisper.json')
    ).json();
    expect((await source('prerendered.html')).includes(renderToString(written, { lang: 'en' }))).to
      .be.true;
  });
  it('shows its comparison without a script', async () => {
    const element = elementIn(
      insideOf(await served('prerendered.html', 700, 'allow-same-origin')).document,
    );
    const title = part(element, 'title');
    expect([title.textContent, title.getBoundingClientRect().height > 0]).to.deep.equal([
      'Whisper vs faster-whisper',
      true,
    ]);
  });
});
