// reload(), and elements that share a request.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, release, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { make, mount, outcome, titleOf } from '../support/mount.js';

const countOf = async (token: string) => (await seen(token)).count;

describe('reload()', () => {
  it('asks again past the shared answer, and tells when that is drawn', async () => {
    const token = newToken();
    const src = answerUrl('Again', { token });
    const [element, other] = [mount({ src }), mount({ src })];
    await Promise.all([element, other].map(outcome));
    expect(await countOf(token)).to.equal(1);
    let loads = 0;
    element.addEventListener('verdict-load', () => {
      loads++;
    });
    await element.reload();
    expect([loads, await countOf(token)]).to.deep.equal([1, 2]);
  });
  it('brings what is new', async () => {
    const token = newToken();
    const element = mount({
      src: faultUrl('answer', { body: JSON.stringify(small('Old')), sequence: '404,200', token }),
    });
    await outcome(element);
    expect(element.status).to.equal('error');
    await element.reload();
    expect([titleOf(element), element.status, element.error]).to.deep.equal(['Old', 'ready', null]);
  });
  it('never rejects, whatever fails, and ends with the failure told', async () => {
    for (const attributes of [
      { src: answerUrl('', { status: 500, 'retry-after': 60 }) },
      { src: answerUrl('', { status: 404 }) },
      { slug: '../x' },
      {},
    ] as Record<string, string>[]) {
      const element = mount(attributes);
      await outcome(element);
      const before = element.error;
      expect(await element.reload()).to.equal(undefined);
      expect(element.status).to.equal('error');
      expect(element.error?.code).to.equal(before?.code);
    }
  });
  it('of an element that is nowhere does nothing', async () => {
    const token = newToken();
    await make({ src: answerUrl('Nowhere', { token }) }).reload();
    expect(await countOf(token)).to.equal(0);
  });
  it('keeps the comparison on the page meanwhile', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Kept', { sequence: '200,hold', token }) });
    await outcome(element);
    const done = element.reload();
    await seen(token, { atLeast: 2 });
    expect([titleOf(element), element.status]).to.deep.equal(['Kept', 'ready']);
    await release(token);
    await done;
  });
});

describe('elements of one URL', () => {
  it('share one request, also those that come later', async () => {
    const token = newToken();
    const src = answerUrl('Shared', { token });
    await Promise.all(Array.from({ length: 10 }, () => outcome(mount({ src }))));
    await outcome(mount({ src }));
    expect(await countOf(token)).to.equal(1);
  });
  it('do not share a failure that is over', async () => {
    const token = newToken();
    const src = answerUrl('Second', { sequence: '404,200', token });
    expect((await outcome(mount({ src }))).error?.code).to.equal('not-found');
    expect((await outcome(mount({ src }))).error).to.equal(null);
    expect(await countOf(token)).to.equal(2);
  });
});
