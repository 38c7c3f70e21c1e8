// What opens a reviewer beside its own control: the button for all, its first lines, and the place
// that the browser has searched for.
import { expect } from '@open-wc/testing';
import { sendMouse, resetMouse } from '@web/test-runner-commands';
import { everything, read, show } from '../support/comparison.js';
import { open, record, rows, summaries, toggled } from '../support/events.js';
import { tied } from '../support/long-comparisons.js';
import { frames, hasPart, part, until, type VerdictCompare } from '../support/mount.js';

afterEach(async () => {
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
  await resetMouse();
});

const button = (element: VerdictCompare) => part(element, 'open-all');

describe('open-all', () => {
  it('opens all and closes all, with a verdict-toggle for each reviewer that changes', async () => {
    const element = await show(everything());
    const events = record('verdict-toggle', element);
    expect(read(button(element))).to.equal('Open all');
    button(element).click();
    await element.updateComplete;
    expect(open(element)).to.deep.equal([true, true]);
    expect(read(button(element))).to.equal('Close all');
    button(element).click();
    await element.updateComplete;
    await frames();
    expect(open(element)).to.deep.equal([false, false]);
    expect(read(button(element))).to.equal('Open all');
    expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([
      { reviewer: 'Builder', open: true },
      { reviewer: 'Skeptic', open: true },
      { reviewer: 'Builder', open: false },
      { reviewer: 'Skeptic', open: false },
    ]);
  });
  it('opens the others where one is open, and tells of those alone', async () => {
    const element = await show(everything());
    const told = toggled(element);
    summaries(element)[1]?.click();
    await told;
    const events = record('verdict-toggle', element);
    button(element).click();
    await element.updateComplete;
    await frames();
    expect(open(element)).to.deep.equal([true, true]);
    expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([
      { reviewer: 'Builder', open: true },
    ]);
  });
  it('closes all once a reader has opened the last one, and what `expanded` has opened', async () => {
    const element = await show(everything());
    for (const summary of summaries(element)) {
      const told = toggled(element);
      summary.click();
      await told;
    }
    await element.updateComplete;
    expect(read(button(element))).to.equal('Close all');
    element.expanded = true;
    await element.updateComplete;
    button(element).click();
    await element.updateComplete;
    expect(open(element)).to.deep.equal([false, false]);
    expect(element.expanded, 'the attribute is the page’s').to.equal(true);
  });
  it('is not there where nothing opens, nor in compact', async () => {
    const reviewers = [{ name: 'Builder', reviews: [{ verdict: 'ship' }, null] }];
    expect(hasPart(await show({ ...everything(), reviewers }), 'open-all')).to.equal(false);
    expect(hasPart(await show(everything(), { layout: 'compact' }), 'open-all')).to.equal(false);
  });
});

if (CSS.supports('selector(::details-content)')) {
  describe('the first lines of a quote', () => {
    /** A point within the lines that are shown. */
    async function pointIn(element: VerdictCompare): Promise<[number, number]> {
      const quote = part(element, 'quote');
      quote.scrollIntoView({ block: 'center' });
      await frames();
      const { left, top } = quote.getBoundingClientRect();
      return [Math.round(left) + 40, Math.round(top) + 10];
    }

    it('are two lines, and the whole text for who searches or copies', async () => {
      const element = await show(tied);
      const quote = part(element, 'quote');
      await frames();
      const { height } = quote.getBoundingClientRect();
      // Two lines, and less than three
      const lineHeight = parseFloat(getComputedStyle(quote).fontSize) * 3;
      expect(height).to.be.within(lineHeight / 2, lineHeight);
      expect(quote.textContent).to.equal(tied.reviewers?.[0]?.reviews[0]?.quote);
      expect(quote.innerText.length).to.equal(quote.textContent.length);
    });
    it('open the row when they are clicked', async () => {
      const element = await show(tied);
      const told = toggled(element);
      await sendMouse({ type: 'click', position: await pointIn(element) });
      await told;
      expect(open(element)).to.deep.equal([true, false, false, false]);
    });
    it('stay folded when a click ends a selection in them', async () => {
      const element = await show(tied);
      const [x, y] = await pointIn(element);
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x + 90, y] });
      await sendMouse({ type: 'up' });
      expect(String(getSelection())).to.not.equal('');
      await frames();
      expect(open(element)).to.deep.equal([false, false, false, false]);
    });
    it('are no control of their own in an open row: a click there closes nothing', async () => {
      const element = await show(tied, { expanded: '' });
      await sendMouse({ type: 'click', position: await pointIn(element) });
      await frames();
      expect(open(element)).to.deep.equal([true, true, true, true]);
    });
    it('open the description of a tool as well', async () => {
      const element = await show(tied);
      const description = part(element, 'description');
      expect(description.closest('details')?.open).to.equal(false);
      description.click();
      await until(() => description.closest('details')?.open);
    });
  });

  describe('folded lines that the browser scrolls to what was searched for', () => {
    it('open their row, and stand at its beginning', async () => {
      const element = await show(tied);
      const events = record('verdict-toggle', element);
      const quote = rows(element)[1]?.querySelector<HTMLElement>('[part=quote]');
      if (!quote) throw new Error('the row has no quote');
      await frames();
      quote.scrollTop = 60;
      expect(quote.scrollTop, 'it can be scrolled').to.be.greaterThan(0);
      await until(() => events.length);
      expect(open(element)).to.deep.equal([false, true, false, false]);
      expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([
        { reviewer: 'Skeptic', open: true },
      ]);
      expect(quote.scrollTop).to.equal(0);
    });
  });
}
