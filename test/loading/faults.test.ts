// Answers that are wrong once and for all: what the reader and the author see, and that nothing is
// asked twice.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, otherOrigins } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { mount, outcome, rootOf, titleOf } from '../support/mount.js';
import { expectDrawn, expectFailure, heard, loaded, requests } from '../support/loads.js';

const LIMIT = 512 * 1024;

describe('a status that no second try would change', () => {
  for (const [status, code] of [
    [404, 'not-found'],
    [410, 'not-found'],
    [400, 'http'],
    [401, 'http'],
    [403, 'http'],
    [418, 'http'],
    [451, 'http'],
  ] as const) {
    it(`${status} is ${code}, asked for once`, async () => {
      const token = newToken();
      const element = await expectFailure(faultUrl('answer', { status, token }), code);
      expect(element.error?.message).to.contain(String(status));
      expect((await requests(token)).length).to.equal(1);
    });
  }

  it('204 has no document, which is no JSON', () =>
    expectFailure(faultUrl('answer', { status: 204, body: '' }), 'json'));
});

describe('a body that is not the document', () => {
  const html = '<!doctype html><title>Sign in</title>';

  it('HTML with status 200 is json, and the author reads what came instead', async () => {
    const token = newToken();
    const element = await expectFailure(
      faultUrl('answer', { body: html, type: 'text/html', token }),
      'json',
    );
    expect(element.error?.message).to.contain('text/html').and.to.contain('<!doctype html>');
    expect((await requests(token)).length).to.equal(1);
  });
  it('nothing at all is json', () => expectFailure(faultUrl('answer', { body: '' }), 'json'));
  it('JSON that is no comparison is schema, with the paths', async () => {
    const element = await expectFailure(
      faultUrl('answer', { body: '{"tools":[{"name":"One"},{}]}' }),
      'schema',
    );
    expect(element.error?.issues.map(({ path }) => path)).to.deep.equal(['tools[1].name']);
  });
});

describe('an odd answer with the right document in it is drawn', () => {
  for (const type of [
    'text/html',
    'text/plain',
    'application/octet-stream',
    'image/png',
    'nonsense',
    '',
  ]) {
    it(`content type ${type || 'empty'}`, () => expectDrawn(answerUrl('Odd', { type }), 'Odd'));
  }
  it('byte-order mark', () => expectDrawn(answerUrl('Marked', { bom: 1 }), 'Marked'));
  it('bytes that are not UTF-8, shown as replacement characters', () =>
    expectDrawn(answerUrl('Broken', { 'broken-utf8': 1 }), '\ufffdBroken'));
  it('a body that drips in, as long as it comes in time', () =>
    expectDrawn(answerUrl('Dripping', { fault: 'drip', bytes: 20, interval: 5 }), 'Dripping'));
  it('letters of several bytes, wherever the body is cut', () =>
    expectDrawn(
      answerUrl('Größe 日本語 😀', { fault: 'drip', bytes: 1, interval: 5 }),
      'Größe 日本語 😀',
    ));
  it('every size up to 512 KiB', () => expectDrawn(answerUrl('Full', { size: LIMIT }), 'Full'));
});

describe('compressed bodies', () => {
  for (const encoding of ['gzip', 'deflate', 'br']) {
    it(`${encoding} is drawn where the browser asks for it`, async () => {
      const token = newToken();
      const element = mount({ src: answerUrl('Compressed', { encoding, token }) });
      const { error } = await outcome(element);
      const [request] = await requests(token);
      const understood = request?.headers['accept-encoding']?.includes(encoding) ?? false;
      // Brotli is only asked for over TLS by some; what a browser did not ask for reaches it as
      // noise, and is refused as such
      if (understood) expect(titleOf(element)).to.equal('Compressed');
      else expect(error?.code ?? 'drawn').to.be.oneOf(['json', 'drawn']);
    });
  }

  it('are measured unpacked: 64 MiB in 64 KB are refused', async () => {
    const token = newToken();
    await expectFailure(
      answerUrl('Bomb', { encoding: 'gzip', size: 64 * 1024 * 1024, token }),
      'too-large',
    );
    expect((await requests(token)).length).to.equal(1);
  });
});

