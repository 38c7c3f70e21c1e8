// What this browser makes of the fault server: the tests of fetching rest on it.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, otherOrigins, release, seen } from '../faults.js';

/** The text that comes, or the name of the error. */
const outcome = (url: string, init?: RequestInit): Promise<string> =>
  fetch(url, init)
    .then((answer) => answer.text())
    .catch((error: unknown) => (error as Error).name);

describe('the fault server in this browser', () => {
  let other: string;
  let refused: string;
  before(async () => {
    ({ origin: other, refused } = await otherOrigins());
  });

  for (const fault of ['reset-before', 'reset-headers', 'reset-after']) {
    it(`${fault} is a network error, on both origins`, async () => {
      for (const origin of [location.origin, other])
        expect(await outcome(faultUrl(fault, { cors: '*' }, origin))).to.equal('TypeError');
    });
  }

  // WebKitGTK hands out a truncated body as if it were whole; Firefox calls a reset in the body an
  // abort
  it('a truncated body is never whole', async () => {
    for (const fault of ['truncate', 'truncate-chunked', 'reset-body']) {
      expect(await outcome(faultUrl(fault, { body: '{"a":"0123456789"}' })), fault).to.be.oneOf([
        'TypeError',
        'AbortError',
        '{"a":"012',
      ]);
    }
  });

  it('a compressed body is read', async () => {
    for (const encoding of ['gzip', 'deflate', 'br']) {
      expect(await outcome(faultUrl('answer', { body: '[1]', encoding })), encoding).to.equal(
        '[1]',
      );
    }
  });

  it('a body that drips is read to its end', async () => {
    expect(await outcome(faultUrl('drip', { body: '123456', bytes: 3, interval: 20 }))).to.equal(
      '123456',
    );
  });

  it('another origin is read only when it allows it', async () => {
    expect(await outcome(faultUrl('answer', { body: '[1]' }, other))).to.equal('TypeError');
    expect(await outcome(faultUrl('answer', { body: '[1]', cors: '*' }, other))).to.equal('[1]');
    expect(await outcome(refused)).to.equal('TypeError');
  });

  it('redirects are followed, but not for ever', async () => {
    const to = faultUrl('answer', { body: '[1]' });
    expect(await outcome(faultUrl('redirect', { to, hops: 3 }))).to.equal('[1]');
    expect(await outcome(faultUrl('redirect', { to, hops: 99 }))).to.equal('TypeError');
  });

  it('answers are held until they are released, and counted', async () => {
    const token = newToken();
    const held = outcome(faultUrl('hold', { token, body: '[1]' }));
    expect(await release(token)).to.equal(1);
    expect(await held).to.equal('[1]');
    const {
      count,
      open,
      requests: [request],
    } = await seen(token, { settled: 1 });
    expect({ count, open, state: request?.state, sent: request?.sent }).to.deep.equal({
      count: 1,
      open: 0,
      state: 'done',
      sent: 3,
    });
  });

  it('a request that is given up is seen to be', async () => {
    const token = newToken();
    const controller = new AbortController();
    const never = outcome(faultUrl('never', { token }), { signal: controller.signal });
    expect((await seen(token, { atLeast: 1 })).open).to.equal(1);
    controller.abort();
    expect(await never).to.equal('AbortError');
    expect((await seen(token, { settled: 1 })).requests[0]?.state).to.equal('closed');
  });

  it('a page has the headers of its fixture', async () => {
    const page = await fetch(faultUrl('page', { name: 'strict', token: 'x' }));
    expect(page.headers.get('content-security-policy')).to.match(/trusted-types verdict-compare$/);
    expect(await page.text()).to.contain('token=x');
  });
});
