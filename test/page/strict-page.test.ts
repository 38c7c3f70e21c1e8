// A page that allows what the README asks for and nothing else: the widget does all that it does,
// and takes nothing more.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, seen } from '../infra/faults.js';
import { open, summaries } from '../support/events.js';
import { part, titleOf, until } from '../support/mount.js';
import { attribute, page, type Page } from '../support/page.js';

const readme = await (await fetch('/README.md')).text();
const [, policy = ''] = /^Content-Security-Policy: (.+)$/m.exec(readme) ?? [];
const header = (value: string) => `content-security-policy: ${value}`;

const scripts: Record<string, string> = {
  'the module': '<script type="module" src="/dist/verdict-compare.js"></script>',
  'the classic script': '<script src="/dist/verdict-compare.iife.js"></script>',
};
const element = (query: Record<string, string>) =>
  `<verdict-compare src="${attribute(faultUrl('answer', { doc: 'smolvlm2-turbo-vs-mistral-3-small-24b', ...query }))}"></verdict-compare>`;

/**
 * What the origin keeps for this page: the browser's stores, and the cookies that the server gets.
 */
async function kept({ document, window }: Pick<Page, 'document' | 'window'>) {
  const { localStorage, sessionStorage, indexedDB, caches } = window;
  return {
    cookies: document.cookie,
    sent: ((await (await fetch(faultUrl('cookies'))).json()) as { cookie: string | null }).cookie,
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
    caches: (await caches.keys()).sort(),
  };
}

/** What the page has asked for after itself and the probe that watches it. */
const requested = ({ window }: Page): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => !path.endsWith('/probe.js'))
    .sort();

it('the README says which policy that is', () => {
  expect(policy)
    .to.contain("default-src 'none'")
    .and.to.contain("require-trusted-types-for 'script'");
  expect(policy).to.not.contain('unsafe');
});

for (const [name, script] of Object.entries(scripts)) {
  describe(`${name} on a strict page`, () => {
    it('shows and expands: no violation, nothing stored, one request for data and none but for script and data', async () => {
      const before = await kept({ document, window });
      const token = newToken();
      const opened = await page(script, element({ token }), header(policy));
      await opened.all('ready');
      const widget = opened.element();
      expect(titleOf(widget)).to.equal('SmolVLM2 Turbo vs Mistral 3 Small (24B)');
      expect(getComputedStyle(part(widget, 'tools')).display, 'styled').to.equal('grid');
      expect(
        part(widget, 'segment').getBoundingClientRect().width,
        'a bar has its width',
      ).to.be.greaterThan(20);

      summaries(widget)[0]?.click();
      await until(() => opened.probe.events.includes('verdict-toggle'));
      expect(
        part(widget, 'quote').getBoundingClientRect().height,
        'a quote is open',
      ).to.be.greaterThan(0);
      widget.expanded = true;
      await widget.updateComplete;
      expect(open(widget)).to.deep.equal([true, true, true, true]);

      expect(opened.probe).to.deep.include({ console: [], errors: [], refused: [] });
      expect((await seen(token)).count).to.equal(1);
      // What copies is a file of its own, fetched once a reader has opened something to copy
      await until(() => requested(opened).includes('/dist/citing.js'));
      expect(requested(opened)).to.deep.equal([
        '/__faults/answer',
        '/dist/citing.js',
        script.includes('iife') ? '/dist/verdict-compare.iife.js' : '/dist/verdict-compare.js',
      ]);
      expect(await kept(opened)).to.deep.equal(before);
    });

    it('fails and tries again: no violation, nothing stored', async () => {
      const before = await kept({ document, window });
      const token = newToken();
      const opened = await page(
        script,
        element({ token, sequence: '503,503,503,200' }),
        header(policy),
      );
      await opened.all('error');
      const widget = opened.element();
      expect(part(widget, 'error').getBoundingClientRect().height).to.be.greaterThan(0);
      expect(widget.error?.code).to.equal('http');
      part(widget, 'retry').click();
      await opened.all('ready');
      await until(() => titleOf(widget) === 'SmolVLM2 Turbo vs Mistral 3 Small (24B)');
      expect(opened.probe).to.deep.include({ errors: [], refused: [] });
      expect(opened.probe.console, 'the author hears of the failure once').to.have.lengthOf(1);
      expect((await seen(token)).count).to.equal(4);
      expect(await kept(opened)).to.deep.equal(before);
    });

    it('is told apart from a page that allows less: its violations are seen', async () => {
      const opened = await page(
        script,
        element({}),
        header(policy.replace("connect-src 'self'", "connect-src 'none'")),
      );
      await opened.all('error');
      expect(opened.element().error?.code).to.equal('network');
      expect(opened.probe.refused).to.not.deep.equal([]);
    });
  });
}
