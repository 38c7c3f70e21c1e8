// Events: contract, section 4. What they carry, how far they reach, and when they are sent.
import { expect } from '@open-wc/testing';
import { newToken, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { everything, everythingBut, inline, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { frames, make, mount, outcome, part, place, rootOf, until } from '../support/mount.js';
import { type Name, open, record, summaries } from '../support/events.js';

const heard = listen();

describe('every event', () => {
  it('bubbles and crosses shadow roots, so that the site’s own analytics hears it', async () => {
    const holder = place();
    const root = holder.attachShadow({ mode: 'open' });
    const names: Name[] = ['verdict-load', 'verdict-error', 'verdict-toggle', 'verdict-follow'];
    const end = new AbortController();
    const told: Event[] = [];
    for (const name of names)
      addEventListener(
        name,
        (event) => {
          event.preventDefault();
          told.push(event);
        },
        { signal: end.signal },
      );
    const element = make();
    element.data = everything();
    root.append(element);
    await until(() => told.length === 1);
    summaries(element)[0]?.click();
    await until(() => told.length === 2);
    rootOf(element).querySelector('a')?.click();
    element.data = {};
    await until(() => told.length === 4);
    end.abort();
    expect(told.map(({ type }) => type)).to.deep.equal([
      'verdict-load',
      'verdict-toggle',
      'verdict-follow',
      'verdict-error',
    ]);
    for (const event of told) {
      expect([
        event.bubbles,
        event.composed,
        event.cancelable,
        event instanceof CustomEvent,
      ]).to.deep.equal([true, true, event.type === 'verdict-follow', true]);
    }
  });
});

describe('verdict-load', () => {
  it('carries the comparison that is on the page', async () => {
    const element = mount({ src: answerUrl('Here') });
    const events = record('verdict-load', element);
    let title: string | null = null;
    element.addEventListener('verdict-load', () => {
      title = part(element, 'title').textContent;
    });
    await outcome(element);
    expect(events.length).to.equal(1);
    expect(events[0]?.detail).to.deep.equal({ comparison: element.comparison });
    expect(title).to.equal('Here');
  });
  it('comes again after each refresh', async () => {
    const element = make({ src: answerUrl('Live') });
    element.append(inline(small('Snapshot')));
    const titles: string[] = [];
    element.addEventListener('verdict-load', ({ detail }) => {
      titles.push(detail.comparison.title);
    });
    document.body.append(element);
    await until(() => titles.length === 2);
    await element.reload();
    expect(titles).to.deep.equal(['Snapshot', 'Live', 'Live']);
  });
  it('does not come because something else was changed', async () => {
    const element = await show(everything());
    const events = record('verdict-load', element);
    Object.assign(element, {
      layout: 'compact',
      theme: 'dark',
      expanded: true,
      headingLevel: 3,
      loading: 'lazy',
    });
    await element.updateComplete;
    element.lang = 'en-GB';
    await frames();
    expect(events).to.deep.equal([]);
  });
});

describe('verdict-error', () => {
  it('carries the error that the element has', async () => {
    const element = mount({ src: answerUrl('', { status: 404 }) });
    const events = record('verdict-error', element);
    await outcome(element);
    expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([{ error: element.error }]);
    expect(element.error?.code).to.equal('not-found');
  });
  it('comes once for a load that was tried three times', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('', { status: 503, token }) });
    const events = record('verdict-error', element);
    await outcome(element);
    expect((await seen(token)).count).to.equal(3);
    expect(events.length).to.equal(1);
  });
  it('comes for a refresh that fails, and no load comes with it', async () => {
    const element = mount({ src: answerUrl('Here', { sequence: '200,404', token: newToken() }) });
    await outcome(element);
    const [loads, errors] = [record('verdict-load', element), record('verdict-error', element)];
    await element.reload();
    expect([loads.length, errors.length]).to.deep.equal([0, 1]);
  });
  it('does not come for a request that was given up', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('First', { fault: 'hold', token }) });
    const events = record('verdict-error', element);
    await seen(token, { atLeast: 1 });
    element.src = answerUrl('Second');
    await outcome(element);
    await seen(token, { settled: 1 });
    expect(events).to.deep.equal([]);
    expect(heard.console).to.deep.equal([]);
  });
});

describe('verdict-toggle', () => {
  it('tells which reviewer a reader opens and closes', async () => {
    const element = await show(everything());
    const events = record('verdict-toggle', element);
    const [, second] = summaries(element);
    second?.click();
    await until(() => events.length === 1);
    second?.click();
    await until(() => events.length === 2);
    expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([
      { reviewer: 'Skeptic', open: true },
      { reviewer: 'Skeptic', open: false },
    ]);
    expect(open(element)).to.deep.equal([false, false]);
  });
  it('does not come of `expanded`, nor of reviewers that come with a comparison', async () => {
    const element = make({ expanded: '' });
    const events = record('verdict-toggle', element);
    element.data = everything();
    document.body.append(element);
    await outcome(element);
    await frames();
    element.expanded = false;
    await frames();
    element.expanded = true;
    await frames();
    expect(open(element)).to.deep.equal([true, true]);
    expect(events).to.deep.equal([]);
  });
  it('does not come of printing, after which all is as it was', async () => {
    const element = await show(everything());
    const events = record('verdict-toggle', element);
    summaries(element)[0]?.click();
    await until(() => events.length === 1);
    dispatchEvent(new Event('beforeprint'));
    expect(open(element)).to.deep.equal([true, true]);
    await frames();
    dispatchEvent(new Event('afterprint'));
    await frames();
    expect(open(element)).to.deep.equal([true, false]);
    expect(events.length).to.equal(1);
  });
  it('leaves what the reader opened open through a refresh, and forgets it with another comparison', async () => {
    const element = mount({ src: answerUrl('', { body: JSON.stringify(everything()) }) });
    await outcome(element);
    const events = record('verdict-toggle', element);
    summaries(element)[0]?.click();
    await until(() => events.length === 1);
    await element.reload();
    expect(open(element)).to.deep.equal([true, false]);
    element.data = everythingBut({ title: 'Another' });
    await outcome(element);
    await frames();
    expect(open(element)).to.deep.equal([false, false]);
    expect(events.length).to.equal(1);
  });
});
