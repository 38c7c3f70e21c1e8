// What the fault server answers, seen from a socket: the browser tests rest on it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { DOC, getJson, newToken, origin, raw, url } from './test-client.mjs';

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
    assert.equal((await fetch(`${origin()}/dist/..%2fpackage.json`)).status, 404);
    assert.equal((await fetch(`${origin()}/package.json`)).status, 404);
  });
});

describe('a fault', () => {
  it('never: no byte comes', async () => {
    const token = newToken();
    const answer = fetch(url('never', { token }), { signal: AbortSignal.timeout(300) });
    await assert.rejects(answer, { name: 'TimeoutError' });
    const { requests } = await getJson('count', { token, settled: 1 });
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
    const token = newToken();
    await raw('endless', { token, body: '{}' }, (text) => text.length > 1024 * 1024);
    const {
      requests: [{ state, sent }],
    } = await getJson('count', { token, settled: 1 });
    assert.equal(state, 'closed');
    assert.ok(sent > 1024 * 1024 && sent < 64 * 1024 * 1024);
  });
});
