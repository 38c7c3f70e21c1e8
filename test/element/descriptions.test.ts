// What the reader has opened of the descriptions; paper shows all of them.
import { expect } from '@open-wc/testing';
import { bare, read, show } from '../support/comparison.js';
import { part, rootOf, until, type VerdictCompare } from '../support/mount.js';

const description = 'It reads what is written and says what it has read. '.repeat(12).trim();

async function press(details: Element | undefined): Promise<void> {
  const toggled = new Promise((resolve) => {
    details?.addEventListener('toggle', resolve, { once: true });
  });
  details?.querySelector('summary')?.click();
  await toggled;
}

const descriptions = (element: VerdictCompare): HTMLDetailsElement[] => [
  ...rootOf(element).querySelectorAll<HTMLDetailsElement>('.more'),
];

describe('a description', () => {
  it('is open on paper, and then as the reader has left it', async () => {
    const element = await show(bare({ description }, { description }));
    const all = descriptions(element);
    const states = (): boolean[] => all.map(({ open }) => open);
    const onPaper = (): boolean[] => {
      dispatchEvent(new Event('beforeprint'));
      const printed = states();
      dispatchEvent(new Event('afterprint'));
      return printed;
    };
    await press(all[1]);
    expect(onPaper()).to.deep.equal([true, true]);
    expect(states()).to.deep.equal([false, true]);
    await press(all[1]);
    expect(onPaper()).to.deep.equal([true, true]);
    expect(states()).to.deep.equal([false, false]);
  });

  it('of another comparison is folded, whichever was open', async () => {
    const element = await show(bare({ description }, { description }));
    await press(descriptions(element)[0]);
    element.expanded = true;
    await element.updateComplete;
    expect(descriptions(element).map(({ open }) => open)).to.deep.equal([true, false]);
    element.data = { ...bare({ description }, { description }), title: 'Another one' };
    await until(() => read(part(element, 'title')) === 'Another one');
    expect(descriptions(element).map(({ open }) => open)).to.deep.equal([false, false]);
  });
});
