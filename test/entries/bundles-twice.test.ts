// Several copies of the script files on one page, and an older one that came first.
import { expect } from '@open-wc/testing';
import { answerUrl } from '../support/answers.js';
import { titleOf, until } from '../support/mount.js';
import { CLASSIC, MODULE, NPM, attribute, noise, page, quiet } from '../support/page.js';

const element = (src: string, id: string) =>
  `<verdict-compare id="${id}" src="${attribute(src)}"></verdict-compare>`;

describe('copies on one page', () => {
  const body = () => element(answerUrl('One'), 'one') + element(answerUrl('Two'), 'two');
  const loads = ['verdict-load one', 'verdict-load two'];
  const cases: Record<string, string> = {
    'both script files': CLASSIC + MODULE,
    'the module twice': `${MODULE}<script type="module" src="/dist/verdict-compare.js?again"></script>${MODULE}`,
    'the classic script twice': CLASSIC + CLASSIC,
    'the npm entry and both script files': NPM + CLASSIC + MODULE,
  };
  for (const [name, head] of Object.entries(cases)) {
    it(`${name}: each element is drawn once, and nothing is said`, async () => {
      const { all, probe, element: get } = await page(head, body());
      await all('ready');
      expect([titleOf(get('one')), titleOf(get('two'))]).to.deep.equal(['One', 'Two']);
      expect(get('one').constructor).to.equal(get('two').constructor);
      expect([...probe.events].sort()).to.deep.equal(loads);
      expect(noise(probe)).to.deep.equal(quiet);
    });
  }
  it('an older one that has defined the element keeps it', async () => {
    const older =
      '<script>customElements.define("verdict-compare", class Older extends HTMLElement { status = "ready"; });</script>';
    const { probe, element: get, window } = await page(older + CLASSIC + MODULE + NPM, body());
    await until(() => window.document.readyState === 'complete');
    expect(get('one').constructor.name).to.equal('Older');
    expect(noise(probe)).to.deep.equal(quiet);
    expect(probe.events).to.deep.equal([]);
  });
});
