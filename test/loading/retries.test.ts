// Failures that may pass: two more tries, backing off, and "Try again" for the reader.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, otherOrigins, seen } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { listen } from '../support/console.js';
import { listenToTimers } from '../support/timers.js';
import { hasPart, mount, outcome, titleOf } from '../support/mount.js';

const heard = listen();
const TRIES = 3;
const EARLY = 20; // ms by which a timer may be early for another clock
let other = '';
before(async () => {
  ({ origin: other } = await otherOrigins());
});

async function loaded(src: string, attributes: Record<string, string> = {}) {
  const start = performance.now();
  const element = mount({ src, ...attributes });
  const { error } = await outcome(element);
  return { element, error, took: performance.now() - start };
}

/** Milliseconds between the requests of a token. */
async function gaps(token: string): Promise<number[]> {
  const { requests } = await seen(token, { settled: 1 });
  return requests.slice(1).map(({ at }, i) => at - (requests[i]?.at ?? at));
}

describe('a status that may pass', () => {
  for (const sequence of [
    '500,200',
    '502,200',
    '503,503,200',
    '504,500,200',
    '429,200',
    '599,200',
  ]) {
    it(`${sequence} is drawn in the end, and nobody hears of it`, async () => {
      const token = newToken();
      const { element, error } = await loaded(answerUrl('Recovered', { sequence, token }));
      expect(error).to.equal(null);
      expect(titleOf(element)).to.equal('Recovered');
      expect((await seen(token)).count).to.equal(sequence.split(',').length);
      expect(heard.console).to.deep.equal([]);
    });
  }

  for (const status of [429, 500, 503]) {
    it(`${status} for good is http after ${TRIES} tries, and may be tried again`, async () => {
      const token = newToken();
      const { element, error } = await loaded(faultUrl('answer', { status, token }));
      expect(error?.code).to.equal('http');
      expect(error?.message).to.contain(String(status));
      expect(error?.retryable).to.equal(true);
      expect(hasPart(element, 'retry')).to.equal(true);
      expect((await seen(token)).count).to.equal(TRIES);
      expect(heard.console).to.have.lengthOf(1);
    });
  }

  it('turns into another one: what the last try met is what is told', async () => {
    const token = newToken();
    const { error } = await loaded(answerUrl('Gone', { sequence: '503,404', token }));
    expect(error?.code).to.equal('not-found');
    expect((await seen(token)).count).to.equal(2);
  });
});

describe('the pauses', () => {
  const delays = listenToTimers();
  const TIMEOUT = 10_000; // by default
  const DRAWING = 120; // turns of drawing are shorter
  const pauses = (): number[] =>
    delays.filter((ms) => ms > DRAWING && ms < TIMEOUT).sort((a, b) => a - b);

  it('grow, and differ from one element to the next', async () => {
    const tokens = Array.from({ length: 5 }, newToken);
    await Promise.all(tokens.map((token) => loaded(faultUrl('answer', { status: 503, token }))));
    const all = pauses();
    expect(all).to.have.lengthOf(10);
    expect(new Set(all).size).to.equal(10);
    const [first, second] = [all.slice(0, 5), all.slice(5)];
    for (const ms of first) expect(ms).to.be.within(150, 300);
    for (const ms of second) expect(ms).to.be.within(300, 600);
  });

  it('are waited out', async () => {
    const token = newToken();
    await loaded(faultUrl('answer', { status: 503, token }));
    const all = pauses();
    for (const [i, gap] of (await gaps(token)).entries())
      expect(gap).to.be.at.least((all[i] ?? NaN) - EARLY);
  });

  it('are as long as Retry-After says in seconds', async () => {
    const token = newToken();
    const { error } = await loaded(
      answerUrl('Later', { sequence: '503,200', 'retry-after': 1, token }),
    );
    expect(error).to.equal(null);
    expect(pauses()).to.deep.equal([1000]);
    expect((await gaps(token))[0]).to.be.at.least(1000 - EARLY);
  });

  it('last until the date that Retry-After names', async () => {
    const token = newToken();
    const { error } = await loaded(
      answerUrl('Later', { sequence: '429,200', 'retry-after': 'date:4', token }),
    );
    expect(error).to.equal(null);
    const [pause, ...others] = pauses();
    expect(others).to.deep.equal([]);
    // dates have whole seconds, and the answer has been under way
    expect(pause).to.be.within(301, 4000);
    expect((await gaps(token))[0]).to.be.at.least((pause ?? NaN) - EARLY);
  });

  for (const header of ['soon', '-5', '0', 'Thu, 01 Jan 1970 00:00:00 GMT', '']) {
    it(`are the usual ones where Retry-After says "${header}"`, async () => {
      const token = newToken();
      const { error } = await loaded(
        answerUrl('Odd', { sequence: '503,200', header: `Retry-After: ${header}`, token }),
      );
      expect(error).to.equal(null);
      const [pause, ...others] = pauses();
      expect(others).to.deep.equal([]);
      expect(pause).to.be.within(150, 300);
    });
  }
});

