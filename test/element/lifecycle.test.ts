// What pages do to elements: move, clone, hide, adopt, and take them away in the middle of a load.
import { expect } from '@open-wc/testing';
import { newToken, release, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { listen } from '../support/console.js';
import { frames, make, mount, outcome, part, place, titleOf, until } from '../support/mount.js';

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
