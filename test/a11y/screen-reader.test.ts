// What a screen reader gets: the accessibility tree where the browser hands it out, one polite
// announcement, and a focus that stays.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { faultUrl, newToken, release } from '../infra/faults.js';
import { everything, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import {
  frames,
  mount,
  outcome,
  part,
  place,
  rootOf,
  until,
  type VerdictCompare,
} from '../support/mount.js';

listen();

/** The page as "role name (state)" lines; undefined where the browser keeps it to itself. */
async function heard(): Promise<string[] | undefined> {
  await frames(); // what was not yet on screen is not in the tree (content-visibility)
  const { nodes } = await executeServerCommand<{ nodes?: string[] }, unknown>('accessibility-tree');
  return nodes?.filter(
    (line) => !/^(?:InlineTextBox|paragraph|generic|definition|rowgroup|row$)/.test(line),
  );
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
  it('hears title, tools, verdicts with their counts, the table with its headers, and reviewers', async () => {
    await show(everything(), { 'heading-level': '3' });
    const lines = await heard();
    if (!lines) return;
    expect(
      inOrder(lines, [
        'article Alpha vs Beta',
        'heading Alpha vs Beta (level=3)',
        'article Alpha',
        'StaticText Sponsored',
        'heading Alpha (level=4)',
        'term Panel',
        'StaticText 100%',
        'StaticText Ship',
        'StaticText 4 of 4 reviewers say ship',
        'term Community',
        'StaticText 80%',
        'StaticText 120 of 150 votes say ship',
        'term Entry price',
        'StaticText Free',
        'article Beta',
        'StaticText Skip',
        'term Community',
        'StaticText no votes yet',
        'heading Decision table (level=4)',
        'table Decision table',
        'columnheader Criterion',
        'columnheader Alpha',
        'columnheader Beta',
        'rowheader Panel verdict',
        'cell Ship · 4 ship / 0 skip',
        'cell Skip · 1 ship / 3 skip',
        'heading Reviewer scorecard (level=4)',
        'DisclosureTriangle Builder Alpha 85/100 · ship Beta 48.5/100 · skip (expanded=false)',
        'DisclosureTriangle Founder Alpha 90/100 · ship Beta no review (expanded=false)',
        'heading Undecided? (level=4)',
        'link Open it',
        'link Full comparison',
      ]),
    ).to.deep.equal([]);
  });

  it('hears nothing of what is for the eye alone: signs, dashes, bars, first letters', async () => {
    const element = await show(everything(), { expanded: '' });
    const lines = await heard();
    for (const line of lines ?? [])
      expect(line).not.to.match(/[✓✕≈—]|^StaticText [+−]|^StaticText [A-Z]$|^img/);
    expect(lines ?? ['link Alpha']).to.include('link Alpha');
    for (const selector of ['[part=logo]', '[part=bar]', '.columns'])
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
        'DisclosureTriangle Builder Alpha 85/100 · ship Beta 48.5/100 · skip (expanded=true)',
        'figure',
        'blockquote',
      ]),
    ).to.deep.equal([]);
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

/** What comes into the live region from now on, each new text once. */
function announcements(element: VerdictCompare): string[] {
  const region = rootOf(element).querySelector('[role=status]');
  if (!region) throw new Error('there is no live region');
  const said = [region.textContent.trim()];
  new MutationObserver(() => {
    const text = region.textContent.trim();
    if (text !== said.at(-1)) said.push(text);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

describe('an arrival', () => {
  it('is told once, politely, in a region that was there before', async () => {
    const token = newToken();
    const element = mount({
      src: faultUrl('answer', { body: JSON.stringify(everything()), sequence: 'hold,200', token }),
    });
    await until(
      () => element.status === 'loading' && element.shadowRoot?.querySelector('[role=status]'),
    );
    const said = announcements(element);
    const loaded = outcome(element);
    await release(token);
    await loaded;
    await frames();
    element.layout = 'compact';
    await element.reload();
    await frames();
    expect(said).to.deep.equal(['', 'Comparison loaded: Alpha vs Beta']);
  });
  it('of a comparison that stood in the page is not told at all', async () => {
    const element = await show(everything());
    expect(rootOf(element).querySelector('[role=status]')?.textContent.trim()).to.equal('');
  });
});

describe('a failure', () => {
  const failing = () =>
    faultUrl('answer', {
      body: JSON.stringify(everything()),
      sequence: '503,503,503,hold,200',
      token: newToken(),
      'retry-after': 0,
    });

  it('is told once, in the same region, with the button', async () => {
    const element = mount({ src: faultUrl('answer', { status: 404 }) });
    await until(() => element.shadowRoot?.querySelector('[role=status]'));
    const said = announcements(element);
    await until(() => element.status === 'error');
    await frames();
    expect(said.filter(Boolean)).to.deep.equal(['This comparison was not found.']);
  });

  it('leaves the focus on "Try again" while it tries, and gives it to the title when that helps', async () => {
    const src = failing();
    const token = new URL(src).searchParams.get('token') ?? '';
    const element = mount({ src, timeout: '5000' });
    await outcome(element);
    const retry = part(element, 'retry');
    retry.focus();
    retry.click();
    await until(() => retry.ariaDisabled === 'true');
    expect(rootOf(element).activeElement).to.equal(retry);
    expect(retry.textContent).to.equal('Loading the comparison…');
    const loaded = outcome(element);
    await release(token);
    await loaded;
    await element.updateComplete;
    expect(rootOf(element).activeElement).to.equal(part(element, 'title'));
  });

  it('leaves the focus on "Try again" when that does not help', async () => {
    const element = mount({ src: faultUrl('answer', { status: 501 }), timeout: '300' });
    await outcome(element);
    const retry = part(element, 'retry');
    retry.focus();
    const failed = outcome(element);
    retry.click();
    await failed;
    await element.updateComplete;
    expect(part(element, 'retry')).to.equal(retry);
    expect(rootOf(element).activeElement).to.equal(retry);
    expect(retry.textContent).to.equal('Try again');
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
