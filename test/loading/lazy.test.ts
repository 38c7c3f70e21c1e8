// loading="lazy": no request before the element comes near the viewport.
import { expect } from '@open-wc/testing';
import { newToken, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { inline } from '../support/comparison.js';
import { make, mount, outcome, place, titleOf } from '../support/mount.js';

const countOf = async (token: string) => (await seen(token)).count;

describe('loading="lazy"', () => {
  /** A place that no reader is near to. */
  const farAway = () => {
    const holder = place('<div style="height:6000px"></div>');
    return holder.appendChild(document.createElement('div'));
  };
  afterEach(() => {
    scrollTo(0, 0);
  });
  const settled = async () => {
    await outcome(mount({ src: answerUrl('Other', { token: newToken() }) }));
  };

  it('asks for nothing before the element comes near', async () => {
    const token = newToken();
    const holder = farAway();
    const element = mount({ src: answerUrl('Lazy', { token }), loading: 'lazy' }, holder);
    await settled();
    expect([element.status, await countOf(token)]).to.deep.equal(['idle', 0]);
    const loaded = outcome(element);
    holder.scrollIntoView();
    await loaded;
    expect([titleOf(element), await countOf(token)]).to.deep.equal(['Lazy', 1]);
  });
  it('asks at once where it is near', async () => {
    const element = mount({ src: answerUrl('Near'), loading: 'lazy' });
    await outcome(element);
    expect(titleOf(element)).to.equal('Near');
  });
  it('asks before it can be seen', async () => {
    const holder = place(`<div style="height:${innerHeight + 500}px"></div>`);
    const element = mount({ src: answerUrl('Soon'), loading: 'lazy' }, holder);
    await outcome(element);
    expect(element.getBoundingClientRect().top).to.be.above(innerHeight);
    expect(titleOf(element)).to.equal('Soon');
  });
  it('takes the old comparison away at once with a new source that is not near', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Old') }, farAway());
    await outcome(element);
    element.loading = 'lazy';
    element.src = answerUrl('New', { token });
    await element.updateComplete;
    await settled();
    expect([
      titleOf(element),
      element.comparison,
      element.status,
      await countOf(token),
    ]).to.deep.equal(['', null, 'idle', 0]);
  });
  it('asks before it is seen in a box that scrolls, where the browser can tell', async () => {
    const box = place('<div style="height:700px"></div>');
    box.style.cssText = 'height:300px;overflow:auto';
    const element = mount({ src: answerUrl('Near'), loading: 'lazy' }, box);
    if (!('scrollMargin' in IntersectionObserver.prototype)) box.scrollTop = 700;
    await outcome(element);
    expect(titleOf(element)).to.equal('Near');
  });
  it('asks at once where the element has no box, and so is nowhere', async () => {
    const element = make({ src: answerUrl('Boxless'), loading: 'lazy' });
    element.style.display = 'contents';
    place().append(element);
    await outcome(element);
    expect(titleOf(element)).to.equal('Boxless');
  });
  it('draws the snapshot meanwhile', async () => {
    const token = newToken();
    const holder = farAway();
    const element = make({ src: answerUrl('Live', { token }), loading: 'lazy' });
    element.append(inline(small('Snapshot')));
    holder.append(element);
    await outcome(element);
    await settled();
    expect([titleOf(element), element.status, await countOf(token)]).to.deep.equal([
      'Snapshot',
      'ready',
      0,
    ]);
    const loaded = outcome(element);
    holder.scrollIntoView();
    await loaded;
    expect(titleOf(element)).to.equal('Live');
  });
  it('made eager asks at once', async () => {
    const element = mount({ src: answerUrl('Eager after all'), loading: 'lazy' }, farAway());
    await settled();
    element.loading = 'eager';
    await outcome(element);
    expect(titleOf(element)).to.equal('Eager after all');
  });
  it('is passed by reload()', async () => {
    const element = mount({ src: answerUrl('Reloaded'), loading: 'lazy' }, farAway());
    await settled();
    await element.reload();
    expect(titleOf(element)).to.equal('Reloaded');
  });
  it('does not hold back what needs no request', async () => {
    const element = make({ loading: 'lazy' });
    element.data = small('Data');
    farAway().append(element);
    await outcome(element);
    expect(titleOf(element)).to.equal('Data');
  });
});
