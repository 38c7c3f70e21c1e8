// The script files as a page uses them: what they define, and where they look for comparisons.
import { expect } from '@open-wc/testing';
import { otherOrigins } from '../infra/faults.js';
import { small } from '../support/answers.js';
import { titleOf, until } from '../support/mount.js';
import { CLASSIC, MODULE, NPM, inlineHtml, noise, page, quiet } from '../support/page.js';

const API = ['VerdictCompare', 'VerdictError', 'addStrings', 'configure', 'parseComparison'];

/** Nothing is fetched on such a page, and what would have been is noted. */
const OFFLINE = "content-security-policy: connect-src 'none'";

for (const [name, script] of Object.entries({
  'the module': MODULE,
  'the classic script': CLASSIC,
  'the npm entry': NPM,
})) {
  describe(name, () => {
    it('draws the comparisons of its page, in its head or at its end, and says nothing', async () => {
      for (const [head, tail] of [
        [script, ''],
        ['', script],
      ] as const) {
        const body = `<verdict-compare slug="sqlite-vs-duckdb" base="/demo/comparisons"></verdict-compare>
          <verdict-compare slug="mecab-vs-sudachi" base="/demo/comparisons/" layout="compact" theme="dark" lang="ja" expanded></verdict-compare>
          <verdict-compare>${inlineHtml(small('Inline'))}<p>Fallback</p></verdict-compare>${tail}`;
        const { all, probe, document } = await page(head, body);
        await all('ready');
        const titles = () => [...document.querySelectorAll('verdict-compare')].map(titleOf);
        await until(() => titles().every(Boolean)); // it is known before it is drawn
        expect(titles()).to.deep.equal([
          'SQLite vs DuckDB',
          'MeCabとSudachi、どちらを選ぶ？',
          'Inline',
        ]);
        for (const details of document
          .querySelectorAll('verdict-compare')[1]
          ?.shadowRoot?.querySelectorAll('summary') ?? [])
          details.click();
        expect(noise(probe)).to.deep.equal(quiet);
        expect(probe.events.filter((event) => event.startsWith('verdict-error'))).to.deep.equal([]);
      }
    });
  });
}

describe('where a slug is looked for by default', () => {
  const asked = async (head: string, slug = 'a-vs-b') => {
    const { probe } = await page(
      head,
      `<verdict-compare slug="${slug}"></verdict-compare>`,
      OFFLINE,
    );
    await until(() => probe.refused.length);
    return probe.refused[0];
  };
  it('is beside the module', async () => {
    expect(await asked(MODULE)).to.equal(`${location.origin}/dist/comparisons/a-vs-b.json`);
  });
  it('is beside the classic script', async () => {
    expect(await asked(CLASSIC)).to.equal(`${location.origin}/dist/comparisons/a-vs-b.json`);
  });
  it('is beside it also with a query, and when it is loaded by another script', async () => {
    expect(
      await asked('<script type="module">import "/dist/verdict-compare.js?v=1";</script>'),
    ).to.equal(`${location.origin}/dist/comparisons/a-vs-b.json`);
    expect(await asked('<script defer src="/dist/verdict-compare.iife.js?v=1"></script>')).to.equal(
      `${location.origin}/dist/comparisons/a-vs-b.json`,
    );
  });
  it('is beside it on another origin', async () => {
    const { origin } = await otherOrigins();
    expect(
      await asked(`<script type="module" src="${origin}/dist/verdict-compare.js"></script>`),
    ).to.equal(`${origin}/dist/comparisons/a-vs-b.json`);
    expect(await asked(`<script src="${origin}/dist/verdict-compare.iife.js"></script>`)).to.equal(
      `${origin}/dist/comparisons/a-vs-b.json`,
    );
  });
  it('is /comparisons/ for the npm entry', async () => {
    expect(await asked(NPM)).to.equal(`${location.origin}/comparisons/a-vs-b.json`);
  });
  it('is /comparisons/ for a script without a folder of its own, such as a blob', async () => {
    const blob = (start: string) => `<script type="module">
      const address = URL.createObjectURL(new Blob([await (await fetch("/dist/verdict-compare${start.includes('import') ? '' : '.iife'}.js")).text()], { type: "text/javascript" }));
      ${start}</script>`;
    for (const start of [
      'await import(address);',
      'document.head.append(Object.assign(document.createElement("script"), { src: address }));',
    ]) {
      const { probe, window } = await page(
        blob(start),
        '<verdict-compare slug="a-vs-b"></verdict-compare>',
      );
      await until(() => window.document.querySelector('verdict-compare')?.status === 'error');
      expect(probe.errors).to.deep.equal([]);
      expect(probe.console.join()).to.contain(`${location.origin}/comparisons/a-vs-b.json`);
    }
  });
  it('is what configure() says before and after', async () => {
    const configured =
      '<script type="module">import { configure } from "/dist/verdict-compare.js"; configure({ base: "/elsewhere" });</script>';
    expect(await asked(configured)).to.equal(`${location.origin}/elsewhere/a-vs-b.json`);
    expect(
      await asked(
        `${CLASSIC}<script>VerdictCompare.configure({ base: "/api/{slug}?v=2" });</script>`,
      ),
    ).to.equal(`${location.origin}/api/a-vs-b?v=2`);
  });
});

