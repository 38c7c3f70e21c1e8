// A space between words is seen, wherever an element of its own stands beside it.
import { expect } from '@open-wc/testing';
import { everything, everythingBut, show } from '../support/comparison.js';
import { frames, part, rootOf, until, type VerdictCompare } from '../support/mount.js';

/** In CSS pixels; the space itself is three or more. */
const MIN_GAP = 1;

/** Names and code that touch the words beside them, though a space stands between. */
function glued(element: VerdictCompare): string[] {
  const faults = [];
  for (const span of rootOf(element).querySelectorAll('bdi, code')) {
    const before = span.previousSibling;
    const word = before instanceof Text ? /\S(?=\s+$)/.exec(before.data) : null;
    if (!(before instanceof Text) || !word || !span.checkVisibility()) continue;
    const range = document.createRange();
    range.setStart(before, word.index);
    range.setEnd(before, word.index + 1);
    const [a, b] = [range.getBoundingClientRect(), span.getClientRects()[0]];
    if (!b || a.bottom <= b.top || b.bottom <= a.top) continue; // on another line
    const gap = Math.max(a.left - b.right, b.left - a.right);
    if (gap < MIN_GAP) faults.push(`${before.data}${span.textContent}`);
  }
  return faults;
}

describe('a space before a name', () => {
  for (const lang of ['ar', 'he', 'en'])
    it(`is seen in ${lang}`, async () => {
      const [first, second] = everything().tools;
      const description = 'What it is, told in more words than a fold has room for. '.repeat(4);
      const tool = { ...first, name: '`run` it', description };
      const element = await show(everythingBut({ tools: [tool, second] }), { lang, expanded: '' });
      element.style.inlineSize = '960px';
      element.scrollIntoView();
      await until(() => part(element, 'container').lang === lang);
      await frames();
      expect(rootOf(element).querySelectorAll('bdi, code').length).to.be.above(0);
      expect(glued(element)).to.deep.equal([]);
    });
});
