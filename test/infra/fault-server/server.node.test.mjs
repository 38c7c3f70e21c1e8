// What the fault server does, seen from a socket: the browser tests rest on it.
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startFaultServer } from './fault-server.mjs';

const DOC = 'smolvlm2-turbo-vs-mistral-3-small-24b';
let server;
let tokens = 0;
const token = () => `t${(tokens += 1)}`;
const url = (route, query = {}) =>
  `${server.origin}/__faults/${route}?${new URLSearchParams(query)}`;
const getJson = async (...args) => (await fetch(url(...args))).json();

/**
 * Everything that comes over a plain socket, and how it ended; `until` closes our side once it is
 * true of the text.
 */
function raw(route, query, until = () => false) {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(server.origin);
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `GET /__faults/${route}?${new URLSearchParams(query)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      ),
    );
    let bytes = Buffer.alloc(0);
    let error = null;
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (until(bytes.toString())) socket.destroy();
    });
    socket.on('error', ({ code }) => {
      error = code;
    });
    socket.on('close', () => {
      const [head = '', ...rest] = bytes.toString('latin1').split('\r\n\r\n');
      resolve({ head, body: rest.join('\r\n\r\n'), error });
    });
  });
}

before(async () => {
  server = await startFaultServer();
});
after(() => server.stop());

describe('a good answer', () => {
  it('is a document of the demo, with its length and type', async () => {
    const { head, body } = await raw('answer', { doc: DOC });
    assert.match(head, /^HTTP\/1\.1 200 OK\r\n/);
    assert.match(head, /content-type: application\/json/i);
    assert.match(head, new RegExp(`content-length: ${body.length}`, 'i'));
    assert.equal(JSON.parse(Buffer.from(body, 'latin1')).slug, DOC);
  });
  it('is the text of the query, in any status, type and header', async () => {
    const { head, body } = await raw('answer', {
      body: '[1]',
      status: 410,
      type: 'text/plain',
      header: 'X-One: a:b',
    });
    assert.match(head, /^HTTP\/1\.1 410 Gone\r\n/);
    assert.match(head, /content-type: text\/plain/i);
    assert.match(head, /x-one: a:b/i);
    assert.equal(body, '[1]');
  });
  it('is padded to a size', async () => {
    const { body } = await raw('answer', { body: '{}', size: 1000 });
    assert.equal(body, '{}'.padEnd(1000));
  });
  it('says when to come again, in seconds or as a date', async () => {
    const { head } = await raw('answer', { status: 503, 'retry-after': '7' });
    assert.match(head, /retry-after: 7\r\n/i);
    const before = Date.now();
    const [, date] = (await raw('answer', { status: 503, 'retry-after': 'date:60' })).head.match(
      /retry-after: (.*GMT)/i,
    );
    assert.ok(Math.abs(Date.parse(date) - before - 60_000) < 5000);
  });
  it('has a byte-order mark or a byte that is not UTF-8', async () => {
    assert.equal(
      (await raw('answer', { body: '{"a":"b"}', bom: '' })).body,
      '\xef\xbb\xbf{"a":"b"}',
    );
    assert.equal(
      (await raw('answer', { body: '{"a":"b"}', 'broken-utf8': '' })).body,
      '{"a":"\xffb"}',
    );
  });
  it('is compressed', async () => {
    const gzip = await raw('answer', { body: '{"a":1}', encoding: 'gzip' });
    assert.match(gzip.head, /content-encoding: gzip/i);
    assert.equal(gunzipSync(Buffer.from(gzip.body, 'latin1')).toString(), '{"a":1}');
    const brotli = await raw('answer', { body: '{"a":1}', encoding: 'br' });
    assert.equal(brotliDecompressSync(Buffer.from(brotli.body, 'latin1')).toString(), '{"a":1}');
  });
  it('waits before its headers', async () => {
    const start = performance.now();
    await raw('answer', { delay: 120 });
    assert.ok(performance.now() - start >= 110);
  });
  it('is open to other origins only when asked', async () => {
    assert.doesNotMatch((await raw('answer', {})).head, /access-control/i);
    assert.match((await raw('answer', { cors: '*' })).head, /access-control-allow-origin: \*/i);
  });
  it('says so when the test asked for something that is not there', async () => {
    for (const query of [{ fault: 'nothing' }, { doc: 'nothing' }])
      assert.match((await raw('answer', query)).head, /^HTTP\/1\.1 400/);
  });
  it('never leaves the folders of documents', async () => {
    assert.match((await raw('answer', { doc: '../../package' })).head, /^HTTP\/1\.1 400/);
    assert.equal((await fetch(`${server.origin}/dist/..%2fpackage.json`)).status, 404);
    assert.equal((await fetch(`${server.origin}/package.json`)).status, 404);
  });
});

describe('a fault', () => {
  it('never: no byte comes', async () => {
    const t = token();
    const answer = fetch(url('never', { token: t }), { signal: AbortSignal.timeout(300) });
    await assert.rejects(answer, { name: 'TimeoutError' });
    const { requests } = await getJson('count', { token: t, settled: 1 });
    assert.equal(requests[0].state, 'closed');
  });
  it('reset-before', async () => {
    assert.deepEqual(await raw('reset-before', {}), { head: '', body: '', error: 'ECONNRESET' });
  });
  it('reset-headers', async () => {
    assert.deepEqual(await raw('reset-headers', {}), {
      head: 'HTTP/1.1 200 OK\r\nContent-Type: appli',
      body: '',
      error: 'ECONNRESET',
    });
  });
  it('reset-after', async () => {
    const { head, body, error } = await raw('reset-after', { body: '{"a":1}' });
    assert.match(head, /content-length: 7/i);
    assert.deepEqual([body, error], ['', 'ECONNRESET']);
  });
  it('reset-body', async () => {
    const { body, error } = await raw('reset-body', { body: '12345678' });
    assert.deepEqual([body, error], ['1234', 'ECONNRESET']);
  });
  it('truncate: the end comes early, without an error of the socket', async () => {
    const { head, body, error } = await raw('truncate', { body: '12345678', part: 1 });
    assert.match(head, /content-length: 9/i);
    assert.deepEqual([body, error], ['12345678', null]);
  });
  it('truncate-chunked: the last chunk is missing', async () => {
    const { head, body, error } = await raw('truncate-chunked', { body: '12345678' });
    assert.match(head, /transfer-encoding: chunked/i);
    assert.deepEqual([body, error], ['4\r\n1234\r\n', null]);
  });
  it('drip: the body in small pieces', async () => {
    const start = performance.now();
    assert.equal(
      await (await fetch(url('drip', { body: '123456', bytes: 2, interval: 50 }))).text(),
      '123456',
    );
    assert.ok(performance.now() - start >= 130);
  });
  it('endless: goes on until the other side leaves, and says how much it sent', async () => {
    const t = token();
    await raw('endless', { token: t, body: '{}' }, (text) => text.length > 1024 * 1024);
    const {
      requests: [{ state, sent }],
    } = await getJson('count', { token: t, settled: 1 });
    assert.equal(state, 'closed');
    assert.ok(sent > 1024 * 1024 && sent < 64 * 1024 * 1024);
  });
});

describe('a token', () => {
  it('goes through its sequence, and stays at the last', async () => {
    const t = token();
    const statuses = [];
    for (let i = 0; i < 4; i += 1) {
      const answer = await fetch(
        url('answer', { token: t, sequence: '503,reset-before,200' }),
      ).catch(() => ({ status: 'reset' }));
      statuses.push(answer.status);
    }
    assert.deepEqual(statuses, [503, 'reset', 200, 200]);
  });
  it('counts its requests, with headers and cookies', async () => {
    const t = token();
    assert.equal((await getJson('count', { token: t })).count, 0);
    await (await fetch(url('answer', { token: t }), { headers: { cookie: 'a=1' } })).text();
    const {
      count,
      open,
      requests: [{ method, cookie, sent, state }],
    } = await getJson('count', { token: t, settled: 1 });
    assert.deepEqual(
      { count, open, method, cookie, sent, state },
      { count: 1, open: 0, method: 'GET', cookie: 'a=1', sent: 2, state: 'done' },
    );
  });
  it('counts a preflight, and refuses it', async () => {
    const t = token();
    assert.equal((await fetch(url('answer', { token: t }), { method: 'OPTIONS' })).status, 405);
    assert.equal((await getJson('count', { token: t })).requests[0].method, 'OPTIONS');
  });
  it('waits for as many requests as are asked for', async () => {
    const t = token();
    const counted = getJson('count', { token: t, atLeast: 2 });
    await fetch(url('answer', { token: t }));
    await fetch(url('answer', { token: t }));
    assert.equal((await counted).count, 2);
  });
  it('holds answers until they are released, in any order', async () => {
    const t = token();
    const order = [];
    const first = fetch(url('hold', { token: t, body: '1' }))
      .then((answer) => answer.text())
      .then((text) => order.push(text));
    await getJson('count', { token: t, atLeast: 1 });
    const second = fetch(url('hold', { token: t, body: '2' }))
      .then((answer) => answer.text())
      .then((text) => order.push(text));
    assert.deepEqual(await getJson('release', { token: t, nth: 1 }), { released: 1 });
    await second;
    assert.deepEqual(await getJson('release', { token: t }), { released: 1 });
    await first;
    assert.deepEqual(order, ['2', '1']);
  });
});

describe('other routes', () => {
  it('redirect: as many hops as are asked for, then elsewhere', async () => {
    const to = url('answer', { body: '[7]' });
    const one = await fetch(url('redirect', { to, status: 307 }), { redirect: 'manual' });
    assert.deepEqual([one.status, one.headers.get('location')], [307, to]);
    const end = await fetch(url('redirect', { to, hops: 3 }));
    assert.deepEqual([end.url, await end.text()], [to, '[7]']);
  });
  it('origin.json: this origin, and one where nothing listens', async () => {
    const { origin, refused } = await getJson('origin.json');
    assert.equal(origin, server.origin);
    const code = await new Promise((resolve) => {
      connect(Number(new URL(refused).port), '127.0.0.1').on('error', (error) =>
        resolve(error.code),
      );
    });
    assert.equal(code, 'ECONNREFUSED');
  });
  it('page: a fixture with the headers beside it, filled in', async () => {
    const page = await fetch(url('page', { name: 'strict', token: 'abc' }));
    assert.match(page.headers.get('content-type'), /^text\/html/);
    assert.match(
      page.headers.get('content-security-policy'),
      /^default-src 'none'; .*trusted-types verdict-compare$/,
    );
    assert.doesNotMatch(await page.text(), /\{\{/);
    const open = await fetch(
      url('page', { name: 'strict', header: 'Content-Security-Policy: sandbox' }),
    );
    assert.equal(open.headers.get('content-security-policy'), 'sandbox');
  });
  it('cookies: those that the browser sent', async () => {
    const seen = await new Promise((resolve) => {
      httpRequest(url('cookies'), { headers: { cookie: 'b=2' } }, (response) =>
        response.setEncoding('utf8').on('data', resolve),
      ).end();
    });
    assert.deepEqual(JSON.parse(seen), { cookie: 'b=2' });
  });
  it('files of dist, demo and the fixtures, open to other origins', async () => {
    const file = await fetch(`${server.origin}/demo/comparisons/${DOC}.json`);
    assert.deepEqual([file.status, file.headers.get('access-control-allow-origin')], [200, '*']);
  });
});
