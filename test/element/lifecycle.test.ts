// What pages do to elements: move, clone, hide, adopt, and take them away in the middle of a load.
import { expect } from '@open-wc/testing';
import { newToken, release, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { listen } from '../support/console.js';
import { emptyFrame, insideOf } from '../support/frame.js';
import {
  frames,
  make,
  mount,
  outcome,
  part,
  place,
  rootOf,
  titleOf,
  until,
} from '../support/mount.js';

const heard = listen();
const countOf = async (token: string) => (await seen(token)).count;

describe('removed in the middle of a load', () => {
  it('the request is given up, and nobody hears of it', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Never seen', { fault: 'hold', token }) });
    const events: string[] = [];
    for (const type of ['verdict-load', 'verdict-error'])
      element.addEventListener(type, () => {
        events.push(type);
      });
    await seen(token, { atLeast: 1 });
    element.remove();
    const { requests } = await seen(token, { settled: 1 });
    expect(requests.map(({ state }) => state)).to.deep.equal(['closed']);
    await element.updateComplete;
    expect(element.status).to.equal('idle');
    expect(element.error).to.equal(null);
    expect(events).to.deep.equal([]);
    expect(heard.console).to.deep.equal([]);
  });

  it('that has overtaken another: it is given up too', async () => {
    const [first, second] = [newToken(), newToken()];
    const element = mount({ src: answerUrl('First', { fault: 'hold', token: first }) });
    await seen(first, { atLeast: 1 });
    element.src = answerUrl('Second', { fault: 'hold', token: second });
    await seen(second, { atLeast: 1 });
    await seen(first, { settled: 1 });
    element.remove();
    expect((await seen(second, { settled: 1 })).requests.map(({ state }) => state)).to.deep.equal([
      'closed',
    ]);
    expect(element.status).to.equal('idle');
  });

  it('it begins again when it is put back', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Back', { sequence: 'hold,200', token }) });
    await seen(token, { atLeast: 1 });
    element.remove();
    await seen(token, { settled: 1 });
    const drawn = outcome(element);
    document.body.append(element);
    expect((await drawn).error).to.equal(null);
    expect(titleOf(element)).to.equal('Back');
    expect(await countOf(token)).to.equal(2);
  });

  it('others of that address still get the answer', async () => {
    const token = newToken();
    const src = answerUrl('Shared', { fault: 'hold', token });
    const [stays, goes] = [mount({ src }), mount({ src })];
    await seen(token, { atLeast: 1 });
    goes.remove();
    const drawn = outcome(stays);
    await release(token);
    expect((await drawn).error).to.equal(null);
    expect(await countOf(token)).to.equal(1);
  });

  it('before it has asked at all, it never asks', async () => {
    const token = newToken();
    mount({ src: answerUrl('Too late', { token }) }).remove();
    await outcome(mount({ src: answerUrl('Another') }));
    expect(await countOf(token)).to.equal(0);
  });
});

describe('moved', () => {
  it('in the middle of a load: one request, one event', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Moved', { fault: 'hold', token }) });
    await seen(token, { atLeast: 1 });
    const events: Event[] = [];
    element.addEventListener('verdict-load', (event) => {
      events.push(event);
    });
    const there = place();
    there.append(element);
    document.body.prepend(element);
    there.append(element);
    await release(token);
    await until(() => element.status === 'ready');
    await element.updateComplete;
    expect(events).to.have.lengthOf(1);
    expect(await countOf(token)).to.equal(1);
  });

  it('when ready: nothing is asked again, what was open stays open, and it still listens', async () => {
    const token = newToken();
    const reviewer = { name: 'Builder', reviews: [{ verdict: 'ship', quote: 'Yes.' }, null] };
    const element = mount({
      src: answerUrl('', {
        body: JSON.stringify({ ...small('Moved'), reviewers: [reviewer] }),
        token,
      }),
    });
    await outcome(element);
    part(element, 'reviewer').querySelector('summary')?.click();
    await until(() => (part(element, 'reviewer') as HTMLDetailsElement).open);
    place().append(element);
    await frames();
    expect((part(element, 'reviewer') as HTMLDetailsElement).open).to.equal(true);
    expect(element.status).to.equal('ready');
    element.headingLevel = 4;
    await element.updateComplete;
    expect(part(element, 'title').ariaLevel).to.equal('4');
    expect(await countOf(token)).to.equal(1);
  });

  it('away and back later: what was shown is there at once, with no new request', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Kept', { token }) });
    await outcome(element);
    element.remove();
    await frames();
    document.body.append(element);
    expect(titleOf(element)).to.equal('Kept');
    await frames();
    expect(await countOf(token)).to.equal(1);
  });

  it('away and back later, with data or a failure: nothing is told or asked again', async () => {
    const token = newToken();
    const elements = [mount({ src: answerUrl('Gone', { status: 404, token }) }), make()];
    const [, given] = elements;
    if (given) document.body.append(Object.assign(given, { data: small('Data') }));
    await Promise.all(elements.map(outcome));
    const events: string[] = [];
    for (const element of elements)
      for (const type of ['verdict-load', 'verdict-error'])
        element.addEventListener(type, () => {
          events.push(type);
        });
    for (const element of elements) element.remove();
    await frames();
    document.body.append(...elements);
    await outcome(mount({ src: answerUrl('Another') }));
    expect([events, elements.map(({ status }) => status), await countOf(token)]).to.deep.equal([
      [],
      ['error', 'ready'],
      1,
    ]);
  });
});