describe('a script file of another origin', () => {
  for (const [name, start] of Object.entries({
    'the module': 'type="module" src="ORIGIN/dist/verdict-compare.js"',
    'the classic script': 'src="ORIGIN/dist/verdict-compare.iife.js"',
    'the classic script, with CORS': 'crossorigin src="ORIGIN/dist/verdict-compare.iife.js"',
  })) {
    it(`${name}: loads words from beside it, and what copies`, async () => {
      const { origin } = await otherOrigins();
      const { element: get, window } = await page(
        `<script ${start.replace('ORIGIN', origin)}></script>`,
        `<verdict-compare lang="de">${inlineHtml(small('Inline'))}</verdict-compare>`,
      );
      const copy = () => get().shadowRoot?.querySelector<HTMLElement>('[data-cite=markdown]');
      await until(() => copy()?.textContent === 'Als Markdown kopieren');
      copy()?.click();
      const { performance } = window;
      await until(() => performance.getEntriesByName(`${origin}/dist/citing.js`).length);
    });
  }
});

describe('the classic script below an image called currentScript', () => {
  it('loads words from beside itself, not from beside the image', async () => {
    const { element: get, window } = await page(
      '',
      `<img name="currentScript" src="/elsewhere/x.png" alt=""><script src="/dist/verdict-compare.iife.js"></script>
      <verdict-compare lang="de">${inlineHtml(small('Inline'))}</verdict-compare>`,
    );
    await until(() => get().shadowRoot?.querySelector('[lang=de]'));
    const asked = window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('/elsewhere/locales/'))).to.deep.equal([]);
  });
});

describe('the API', () => {
  it('of the classic script is on window.VerdictCompare', async () => {
    const { window } = await page(CLASSIC);
    expect(Object.keys(window.VerdictCompare ?? {})).to.include.members(API);
    expect(window.customElements.get('verdict-compare')).to.equal(
      window.VerdictCompare?.VerdictCompare,
    );
  });
  it('of the module are its exports', async () => {
    const opened = await page(
      '<script type="module">import * as api from "/dist/verdict-compare.js"; window.VerdictCompare = api;</script>',
    );
    await until(() => opened.window.VerdictCompare);
    expect(Object.keys(opened.window.VerdictCompare ?? {})).to.include.members(API);
    expect(opened.window.customElements.get('verdict-compare')).to.equal(
      opened.window.VerdictCompare?.VerdictCompare,
    );
  });
  it('checks documents without zod, in the same words', async () => {
    const {
      window: { VerdictCompare: api },
    } = await page(CLASSIC);
    if (!api) throw new Error('there is no API');
    // As JSON: a key that is absent is undefined there
    const parsed = JSON.stringify(api.parseComparison({ ...small('Sound'), unknown: 1 }));
    expect(JSON.parse(parsed)).to.deep.equal(small('Sound'));
    let error: unknown;
    try {
      api.parseComparison({
        version: 2,
        tools: [{ name: 'A' }, { name: 'B', price: { entry: 0 } }],
      });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).to.be.instanceOf(api.VerdictError);
    expect((error as InstanceType<typeof api.VerdictError>).issues).to.deep.equal([
      { path: 'version', message: 'is 2; write 1: other versions need another widget' },
      { path: 'tools[1].price.entry', message: 'is 0; write a text of 4000 characters at most' },
    ]);
  });
  it('draws by another name what the class alone is asked for, and defines nothing by itself', async () => {
    const script = `<script type="module">
      import { VerdictCompare } from "/dist/element/verdict-compare.js";
      window.before = customElements.get("verdict-compare");
      customElements.define("tool-duel", class extends VerdictCompare {});</script>`;
    const { document, window } = await page(
      script,
      `<tool-duel id="duel">${inlineHtml(small('Duel'))}</tool-duel>`,
    );
    const duel = document.getElementById('duel');
    await until(() => duel?.shadowRoot?.querySelector('[part=title]'));
    expect(duel && titleOf(duel)).to.equal('Duel');
    expect((window as { before?: unknown }).before).to.equal(undefined);
    expect(window.customElements.get('verdict-compare')).to.equal(undefined);
  });
});

describe('the script files', () => {
  for (const file of ['verdict-compare.js', 'verdict-compare.iife.js']) {
    it(`${file} has no Lit for development in it, imports no library, and makes no code from text`, async () => {
      const text = await (await fetch(`/dist/${file}`)).text();
      expect(text.length).to.be.greaterThan(10_000);
      expect(text).to.not.match(/dev mode|litIssuedWarnings|lit\.dev\/msg|change-in-update/);
      expect(text).to.not.match(/new Function|\beval\(/);
      expect(text).to.not.match(/(?:from|import)\s*["'](?!\.)/);
    });
  }
});
