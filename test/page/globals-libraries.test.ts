// Pages with a library of the time before modules, which gives methods of the platform another
// meaning, or adds to every array, text and function.
import { expect } from '@open-wc/testing';
import { newToken, seen } from '../infra/faults.js';
import { body, expectAtWork, scripts } from '../support/at-work.js';
import { until } from '../support/mount.js';
import { libraries } from '../support/old-libraries.js';
import { inlineHtml, page } from '../support/page.js';

const reviews = [{ verdict: 'ship', quote: 'It runs.' }, null];
const REVIEWED = {
  tools: [{ name: 'First' }, { name: 'Second' }],
  reviewers: [
    { name: 'Open `a`', reviews },
    { name: 'Shut', reviews },
  ],
};

for (const [library, code] of Object.entries(libraries)) {
  describe(`a page with a library ${library}`, () => {
    for (const [name, script] of Object.entries(scripts)) {
      it(`${name} draws, opens and fails as ever, with one request`, async () => {
        const token = newToken();
        await expectAtWork(await page(`<script>{${code}}</script>${script}`, body(token)));
        expect((await seen(token)).count).to.equal(1);
      });
    }
    it('what a server drew is taken over, with what a reader has opened', async () => {
      const html = `<verdict-compare id="drawn"><template shadowrootmode="open"><article>
        <details part="reviewer" open>
          <summary><span part="reviewer-name">Open <code>a</code></span></summary>
        </details>
        <details part="reviewer">
          <summary><span part="reviewer-name">Shut</span></summary>
        </details>
        </article></template>${inlineHtml(REVIEWED)}</verdict-compare>`;
      const opened = await page(`<script>{${code}}</script>`, html + scripts['the module']);
      await opened.all('ready');
      const details = () => [...(opened.element().shadowRoot?.querySelectorAll('details') ?? [])];
      await until(() => opened.probe.events.includes('verdict-load drawn'));
      expect(details().map((entry) => entry.open)).to.deep.equal([true, false]);
      expect(opened.probe.errors).to.deep.equal([]);
    });
  });
}