describe('a body that is too large', () => {
  it('is refused from the first byte over 512 KiB', () =>
    expectFailure(answerUrl('Over', { size: LIMIT + 1 }), 'too-large'));

  it('is not read to its end, and not asked for again', async () => {
    const token = newToken();
    await expectFailure(
      faultUrl('endless', { body: JSON.stringify(small('Endless')), token }),
      'too-large',
    );
    const [request, ...more] = await requests(token);
    expect(more).to.deep.equal([]);
    expect(request?.state).to.equal('closed');
    // What the server got rid of: what was read, and what the buffers of two sockets and the
    // browser took meanwhile
    expect(request?.sent).to.be.lessThan(16 * 1024 * 1024);
  });
});

describe('no whole answer within `timeout`', () => {
  const cases = {
    'headers that never come': faultUrl('never', {}),
    'a body that drips past it': faultUrl('drip', {
      body: JSON.stringify(small('Late')),
      bytes: 1,
      interval: 100,
    }),
    'headers that come too late': answerUrl('Late', { delay: 2000 }),
  };
  for (const [name, url] of Object.entries(cases)) {
    it(`${name}: timeout, asked for once, and the connection is let go`, async () => {
      const token = newToken();
      await expectFailure(`${url}&token=${token}`, 'timeout', true, { timeout: '150' });
      const seenRequests = await requests(token);
      expect(seenRequests.map(({ state }) => state)).to.deep.equal(['closed']);
    });
  }
});

describe('redirects', () => {
  for (const status of [301, 302, 303, 307, 308]) {
    it(`${status} is followed`, () =>
      expectDrawn(faultUrl('redirect', { status, to: answerUrl('There') }), 'There'));
  }
  it('to another origin that allows it is followed', async () => {
    const { origin } = await otherOrigins();
    await expectDrawn(
      faultUrl('redirect', { to: answerUrl('Elsewhere', { cors: '*' }, origin) }),
      'Elsewhere',
    );
  });
  it('to another origin that does not allow it is network', async () => {
    const { origin } = await otherOrigins();
    await expectFailure(
      faultUrl('redirect', { to: answerUrl('Elsewhere', {}, origin) }),
      'network',
      true,
    );
  });
  it('without end are network', () =>
    expectFailure(faultUrl('redirect', { hops: 60, to: answerUrl('Never') }), 'network', true));
});

describe('another origin', () => {
  it('that allows CORS is read by a plain GET: no preflight, no cookies, no headers of ours', async () => {
    const { origin } = await otherOrigins();
    const token = newToken();
    document.cookie = 'secret=1; path=/';
    await expectDrawn(answerUrl('Other', { cors: '*', token }, origin), 'Other');
    document.cookie = 'secret=; path=/; max-age=0';
    const [request, ...more] = await requests(token);
    expect(more).to.deep.equal([]);
    expect(request?.method).to.equal('GET');
    expect(request?.cookie).to.equal(null);
    expect(
      Object.keys(request?.headers ?? {}).filter((name) =>
        /^x-|authorization|content-type/.test(name),
      ),
    ).to.deep.equal([]);
  });
  it('without CORS is network', async () => {
    const { origin } = await otherOrigins();
    const element = await expectFailure(answerUrl('Other', {}, origin), 'network', true);
    expect(element.error?.message).to.contain('Access-Control-Allow-Origin');
  });
  it('where nothing listens is network', async () => {
    const { refused } = await otherOrigins();
    await expectFailure(`${refused}/x.json`, 'network', true);
  });
});

describe('this origin', () => {
  it('gets its own cookies with the request, and none is set', async () => {
    const token = newToken();
    document.cookie = 'session=mine; path=/';
    await expectDrawn(answerUrl('Own', { token }), 'Own');
    const [request] = await requests(token);
    expect(request?.cookie).to.contain('session=mine');
    document.cookie = 'session=; path=/; max-age=0';
    expect(document.cookie).to.equal('');
  });
});

describe('a failure and the page', () => {
  it('shows the message on the page with `debug`, and only then', async () => {
    const { element, error } = await loaded(faultUrl('answer', { status: 404 }));
    expect(rootOf(element).textContent).to.not.contain(error?.message);
    element.debug = true;
    await element.updateComplete;
    expect(rootOf(element).textContent).to.contain(error?.message);
  });
  it('is told once in the console, however many elements share it', async () => {
    const src = faultUrl('answer', { status: 404, token: newToken() });
    await Promise.all([1, 2, 3].map(() => loaded(src)));
    expect(heard.console).to.have.lengthOf(1);
  });
});
