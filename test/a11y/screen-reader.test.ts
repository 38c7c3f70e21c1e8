// What a screen reader gets: the accessibility tree where the browser hands it out, and a focus
// that stays.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { faultUrl } from '../infra/faults.js';
import { everything, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { frames, mount, outcome, part, place, rootOf, until } from '../support/mount.js';

listen();

/** The page as "role name (state)" lines; undefined where the browser keeps it to itself. */
async function heard(): Promise<string[] | undefined> {
  await frames(); // what was not yet on screen is not in the tree (content-visibility)
  const { nodes } = await executeServerCommand<{ nodes?: string[] }, unknown>('accessibility-tree');
  return nodes
    ?.filter((line) => !/^(?:InlineTextBox|paragraph|generic|definition|rowgroup|row$)/.test(line))
    .map((line) => line.replaceAll(' ,', ','));
}

/** Whether the lines stand there in this order, whatever is between them. */
function inOrder(lines: readonly string[], wanted: readonly string[]): string[] {
  let at = 0;
  return wanted.filter((line) => {
    const found = lines.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

describe('a screen reader', () => {
  it('hears title, answer, tools with their counts, the table with its headers, and reviewers', async () => {
    await show(everything(), { 'heading-level': '3' });
    const lines = await heard();
    if (!lines) return;
    expect(
      inOrder(lines, [
        'article Alpha vs Beta',
        'heading Alpha vs Beta (level=3)',
        'StaticText The panel’s pick: Alpha (sponsored).',
        'StaticText 4 of 4 reviewers would ship it; 1 of 4 would ship Beta. Builder would ship only Alpha.',
        'article Alpha Sponsored',
        'heading Alpha Sponsored (level=4)',
        'StaticText Panel’s pick',
        'StaticText Ship',
        'StaticText Panel ship',
        'StaticText 100%',
        'StaticText 4 of 4 would ship it',
        'term Community ship',
        'StaticText 80%',
        'StaticText 120 of 150 votes',
        'term Entry price',
        'StaticText Free',
        'article Beta',
        'StaticText Skip',
        'StaticText 1 of 4 would ship it',
        'term Community ship',
        'StaticText no votes yet',
        'heading What sets them apart (level=4)',
        'table What sets them apart',
        'columnheader Criterion',
        'columnheader Alpha',
        'columnheader Beta',
        'rowheader Licence',
        'cell Apache 2.0',
        'cell MIT',
        'rowheader Both',
        'heading What the 3 reviewers say (level=4)',
        'button Open all',
        'DisclosureTriangle Builder, Builds, whole quotes (expanded=false)',
        'figure',
        'StaticText Builder on Alpha: ship, 85 of 100',
        'blockquote',
        'StaticText Builder on Beta: skip, 48.5 of 100',
        'DisclosureTriangle Skeptic, Doubts, whole quotes (expanded=false)',
        'StaticText Founder',
        'StaticText Founder on Alpha: ship, 90 of 100',
        'StaticText Founder did not review Beta.',
        'link Open it',
        'link How the panel judges',
        'link Full comparison',
        'button Copy as Markdown (live=polite)',
      ]),
    ).to.deep.equal([]);
  });

  it('hears nothing of what is for the eye alone: signs, dashes, bars, first letters', async () => {
    const element = await show(everything(), { expanded: '' });
    const lines = await heard();
    for (const line of lines ?? []) expect(line).not.to.match(/[✓✕◐—●◇↗]|^StaticText [A-Z]$|^img/);
    expect(lines ?? ['link Alpha']).to.include('link Alpha');
    for (const selector of ['[part=logo]', '[part=bar]', '[part=meter]', '[part=score]'])
      for (const node of rootOf(element).querySelectorAll(selector))
        expect(node.closest('[aria-hidden=true]'), selector).not.to.equal(null);
  });

  it('hears that a reviewer is open, and what is said there', async () => {
    const element = await show(everything());
    rootOf(element).querySelector('summary')?.click();
    await frames();
    const lines = await heard();
    if (!lines) return;
    expect(
      inOrder(lines, [
        'DisclosureTriangle Builder, Builds, whole quotes (expanded=true)',
        'figure',
        'blockquote',
        'button Copy quote (live=polite)',
        'button Copy link (live=polite)',
        'DisclosureTriangle Skeptic, Doubts, whole quotes (expanded=false)',
      ]),
    ).to.deep.equal([]);
  });

  it('hears each pair of scores of the plot, once', async () => {
    const [first, second] = everything().reviewers ?? [];
    const scored = { verdict: 'ship', score: 60.5 } as const;
    const reviewers = [first, { ...second, reviews: [scored, scored] }];
    const element = await show({ ...everything(), reviewers });
    const plots = rootOf(element).querySelectorAll('[role=img]');
    expect([...plots].map((plot) => plot.ariaLabel)).to.deep.equal([
      'Scores from 0 to 100. Builder: 85 for Alpha, 48.5 for Beta; Skeptic: 60.5 for Alpha, 60.5 for Beta.',
    ]);
  });

  it('hears nothing of the placeholder', async () => {
    const element = mount({ src: faultUrl('never') });
    await until(() => element.shadowRoot?.querySelector('[part=placeholder]'));
    const lines = await heard();
    expect(lines ?? ['RootWebArea', 'status (live=polite)']).to.deep.equal([
      'RootWebArea',
      'status (live=polite)',
    ]);
    expect(part(element, 'placeholder').getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('the focus', () => {
  afterEach(() => {
    scrollTo(0, 0);
  });

  it('is not taken from elsewhere by anything that arrives, fails or changes', async () => {
    const field = place('<input aria-label="A field">').querySelector('input');
    field?.focus();
    const element = await show(everything());
    expect(document.activeElement).to.equal(field);
    for (const src of [
      faultUrl('answer', { status: 404 }),
      faultUrl('answer', { body: JSON.stringify(everything()) }),
    ]) {
      const ended = outcome(element);
      element.data = null;
      element.src = src;
      await ended;
      await element.updateComplete;
      expect(document.activeElement).to.equal(field);
    }
  });
  it('stays where it is in the widget when a refresh comes, or the layout changes around it', async () => {
    const element = await show(everything());
    const [summary] = rootOf(element).querySelectorAll('summary');
    summary?.focus();
    element.data = { ...everything(), title: 'Another' };
    await outcome(element);
    await element.updateComplete;
    expect(rootOf(element).activeElement).to.equal(summary);
    place('<div style="height:6000px"></div>');
    scrollTo(0, 3000);
    element.layout = 'compact';
    await element.updateComplete;
    expect(rootOf(element).activeElement).to.equal(part(element, 'title'));
    expect(
      part(element, 'title').getBoundingClientRect().bottom,
      'nothing is scrolled to it',
    ).to.be.below(0);
  });
});