describe('`timeout`', () => {
  it('bounds all tries together', async () => {
    const token = newToken();
    const { error, took } = await loaded(faultUrl('answer', { status: 503, token }), {
      timeout: '250',
    });
    // whichever is known first: it answered, or time is up
    expect(error?.code).to.be.oneOf(['http', 'timeout']);
    expect(took).to.be.lessThan(5000); // it is 10 s by default
    expect((await seen(token)).count).to.be.lessThan(TRIES);
  });

  for (const wait of ['3600', 'date:3600', '99999999999']) {
    it(`is not waited out when Retry-After asks for longer (${wait})`, async () => {
      const token = newToken();
      const { error, took } = await loaded(
        faultUrl('answer', { status: 503, 'retry-after': wait, token }),
        { timeout: '9000' },
      );
      expect(error?.code).to.equal('http');
      expect(took).to.be.lessThan(9000);
      expect((await seen(token)).count).to.equal(1);
    });
  }
});

describe('a connection that breaks', () => {
  for (const fault of ['reset-before', 'reset-headers', 'reset-after', 'reset-body']) {
    it(`${fault}: another try draws it`, async () => {
      const { element, error } = await loaded(
        answerUrl('Whole', { sequence: `${fault},200`, cors: '*', token: newToken() }, other),
      );
      expect(error).to.equal(null);
      expect(titleOf(element)).to.equal('Whole');
    });

    it(`${fault} for good is network after ${TRIES} tries`, async () => {
      const token = newToken();
      const { error } = await loaded(answerUrl('Never', { fault, cors: '*', token }, other));
      expect(error?.code).to.equal('network');
      expect(error?.retryable).to.equal(true);
      const { count } = await seen(token);
      // Firefox asks again by itself after a reset
      expect(
        navigator.userAgent.includes('Firefox') ? count >= TRIES : count === TRIES,
        `${count} requests`,
      ).to.equal(true);
    });
  }

  for (const fault of ['truncate', 'truncate-chunked']) {
    it(`${fault}: half a body is never shown`, async () => {
      const url = answerUrl('Half', { fault, cors: '*' }, other);
      // WebKitGTK takes such a body for a whole one, so that it is no JSON there
      const whole = await fetch(url)
        .then((response) => response.text())
        .then(
          () => true,
          () => false,
        );
      const token = newToken();
      const { element, error } = await loaded(`${url}&token=${token}`);
      expect(error?.code).to.equal(whole ? 'json' : 'network');
      expect(element.comparison).to.equal(null);
    });
  }
});

describe('nobody waits any more', () => {
  it('ends the tries with the pause', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Never', { status: 503, token }) });
    await seen(token, { settled: 1 });
    element.remove();
    // as long as both pauses
    await loaded(answerUrl('Meanwhile', { sequence: '503,503,200', token: newToken() }));
    expect((await seen(token)).count).to.equal(1);
    expect(element.status).to.equal('idle');
    expect(heard.console).to.deep.equal([]);
  });
});
