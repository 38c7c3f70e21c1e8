// What is announced: another try that the reader has asked for, and nothing else; and where the
// focus goes then.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { faultUrl, newToken, release } from '../infra/faults.js';
import { styleOf } from '../support/colour.js';
import { everything, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import {
  frames,
  mount,
  outcome,
  part,
  rootOf,
  until,
  type VerdictCompare,
} from '../support/mount.js';

listen();

/** Ends of what waits for five seconds, as long as an announcement stands. */
const later: (() => void)[] = [];
const original = window.setTimeout.bind(window);
beforeEach(() => {
  const waiting = (task: () => void, ms = 0) => {
    if (ms !== 5000) return original(task, ms);
    later.push(task);
    return 0;
  };
  Object.assign(window, { setTimeout: waiting });
});
afterEach(() => {
  Object.assign(window, { setTimeout: original });
  later.length = 0;
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

const region = (element: VerdictCompare) =>
  rootOf(element).querySelector('[role=status]')?.textContent.trim();

describe('an arrival', () => {
  it('that the reader did not ask for is not told: neither the first nor a refresh', async () => {
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
    expect(said).to.deep.equal(['']);
  });
  it('of a comparison that stood in the page is not told', async () => {
    expect(region(await show(everything()))).to.equal('');
  });
});

/** An element that has failed, and does not when it is asked again. */
async function failed(): Promise<VerdictCompare> {
  const body = JSON.stringify(everything());
  const src = faultUrl('answer', {
    body,
    sequence: '503,503,503,200',
    token: newToken(),
    'retry-after': 0,
  });
  const element = mount({ src, timeout: '5000' });
  await outcome(element);
  return element;
}

describe('another try that succeeds', () => {
  it('is told once, politely, where the focus is elsewhere, and taken away again', async () => {
    const element = await failed();
    const said = announcements(element);
    const loaded = outcome(element);
    part(element, 'retry').click(); // the focus stays where it is, as in Safari
    await loaded;
    await until(() => region(element));
    expect(region(element)).to.equal('Comparison loaded: Alpha vs Beta');
    await frames();
    expect(said.filter((text) => text.startsWith('Comparison loaded'))).to.have.lengthOf(1);
    later.forEach((task) => task());
    await element.updateComplete;
    expect(region(element)).to.equal('');
    await element.reload();
    await frames();
    expect(region(element)).to.equal('');
  });
  it('is not told where the focus goes to the title, which is read then, and shows its ring', async () => {
    const element = await failed();
    const said = announcements(element);
    part(element, 'retry').focus();
    const loaded = outcome(element);
    await sendKeys({ press: 'Enter' });
    await loaded;
    await element.updateComplete;
    await frames();
    const title = part(element, 'title');
    expect(rootOf(element).activeElement).to.equal(title);
    expect(said.join()).to.not.contain('Comparison loaded');
    expect([
      styleOf(title).outlineStyle,
      parseFloat(styleOf(title).outlineWidth) >= 2,
    ]).to.deep.equal(['solid', true]);
    later.forEach((task) => task());
    await element.updateComplete;
    expect(region(element)).to.equal('');
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
