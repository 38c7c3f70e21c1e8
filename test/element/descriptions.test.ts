// What the reader has opened of the descriptions; paper shows all of them.
import { expect } from '@open-wc/testing';
import { bare, show } from '../support/comparison.js';
import { rootOf } from '../support/mount.js';

const description = 'It reads what is written and says what it has read. '.repeat(12).trim();

describe('a description', () => {
  it('is open on paper, and then as the reader has left it', async () => {
    const element = await show(bare({ description }, { description }));
    const all = [...rootOf(element).querySelectorAll<HTMLDetailsElement>('.more')];
    const states = (): boolean[] => all.map(({ open }) => open);
    const onPaper = (): boolean[] => {
      dispatchEvent(new Event('beforeprint'));
      const printed = states();
      dispatchEvent(new Event('afterprint'));
      return printed;
    };
    const press = async (details: Element | undefined): Promise<void> => {
      const toggled = new Promise((resolve) => {
        details?.addEventListener('toggle', resolve, { once: true });
      });
      details?.querySelector('summary')?.click();
      await toggled;
    };
    await press(all[1]);
    expect(onPaper()).to.deep.equal([true, true]);
    expect(states()).to.deep.equal([false, true]);
    await press(all[1]);
    expect(onPaper()).to.deep.equal([true, true]);
    expect(states()).to.deep.equal([false, false]);
  });
});