describe('cloned', () => {
  it('the clone draws the same comparison from the same answer', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Twin', { token }) });
    await outcome(element);
    const clone = element.cloneNode(true) as Element;
    place().append(clone);
    await outcome(clone);
    expect(titleOf(clone)).to.equal('Twin');
    expect(await countOf(token)).to.equal(1);
  });

  it('from a template: nothing is asked inside it, and each copy is alive', async () => {
    const token = newToken();
    const holder = place('<template><verdict-compare></verdict-compare></template>');
    const template = holder.querySelector('template');
    template?.content.firstElementChild?.setAttribute('src', answerUrl('Copy', { token }));
    await frames();
    expect(await countOf(token)).to.equal(0);
    const copy = template && document.importNode(template.content, true).firstElementChild;
    if (!copy) throw new Error('the template is empty');
    holder.append(copy);
    await outcome(copy);
    expect(titleOf(copy)).to.equal('Copy');
  });
});

describe('hidden', () => {
  for (const [name, html, show] of [
    [
      'in a closed <details>',
      '<details><summary>More</summary><div></div></details>',
      (holder: HTMLElement) => holder.querySelector('details')?.toggleAttribute('open'),
    ],
    [
      'under [hidden]',
      '<div hidden></div>',
      (holder: HTMLElement) => holder.querySelector('div')?.removeAttribute('hidden'),
    ],
    [
      'under content-visibility: hidden',
      '<div style="content-visibility:hidden"></div>',
      (holder: HTMLElement) => holder.querySelector('div')?.removeAttribute('style'),
    ],
  ] as const) {
    it(`${name}: an eager one loads, and is there when it is shown`, async () => {
      const holder = place(html);
      const element = mount({ src: answerUrl('Hidden') }, holder.querySelector('div') ?? holder);
      await outcome(element);
      show(holder);
      await frames();
      expect(titleOf(element)).to.equal('Hidden');
      expect(part(element, 'title').getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }

  for (const [name, html, show] of [
    [
      'in a closed <details>',
      '<details><summary>More</summary><div></div></details>',
      (holder: HTMLElement) => holder.querySelector('details')?.toggleAttribute('open'),
    ],
    [
      'under [hidden]',
      '<div hidden></div>',
      (holder: HTMLElement) => holder.querySelector('div')?.removeAttribute('hidden'),
    ],
  ] as const) {
    it(`${name}: a lazy one waits until it is shown`, async () => {
      const token = newToken();
      const holder = place(html);
      const element = mount(
        { src: answerUrl('Lazy', { token }), loading: 'lazy' },
        holder.querySelector('div') ?? holder,
      );
      await frames(10);
      expect(await countOf(token)).to.equal(0);
      expect(element.status).to.equal('idle');
      const drawn = outcome(element);
      show(holder);
      await drawn;
      expect(await countOf(token)).to.equal(1);
    });
  }

  it('in a frame that is not drawn, where no animation frame ever comes', async () => {
    const frame = await emptyFrame('', 'display:none');
    const element = make({ src: answerUrl('Unseen') });
    document.body.append(element);
    await outcome(element);
    insideOf(frame).document.body.append(element);
    const drawn = outcome(element);
    element.src = answerUrl('Unseen too');
    expect((await drawn).error).to.equal(null);
    expect(titleOf(element)).to.equal('Unseen too');
  });
});

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
