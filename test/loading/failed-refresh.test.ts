// Failures after a comparison is there: it stays, and nothing of the failure is kept.
import { expect } from '@open-wc/testing';
import { newToken, seen } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { mount, outcome, part, titleOf } from '../support/mount.js';

describe('a refresh that fails', () => {
  for (const [turn, code] of [
    ['404', 'not-found'],
    ['403', 'http'],
    ['reset-before', 'network'],
    ['never', 'timeout'],
  ] as const) {
    it(`(${code}) leaves the good comparison, and says so to the page only`, async () => {
      const token = newToken();
      const element = mount({
        src: answerUrl('Good', { sequence: `200,${turn}`, token }),
        timeout: code === 'timeout' ? '1500' : '9000',
      });
      await outcome(element);
      const failing = outcome(element);
      const done = element.reload();
      expect((await failing).error?.code).to.equal(code);
      await done;
      expect(element.status).to.equal('ready');
      expect(element.error?.code).to.equal(code);
      expect(titleOf(element)).to.equal('Good');
      expect(part(element, 'title').getBoundingClientRect().height).to.be.greaterThan(0);
      expect(element.shadowRoot?.querySelector('[part=error]')).to.equal(null);
    });
  }

  it('is forgotten after the next that succeeds', async () => {
    const element = mount({
      src: answerUrl('Good', { sequence: '200,404,200', token: newToken() }),
    });
    await outcome(element);
    await element.reload();
    expect(element.error?.code).to.equal('not-found');
    await element.reload();
    expect(element.error).to.equal(null);
  });
});

describe('a failure', () => {
  it('is never kept: the next element asks again, and gets the answer', async () => {
    const token = newToken();
    const src = answerUrl('Now there', { sequence: '404,200', token });
    expect((await outcome(mount({ src }))).error?.code).to.equal('not-found');
    expect((await outcome(mount({ src }))).error).to.equal(null);
    expect((await seen(token)).count).to.equal(2);
  });
});
