// Elements that change to another document, or go with it.
import { expect } from '@open-wc/testing';
import { newToken, release, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { listen } from '../support/console.js';
import { emptyFrame, insideOf } from '../support/frame.js';
import { frames, make, mount, outcome, part, rootOf, titleOf, until } from '../support/mount.js';

const heard = listen();
const countOf = async (token: string) => (await seen(token)).count;

describe('adopted into the document of a frame', () => {
  const reviewers = [{ name: 'Builder', reviews: [{ verdict: 'ship', quote: 'Yes.' }, null] }];
  const whole = (title: string) =>
    JSON.stringify({ ...small(title), reviewers, url: 'https://full.example/' });

  it('when ready: drawn in its styles, not asked for again, and still at work', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('', { body: whole('Adopted'), token }) });
    await outcome(element);
    const { document: inner, window: there } = insideOf(await emptyFrame());
    inner.body.append(element);
    await frames();
    expect(await countOf(token)).to.equal(1);
    expect(titleOf(element)).to.equal('Adopted');
    expect(there.getComputedStyle(part(element, 'container')).containerType).to.equal(
      'inline-size',
    );

    const toggled: boolean[] = [];
    element.addEventListener('verdict-toggle', ({ detail }) => {
      toggled.push(detail.open);
    });
    part(element, 'reviewer').querySelector('summary')?.click();
    await until(() => toggled.length);
    expect(toggled).to.deep.equal([true]);

    const followed: string[] = [];
    element.addEventListener('verdict-follow', (event) => {
      event.preventDefault();
      followed.push(event.detail.url);
    });
    rootOf(element).querySelector<HTMLElement>('a.full, [part=footer] a')?.click();
    expect(followed).to.deep.equal(['https://full.example/']);
  });

  it('before it has drawn anything', async () => {
    const { document: inner, window: there } = insideOf(await emptyFrame());
    const element = make({ src: answerUrl('', { body: whole('Fresh') }) });
    inner.body.append(element);
    await until(() => element.status === 'ready' || heard.uncaught.length);
    expect(heard.uncaught).to.deep.equal([]);
    await element.updateComplete;
    expect(titleOf(element)).to.equal('Fresh');
    expect(there.getComputedStyle(part(element, 'container')).containerType).to.equal(
      'inline-size',
    );
  });

  it('that was navigated since another was adopted into it', async () => {
    const frame = await emptyFrame();
    for (const title of ['Before', 'After']) {
      const element = make({ src: answerUrl(title) });
      insideOf(frame).document.body.append(element);
      await until(() => element.status === 'ready' || heard.uncaught.length);
      expect(heard.uncaught).to.deep.equal([]);
      await element.updateComplete;
      expect(titleOf(element)).to.equal(title);
      expect(
        insideOf(frame).window.getComputedStyle(part(element, 'container')).containerType,
      ).to.equal('inline-size');
      const navigated = new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
      });
      frame.srcdoc = '<!doctype html><title>Another page</title><p>Words';
      await navigated;
    }
  });

  it('in the middle of a load: one request, drawn there', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('On the way', { fault: 'hold', token }) });
    await seen(token, { atLeast: 1 });
    insideOf(await emptyFrame()).document.body.append(element);
    const drawn = outcome(element);
    await release(token);
    expect((await drawn).error).to.equal(null);
    expect(await countOf(token)).to.equal(1);
  });

  it('and back: drawn in its styles', async () => {
    const element = mount({ src: answerUrl('There and back') });
    await outcome(element);
    const { document: inner } = insideOf(await emptyFrame());
    inner.body.append(element);
    await frames();
    document.body.append(element);
    await frames();
    expect(titleOf(element)).to.equal('There and back');
    expect(getComputedStyle(part(element, 'container')).containerType).to.equal('inline-size');
  });

  it('shows the fallback that the frame itself has made, when a load fails there', async () => {
    const { document: inner } = insideOf(await emptyFrame());
    const element = make({ src: answerUrl('Never', { status: 404 }) });
    document.body.append(element);
    await outcome(element);
    inner.body.append(element);
    element.innerHTML = "<p>In the frame's words</p>";
    await frames();
    expect(element.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});

describe('taken away with its frame', () => {
  it('a load in the frame ends with it, and nobody hears of it', async () => {
    const token = newToken();
    const frame = await emptyFrame();
    const element = mount({ src: answerUrl('Gone', { fault: 'hold', token }) });
    insideOf(frame).document.body.append(element);
    await seen(token, { atLeast: 1 });
    frame.remove();
    await release(token);
    await frames();
    expect(heard.console).to.deep.equal([]);
  });
});
