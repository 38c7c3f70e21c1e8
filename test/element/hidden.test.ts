// Elements that the page hides: contract, section 3.
import { expect } from '@open-wc/testing';
import { newToken, seen } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { emptyFrame, insideOf } from '../support/frame.js';
import { frames, make, mount, outcome, part, place, titleOf } from '../support/mount.js';

const countOf = async (token: string) => (await seen(token)).count;

describe('hidden', () => {
  for (const [name, html, show] of [
    [
      'in a closed <details>',
      '<details><summary>More</summary><div></div></details>',
      (holder: HTMLElement) => holder.querySelector('details')?.toggleAttribute('open'),
    ],
    [
      'under [hidden]',
      '<div hidden></div>',
      (holder: HTMLElement) => holder.querySelector('div')?.removeAttribute('hidden'),
    ],
    [
      'under content-visibility: hidden',
      '<div style="content-visibility:hidden"></div>',
      (holder: HTMLElement) => holder.querySelector('div')?.removeAttribute('style'),
    ],
  ] as const) {
    it(`${name}: an eager one loads, and is there when it is shown`, async () => {
      const holder = place(html);
      const element = mount({ src: answerUrl('Hidden') }, holder.querySelector('div') ?? holder);
      await outcome(element);
      show(holder);
      await frames();
      expect(titleOf(element)).to.equal('Hidden');
      expect(part(element, 'title').getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }

  for (const [name, html, show] of [
    [
      'in a closed <details>',
      '<details><summary>More</summary><div></div></details>',
      (holder: HTMLElement) => holder.querySelector('details')?.toggleAttribute('open'),
    ],
    [
      'under [hidden]',
      '<div hidden></div>',
      (holder: HTMLElement) => holder.querySelector('div')?.removeAttribute('hidden'),
    ],
  ] as const) {
    it(`${name}: a lazy one waits until it is shown`, async () => {
      const token = newToken();
      const holder = place(html);
      const element = mount(
        { src: answerUrl('Lazy', { token }), loading: 'lazy' },
        holder.querySelector('div') ?? holder,
      );
      await frames(10);
      expect(await countOf(token)).to.equal(0);
      expect(element.status).to.equal('idle');
      const drawn = outcome(element);
      show(holder);
      await drawn;
      expect(await countOf(token)).to.equal(1);
    });
  }

  it('in a frame that is not drawn, where no animation frame ever comes', async () => {
    const frame = await emptyFrame('', 'display:none');
    const element = make({ src: answerUrl('Unseen') });
    document.body.append(element);
    await outcome(element);
    insideOf(frame).document.body.append(element);
    const drawn = outcome(element);
    element.src = answerUrl('Unseen too');
    expect((await drawn).error).to.equal(null);
    expect(titleOf(element)).to.equal('Unseen too');
  });
});
