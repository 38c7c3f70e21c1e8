// Failures that may pass: two more tries, backing off, and "Try again" for the reader.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { faultUrl, newToken, otherOrigins, seen } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { listen } from '../support/console.js';
import { hasPart, mount, outcome, part, titleOf, until } from '../support/mount.js';

const heard = listen();
const TRIES = 3;
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
  it('grow, and differ from one element to the next', async () => {
    const tokens = Array.from({ length: 5 }, newToken);
    await Promise.all(tokens.map((token) => loaded(faultUrl('answer', { status: 503, token }))));
    const all = await Promise.all(tokens.map(gaps));
    const [first, second] = [0, 1].map((n) => all.map((pauses) => pauses[n] ?? 0)) as [
      number[],
      number[],
    ];
    const sum = (list: number[]) => list.reduce((a, b) => a + b);
    expect(Math.min(...first)).to.be.greaterThan(100);
    expect(sum(second)).to.be.greaterThan(sum(first));
    expect(Math.max(...first) - Math.min(...first)).to.be.greaterThan(2);
  });

  it('are as long as Retry-After says in seconds', async () => {
    const token = newToken();
    const { error } = await loaded(
      answerUrl('Later', { sequence: '503,200', 'retry-after': 1, token }),
    );
    expect(error).to.equal(null);
    expect((await gaps(token))[0]).to.be.within(950, 1500);
  });

  it('last until the date that Retry-After names', async () => {
    const token = newToken();
    const { error } = await loaded(
      answerUrl('Later', { sequence: '429,200', 'retry-after': 'date:2', token }),
    );
    expect(error).to.equal(null);
    expect((await gaps(token))[0]).to.be.within(950, 2500); // dates have whole seconds
  });

  for (const header of ['soon', '-5', '0', 'Thu, 01 Jan 1970 00:00:00 GMT', '']) {
    it(`are the usual ones where Retry-After says "${header}"`, async () => {
      const token = newToken();
      const { error } = await loaded(
        answerUrl('Odd', { sequence: '503,200', header: `Retry-After: ${header}`, token }),
      );
      expect(error).to.equal(null);
      expect((await gaps(token))[0]).to.be.within(100, 800);
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
    expect(took).to.be.lessThan(600);
    expect((await seen(token)).count).to.be.lessThan(TRIES);
  });

  for (const wait of ['3600', 'date:3600', '99999999999']) {
    it(`is not waited out when Retry-After asks for longer (${wait})`, async () => {
      const token = newToken();
      const { error, took } = await loaded(
        faultUrl('answer', { status: 503, 'retry-after': wait, token }),
        { timeout: '5000' },
      );
      expect(error?.code).to.equal('http');
      expect(took).to.be.lessThan(2500);
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

describe('"Try again"', () => {
  it('brings the comparison once the server is back', async () => {
    const token = newToken();
    const { element, error } = await loaded(
      answerUrl('Back', { fault: 'down', token, cors: '*' }, other),
    );
    expect(error?.code).to.equal('network');
    await fetch(faultUrl('up', { token }));
    const again = outcome(element);
    part(element, 'retry').click();
    expect((await again).error).to.equal(null);
    expect(titleOf(element)).to.equal('Back');
    expect(element.error).to.equal(null);
    expect(element.status).to.equal('ready');
  });

  it('is busy meanwhile: the button stays, and further clicks ask for nothing more', async () => {
    const token = newToken();
    const { element } = await loaded(answerUrl('Busy', { sequence: '503,503,503,hold', token }));
    const button = part(element, 'retry');
    button.focus();
    const again = outcome(element);
    button.click();
    await until(() => button.getAttribute('aria-disabled') === 'true');
    button.click();
    button.click();
    expect([element.status, hasPart(element, 'placeholder')]).to.deep.equal(['loading', false]);
    expect(element.shadowRoot?.activeElement).to.equal(button);
    await fetch(faultUrl('release', { token }));
    expect((await again).error).to.equal(null);
    expect((await seen(token)).count).to.equal(TRIES + 1);
  });

  it('is for the main button of a mouse alone', async () => {
    const { element } = await loaded(faultUrl('answer', { status: 503, 'retry-after': 60 }));
    for (const button of [1, 2])
      part(element, 'retry').dispatchEvent(
        new MouseEvent('auxclick', { button, bubbles: true, composed: true }),
      );
    expect(element.status).to.equal('error');
  });

  it('is told again in the console when it fails again', async () => {
    const { element } = await loaded(faultUrl('answer', { status: 503, token: newToken() }));
    const again = outcome(element);
    part(element, 'retry').click();
    expect((await again).error?.code).to.equal('http');
    expect(heard.console).to.have.lengthOf(2);
  });

  it('works after the browser itself has been offline', async () => {
    const src = answerUrl('Online', { token: newToken() });
    // Only Chromium can be taken offline from here; the others have the server that is down, above
    const { done } = await executeServerCommand<{ done: boolean }, { offline: boolean }>(
      'emulate-offline',
      { offline: true },
    );
    const element = mount({ src });
    const { error } = await outcome(element);
    expect(error?.code).to.equal(done ? 'network' : undefined);
    await executeServerCommand('emulate-offline', { offline: false });
    await element.reload();
    expect(titleOf(element)).to.equal('Online');
  });
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
