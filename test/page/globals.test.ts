// Pages whose scripts have changed what every script uses: analytics, old polyfills, frameworks of
// another time.
import { expect } from '@open-wc/testing';
import { newToken, seen } from '../infra/faults.js';
import { small } from '../support/answers.js';
import { body, expectAtWork, scripts as bundles } from '../support/at-work.js';
import { changes } from '../support/foreign-globals.js';
import { until } from '../support/mount.js';
import { inlineHtml, page } from '../support/page.js';

const scripts = {
  ...bundles,
  'the npm entry': '<script type="module" src="/dist/index.js"></script>',
} as const;

// zod looks at what Object.prototype has, and fails; the script bundles have none of it
const withoutZod = 'an Object.prototype with enumerable methods';

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

describe('a page on which zod does not work', () => {
  it('the npm entry says so, and throws nothing', async () => {
    const { all, element, probe } = await page(
      `<script>{${changes[withoutZod] ?? ''}}</script>${scripts['the npm entry']}`,
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
        `<script>{${leaping}}</script>${scripts['the module']}`,
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
        `<script>window.fetch = ${code};</script>${scripts['the classic script']}`,
        '<verdict-compare slug="a"></verdict-compare>',
      );
      await opened.all('error');
      expect(opened.element().error?.code).to.equal('network');
      expect(opened.probe.errors).to.deep.equal([]);
    });
  }
});
