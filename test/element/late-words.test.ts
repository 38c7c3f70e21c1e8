// Words in another language are asked for beside the document, and never hold back what is known:
// contract, section 1.
import { expect } from '@open-wc/testing';
import { newToken, release, faultUrl } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { hasPart, part, titleOf, until } from '../support/mount.js';
import { attribute, inlineHtml, page, type Page } from '../support/page.js';

const FRENCH = '/dist/locales/fr.js';
const REAL = "export { default } from '/dist/locales/fr.js?real';";
const REVIEWED = {
  ...small('Inline'),
  reviewers: [{ name: 'R', reviews: [{ verdict: 'skip' }, null] }],
};

/**
 * A page in French whose words are held back under `token`. The script comes once it has loaded:
 * Firefox waits with that for what a module imports.
 */
async function frenchPage(token: string, body: string): Promise<Page> {
  const held = faultUrl('answer', { body: REAL, type: 'text/javascript', fault: 'hold', token });
  const imports = JSON.stringify({ imports: { [FRENCH]: held } });
  const opened = await page(
    `<script>document.documentElement.lang = 'fr';</script>
    <script type="importmap">${imports}</script>
    <script>
      window.heights = []; // of elements with words of the page's own
      const look = () => {
        for (const element of document.querySelectorAll('verdict-compare:has(p)'))
          window.heights.push(element.getBoundingClientRect().height);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    </script>`,
    body,
  );
  const script = opened.document.createElement('script');
  Object.assign(script, { type: 'module', src: '/dist/verdict-compare.js' });
  opened.document.head.append(script);
  return opened;
}
const heights = ({ window }: Page) => (window as unknown as { heights: number[] }).heights;

describe('on a page in French, whose words do not come', () => {
  it('inline JSON is drawn in English, and in French once they are there', async () => {
    const token = newToken();
    const opened = await frenchPage(
      token,
      `<verdict-compare>${inlineHtml(REVIEWED)}<p class="own">Own words</p></verdict-compare>`,
    );
    await until(() => hasPart(opened.element(), 'badge'));
    expect(titleOf(opened.element())).to.equal('Inline');
    expect(part(opened.element(), 'badge').textContent).to.equal('Skip');
    await release(token);
    await until(() => part(opened.element(), 'badge').textContent !== 'Skip');
    expect(part(opened.element(), 'container').lang).to.equal('fr');
    expect(Math.min(...heights(opened)), 'never without height').to.be.greaterThan(0);
    expect([opened.probe.events, opened.probe.errors]).to.deep.equal([['verdict-load'], []]);
  });

  it('an answer is drawn, and the fallback or the placeholder stands until then', async () => {
    const token = newToken();
    const src = attribute(answerUrl('Live'));
    const opened = await frenchPage(
      token,
      `<verdict-compare id="own" src="${src}"><p>Own words</p></verdict-compare>
      <verdict-compare id="bare" src="${src}"></verdict-compare>`,
    );
    for (const id of ['own', 'bare']) await until(() => titleOf(opened.element(id)) === 'Live');
    await release(token);
    await until(() => part(opened.element('own'), 'container').lang === 'fr');
    expect(Math.min(...heights(opened)), 'never without height').to.be.greaterThan(0);
    expect(opened.probe.errors).to.deep.equal([]);
  });

  it('a failure is told in English', async () => {
    const token = newToken();
    const opened = await frenchPage(token, '<verdict-compare slug="../x"></verdict-compare>');
    await until(() => hasPart(opened.element(), 'error'));
    expect(part(opened.element(), 'error').textContent).to.contain('cannot be shown');
    await release(token);
    await until(() => !part(opened.element(), 'error').textContent.includes('cannot be shown'));
  });
});
