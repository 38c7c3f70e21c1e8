// What the fault server counts, holds and serves beside its answers.
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { DOC, getJson, newToken, origin, url } from './test-client.mjs';

describe('a token', () => {
  it('goes through its sequence, and stays at the last', async () => {
    const token = newToken();
    const statuses = [];
    for (let i = 0; i < 4; i += 1) {
      const answer = await fetch(url('answer', { token, sequence: '503,reset-before,200' })).catch(
        () => ({ status: 'reset' }),
      );
      statuses.push(answer.status);
    }
    assert.deepEqual(statuses, [503, 'reset', 200, 200]);
  });
  it('counts its requests, with headers and cookies', async () => {
    const token = newToken();
    assert.equal((await getJson('count', { token })).count, 0);
    await (await fetch(url('answer', { token }), { headers: { cookie: 'a=1' } })).text();
    const {
      count,
      open,
      requests: [{ method, cookie, sent, state }],
    } = await getJson('count', { token, settled: 1 });
    assert.deepEqual(
      { count, open, method, cookie, sent, state },
      { count: 1, open: 0, method: 'GET', cookie: 'a=1', sent: 2, state: 'done' },
    );
  });
  it('counts a preflight, and refuses it', async () => {
    const token = newToken();
    assert.equal((await fetch(url('answer', { token }), { method: 'OPTIONS' })).status, 405);
    assert.equal((await getJson('count', { token })).requests[0].method, 'OPTIONS');
  });
  it('waits for as many requests as are asked for', async () => {
    const token = newToken();
    const counted = getJson('count', { token, atLeast: 2 });
    await fetch(url('answer', { token }));
    await fetch(url('answer', { token }));
    assert.equal((await counted).count, 2);
  });
  it('holds answers until they are released, in any order', async () => {
    const token = newToken();
    const order = [];
    const first = fetch(url('hold', { token, body: '1' }))
      .then((answer) => answer.text())
      .then((text) => order.push(text));
    await getJson('count', { token, atLeast: 1 });
    const second = fetch(url('hold', { token, body: '2' }))
      .then((answer) => answer.text())
      .then((text) => order.push(text));
    assert.deepEqual(await getJson('release', { token, nth: 1 }), { released: 1 });
    await second;
    assert.deepEqual(await getJson('release', { token }), { released: 1 });
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
    const origins = await getJson('origin.json');
    assert.equal(origins.origin, origin());
    const code = await new Promise((resolve) => {
      connect(Number(new URL(origins.refused).port), '127.0.0.1').on('error', (error) =>
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
    const file = await fetch(`${origin()}/demo/comparisons/${DOC}.json`);
    assert.deepEqual([file.status, file.headers.get('access-control-allow-origin')], [200, '*']);
  });
});
