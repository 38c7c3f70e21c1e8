// Pages whose scripts have changed what every script uses: analytics, old polyfills, frameworks of
// another time.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { changes } from '../support/foreign-globals.js';
import { part, titleOf, until } from '../support/mount.js';
import { attribute, inlineHtml, page, type Page } from '../support/page.js';

const scripts: Record<string, string> = {
  'the module': '<script type="module" src="/dist/verdict-compare.js"></script>',
  'the classic script': '<script src="/dist/verdict-compare.iife.js"></script>',
  'the npm entry': '<script type="module" src="/dist/index.js"></script>',
};

// zod looks at what Object.prototype has, and fails; the script bundles have none of it
const withoutZod = 'an Object.prototype with enumerable methods';

const inlineDocument = {
  title: 'Inline',
  tools: [{ name: 'First' }, { name: 'Second' }],
  reviewers: [{ name: 'R', reviews: [{ verdict: 'ship', quote: 'It `runs`.' }, null] }],
};

const body = (token: string) => `
  <verdict-compare id="live" src="${attribute(answerUrl('Live', { token }))}"></verdict-compare>
  <verdict-compare id="inline">${inlineHtml(inlineDocument)}</verdict-compare>
  <verdict-compare id="failing" src="${attribute(faultUrl('answer', { status: 404 }))}"></verdict-compare>`;

async function expectAtWork({ element, probe }: Page): Promise<void> {
  await until(
    () =>
      element('live').status === 'ready' &&
      element('inline').status === 'ready' &&
      element('failing').status === 'error',
  );
  await Promise.all(['live', 'inline', 'failing'].map((id) => element(id).updateComplete));
  expect(titleOf(element('live'))).to.equal('Live');
  expect(titleOf(element('inline'))).to.equal('Inline');
  expect(part(element('inline'), 'badge').textContent).to.equal('Ship');
  expect(part(element('inline'), 'quote').querySelector('code')?.textContent).to.equal('runs');
  expect(part(element('failing'), 'error').textContent).to.not.equal('');
  expect(getComputedStyle(part(element('live'), 'tools')).display).to.equal('grid');
  part(element('inline'), 'reviewer').querySelector('summary')?.click();
  await until(() => probe.events.includes('verdict-toggle inline'));
  await until(() => probe.events.includes('verdict-error failing'));
  expect(probe.events.filter((event) => !event.startsWith('verdict-toggle')).sort()).to.deep.equal([
    'verdict-error failing',
    'verdict-load inline',
    'verdict-load live',
  ]);
  expect(probe.errors).to.deep.equal([]);
}

for (const [change, code] of Object.entries(changes)) {
  describe(`a page with ${change}`, () => {
    for (const [name, script] of Object.entries(scripts)) {
      if (change === withoutZod && name === 'the npm entry') continue;
      it(`${name} draws, opens and fails as ever, with one request`, async () => {
        const token = newToken();
        await expectAtWork(await page(`<script>{${code}}</script>${script}`, body(token)));
        expect((await seen(token)).count).to.equal(1);
      });
    }
  });
}

describe('a page whose elements have the names of what scripts look for', () => {
  const clobbering = [
    'currentScript',
    'baseURI',
    'scheduler',
    'trustedTypes',
    'litNonce',
    'ShadyCSS',
    'VerdictCompare',
  ]
    .map((name) => `<img name="${name}" id="${name}" alt="">`)
    .join('');
  for (const name of ['the module', 'the classic script']) {
    it(`${name} draws, opens and fails as ever`, async () => {
      await expectAtWork(await page('', `${clobbering}${scripts[name] ?? ''}${body(newToken())}`));
    });
  }
});

describe('a page on which zod does not work', () => {
  it('the npm entry says so, and throws nothing', async () => {
    const { all, element, probe } = await page(
      `<script>{${changes[withoutZod] ?? ''}}</script>${scripts['the npm entry'] ?? ''}`,
      body(newToken()),
    );
    await all('error');
    expect(['live', 'inline', 'failing'].map((id) => element(id).error?.code)).to.deep.equal([
      'schema',
      'schema',
      'not-found',
    ]);
    expect(probe.errors).to.deep.equal([]);
  });
});

describe('a scheduler.yield that fails, as in a task of the page that was aborted', () => {
  for (const [what, code] of Object.entries({
    rejects: '() => Promise.reject(new Error("aborted"))',
    throws: '() => { throw new Error("none"); }',
    'is no function': '1',
  })) {
    it(`${what}: every element is drawn`, async () => {
      // On a clock that leaps, each turn takes longer than its slice; a module finds all elements
      // waiting at once
      const leaping = `let now = 0; performance.now = () => now += 100; window.scheduler = { yield: ${code} };`;
      const { all, probe } = await page(
        `<script>{${leaping}}</script>${scripts['the module'] ?? ''}`,
        `<verdict-compare>${inlineHtml(small('Inline'))}</verdict-compare>`.repeat(10),
      );
      await all('ready');
      await until(() => probe.events.length === 10);
      expect(probe.errors).to.deep.equal([]);
    });
  }
});

describe('a fetch that is not one', () => {
  const broken: Record<string, string> = {
    'throws at once': "() => { throw new Error('blocked'); }",
    'rejects with nothing': '() => Promise.reject()',
    'gives no promise': '() => undefined',
    'gives an answer without headers': '() => Promise.resolve({ ok: true, status: 200 })',
    'is no function': 'null',
  };
  for (const [what, code] of Object.entries(broken)) {
    it(`${what}: an error of the widget's own, and none of the page's`, async () => {
      const opened = await page(
        `<script>window.fetch = ${code};</script>${scripts['the classic script'] ?? ''}`,
        '<verdict-compare slug="a"></verdict-compare>',
      );
      await opened.all('error');
      expect(opened.element().error?.code).to.equal('network');
      expect(opened.probe.errors).to.deep.equal([]);
    });
  }
});
