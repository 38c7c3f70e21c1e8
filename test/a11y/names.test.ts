// What things are called for a screen reader: each stop says what it is about, in one sentence.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { everything, everythingBut, parts, read, show } from '../support/comparison.js';
import { summaries } from '../support/events.js';
import { frames, part, rootOf, type VerdictCompare } from '../support/mount.js';

/** Lines of the accessibility tree of this role; undefined where the browser keeps it to itself. */
async function linesOf(role: string): Promise<string[] | undefined> {
  await frames();
  const { nodes } = await executeServerCommand<{ nodes?: string[] }, unknown>('accessibility-tree');
  return nodes?.filter((line) => line.startsWith(`${role} `));
}

const links = (element: VerdictCompare) => [...rootOf(element).querySelectorAll('a')];

/** Words by which an element is described. */
const descriptionOf = (node: Element, element: VerdictCompare): string =>
  read(rootOf(element).getElementById(node.getAttribute('aria-describedby') ?? '-'));

describe('the name of a disclosure', () => {
  it('sets apart who it is, what they do, and what opens', async () => {
    const element = await show(everything());
    expect(summaries(element).map(read)).to.deep.equal([
      'Builder, Builds, whole quotes',
      'Skeptic, Doubts, whole quotes',
    ]);
    const told = await linesOf('DisclosureTriangle');
    const wanted = 'DisclosureTriangle Builder, Builds, whole quotes (expanded=false)';
    expect(told?.map((line) => line.replaceAll(' ,', ',')) ?? [wanted]).to.include(wanted);
  });
  it('names the tool that it tells about', async () => {
    const description = 'What it does for whom, and what it leaves to others, in many words.';
    const element = await show(everythingBut({}, { description }));
    const about = [...rootOf(element).querySelectorAll('[part=tool] summary')].map(read);
    expect(about).to.deep.equal(['About Alpha', 'About Beta']);
  });
});

describe('a review', () => {
  it('is a figure that says who, of what, with which verdict and score', async () => {
    const element = await show(everything());
    const captions = [
      'Builder on Alpha: ship, 85 of 100',
      'Builder on Beta: skip, 48.5 of 100',
      'Skeptic on Alpha: ship, 71 of 100',
      'Skeptic on Beta: ship',
      'Founder on Alpha: ship, 90 of 100',
    ];
    const heard = [...rootOf(element).querySelectorAll('figcaption > :not([aria-hidden])')];
    expect(heard.map(read)).to.deep.equal(captions);
  });
  it('that is missing says whose it is, and of what', async () => {
    const element = await show(everything());
    expect(read(rootOf(element).querySelector('.missing'))).to.equal(
      'Founder did not review Beta.',
    );
  });
});

describe('sponsoring', () => {
  it('is told within the heading, and in the pick', async () => {
    const element = await show(everything());
    const [paid, other] = parts(element, 'name');
    expect([paid?.localName, read(paid)]).to.deep.equal(['h3', 'Alpha Sponsored']);
    expect(read(other)).to.equal('Beta');
    expect(read(part(element, 'pick'))).to.match(/^The panel’s pick: Alpha \(sponsored\)\./);
    const told = await linesOf('heading');
    expect(told ?? ['heading Alpha Sponsored (level=3)']).to.include(
      'heading Alpha Sponsored (level=3)',
    );
  });
});

describe('links that open a new tab', () => {
  it('are described so, in every layout', async () => {
    for (const layout of ['full', 'compact', 'line']) {
      const element = await show(everything(), { layout });
      expect(links(element).length).to.be.above(0);
      for (const link of links(element))
        expect(descriptionOf(link, element), link.href).to.equal('opens in a new tab');
    }
  });
  it('say nothing of it where they open in this one', async () => {
    const element = await show(everything(), { 'link-target': '_self' });
    for (const link of links(element)) expect(descriptionOf(link, element)).to.equal('');
  });
});

describe('isolation', () => {
  it('is nowhere where all reads in one direction', async () => {
    for (const layout of ['full', 'compact', 'line'])
      expect(rootOf(await show(everything(), { layout })).querySelector('bdi')).to.equal(null);
  });
  it('stands round a name that reads in the other one, and round that alone', async () => {
    const [first, second] = everything().tools;
    const tools = [{ ...first, name: 'אלפא' }, second] as const;
    const element = await show({ ...everything(), tools });
    const isolated = [...rootOf(element).querySelectorAll('bdi')].map(read);
    expect([...new Set(isolated)]).to.deep.equal(['אלפא']);
    expect(part(element, 'pick').querySelector('bdi')).to.not.equal(null);
  });
});

describe('the answer', () => {
  it('is one run of text a sentence, for who reads run by run', async () => {
    const element = await show(everything());
    const runs = [...part(element, 'pick').children].map(({ childNodes }) => childNodes.length);
    expect(runs).to.deep.equal([1, 1]);
  });
});
