// What is selected by hand and pasted elsewhere reads well: each figure with its words, each quote
// with who says it, nothing twice and nothing glued.
import { expect } from '@open-wc/testing';
import { styles } from '../../src/view/styles/index.js';
import { everything, show } from '../support/comparison.js';
import { emptyFrame, insideOf } from '../support/frame.js';
import { rootOf } from '../support/mount.js';

/** Firefox leaves out what is off screen where a script selects it, but not where a reader does. */
const WHOLE = '[part=container] > article { content-visibility: visible }';

/**
 * What a selection of a whole comparison holds, and its texts. Its nodes stand in a page of their
 * own, in its styles: not every engine tells what is selected in a shadow tree.
 */
async function selected(attributes = {}): Promise<{ lines: string[]; all: string; texts: Text[] }> {
  const element = await show(everything(), attributes);
  const { innerHTML } = rootOf(element);
  const { document, window } = insideOf(
    await emptyFrame(`<style>${styles}${WHOLE}</style>${innerHTML}`, 'inline-size:720px'),
  );
  const article = document.querySelector('article');
  const selection = window.getSelection();
  if (!article || !selection) throw new Error('there is nothing to select');
  selection.selectAllChildren(article);
  const all = selection.toString().replaceAll('\u00a0', ' ');
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return {
    all,
    texts,
    lines: all
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  };
}

const IS_WORD = /[\p{L}\p{N}]/u;

for (const [what, attributes] of Object.entries({
  'a comparison': {},
  'a comparison with all quotes open': { expanded: '' },
  'a compact comparison': { layout: 'compact' },
})) {
  describe(`the text of ${what}`, () => {
    it('glues no words together', async () => {
      const { all, texts } = await selected(attributes);
      const glued: string[] = [];
      let end = -1;
      for (const { data } of texts) {
        const text = data.replace(/\s+/g, ' ').trim();
        const at = text ? all.indexOf(text, Math.max(end, 0)) : -1;
        if (at < 0) continue; // it cannot be selected
        if (at === end && IS_WORD.test(all[at - 1] ?? '') && IS_WORD.test(text[0] ?? ''))
          glued.push(all.slice(Math.max(0, at - 20), at + 20));
        end = at + text.length;
      }
      expect(end, 'the texts were found').to.be.above(all.length * 0.9);
      expect(glued).to.deep.equal([]);
    });
    it('has no sign that stands alone', async () => {
      const { lines } = await selected(attributes);
      expect(lines.filter((line) => !IS_WORD.test(line))).to.deep.equal([]);
      expect(lines.filter((line) => /^[—✓✕◐●◇]|[—]$/.test(line))).to.deep.equal([]);
    });
  });
}

describe('a quote that is pasted', () => {
  it('stands under a line that says whose it is, of what, and what the verdict is', async () => {
    for (const attributes of [{}, { expanded: '' }]) {
      const { lines } = await selected(attributes);
      const at = lines.indexOf('Not yet.');
      expect(lines[at - 1]).to.equal('Builder on Beta: skip, 48.5 of 100');
    }
  });
  it('does not have the name of its tool twice', async () => {
    const { lines } = await selected({ expanded: '' });
    const from = lines.findIndex((line) => line.startsWith('Builder on Alpha'));
    const to = lines.findIndex((line) => line.startsWith('Skeptic'));
    expect(from).to.be.within(0, to);
    const named = lines.slice(from, to).filter((line) => /\bAlpha\b/.test(line));
    expect(named).to.deep.equal(['Builder on Alpha: ship, 85 of 100']);
  });
  it('has the reviewer’s name apart from what they do', async () => {
    const { lines } = await selected();
    expect(lines).to.include.members(['Builder, Builds', 'Founder, Pays']);
  });
  it('brings no words of buttons with it', async () => {
    const { all } = await selected({ expanded: '' });
    expect(all).not.to.match(/Copy (?:quote|link|as)|Open all|Close all/);
  });
});

describe('a table that is pasted', () => {
  it('has the label of each row before its values', async () => {
    const { all } = await selected();
    expect(all).to.match(/Licence\s+Apache 2\.0\s+MIT/);
    expect(all).to.match(/Runs offline\s+Once it is installed\.\s+Yes\s+No/);
  });
});

describe('figures that are pasted', () => {
  it('follow their labels', async () => {
    const { all } = await selected();
    expect(all).to.match(/Panel ship\s+100\s?%\s+4 of 4 would ship it/);
    expect(all).to.match(/Community ship\s+no votes yet/);
    expect(all).to.match(/Entry price\s+Free/);
  });
});
