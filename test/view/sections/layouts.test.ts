// The two short layouts: a row per tool under the pick, and one sentence.
import { expect } from '@open-wc/testing';
import {
  bare,
  drawn,
  everything,
  everythingBut,
  parts,
  read,
  show,
} from '../../support/comparison.js';
import { listen } from '../../support/console.js';
import { hasPart, part, rootOf } from '../../support/mount.js';

const heard = listen();
afterEach(() => {
  expect(heard.console).to.deep.equal([]);
});

describe('layout="compact"', () => {
  const compact = (document: unknown) => show(document, { layout: 'compact' });
  it('has title, the short pick, a row for each tool, and the full comparison’s address', async () => {
    const element = await compact(everything());
    expect(drawn(element)).to.deep.equal([
      'badge',
      'bar',
      'container',
      'footer',
      'name',
      'pick',
      'segment',
      'title',
      'tool',
      'tools',
    ]);
    expect(read(part(element, 'title'))).to.equal('Alpha vs Beta');
    expect(read(part(element, 'pick'))).to.equal('The panel’s pick: Alpha (sponsored).');
    expect(read(part(element, 'footer'))).to.equal('Full comparison');
  });
  it('has name, badge, count and bar in a row', async () => {
    const rows = parts(await compact(everything()), 'tool');
    expect(rows.map((row) => [...row.children].map(read))).to.deep.equal([
      ['Alpha Sponsored', 'Ship', '4 of 4 would ship it', ''],
      ['Beta', 'Skip', '1 of 4 would ship it', ''],
    ]);
    for (const row of rows)
      expect(row.lastElementChild?.querySelectorAll('[part=segment]')).to.have.lengthOf(4);
  });
  it('says in words that there are no votes', async () => {
    const [row] = parts(await compact(bare()), 'tool');
    expect(read(row))
      .to.contain('no votes yet')
      .and.to.not.match(/0%|NaN|0 of 0/);
  });
  it('has no footer without an address', async () => {
    expect(hasPart(await compact(everythingBut({ url: undefined })), 'footer')).to.equal(false);
  });
});

describe('layout="line"', () => {
  const line = async (document: unknown) => {
    const element = await show(document, { layout: 'line' });
    return { element, text: read(part(element, 'pick')) };
  };
  const sentences: Record<string, [document: unknown, sentence: string]> = {
    'the pick': [
      everything(),
      'The panel’s pick is Alpha (sponsored): ' +
        '4 of 4 reviewers would ship it; 1 of 4 would ship Beta.',
    ],
    'a tie': [
      bare({ panel: { ship: 2, skip: 2 } }, { panel: { ship: 2, skip: 2 } }),
      'The panel is tied between Alpha and Beta: 2 of 4 reviewers would ship each of them.',
    ],
    'that there is none': [bare(), 'No panel pick yet: votes are still missing.'],
  };
  for (const [what, [document, sentence]] of Object.entries(sentences))
    it(`says ${what} in one sentence`, async () => {
      expect((await line(document)).text).to.equal(sentence);
    });
  it('has the link to the full comparison, and nothing else', async () => {
    const { element } = await line(everything());
    expect(drawn(element)).to.deep.equal(['container', 'pick']);
    const seen = [...rootOf(element).querySelectorAll('a')];
    expect(seen.map((link) => [read(link), link.href])).to.deep.equal([
      ['Full comparison', 'https://desk.example/alpha-vs-beta'],
    ]);
    expect(rootOf(element).querySelectorAll('article, section, h2, h3, button')).to.have.lengthOf(
      0,
    );
  });
  it('has no link where the document has no address', async () => {
    const { element } = await line(bare());
    expect(rootOf(element).querySelector('a')).to.equal(null);
  });
});
