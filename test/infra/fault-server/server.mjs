// A server that fails as real ones do, for the tests of fetching. The same routes stand on two
// origins: the test runner's own (a koa middleware, see faults()) and another one, started with it,
// whose address is in
// /__faults/origin.json: { "origin": "http://127.0.0.1:…", "refused": "http://127.0.0.1:…" (nothing listens there) }.
// The other origin also serves dist/, demo/ and test/fixtures/, open to CORS, and closes each
// connection after one answer, so that Chromium and WebKit do not silently ask again after a reset
// on a connection that they had kept (Firefox always does, up to ten times: count what a sequence
// of statuses brings, not what resets bring).
//
// GET /__faults/answer?…         one answer, made of
//   doc=NAME                     demo/comparisons/NAME.json, or the file test/fixtures/NAME
//   body=TEXT                    this text instead
//   size=N                       blanks after it, to N bytes in all
//   bom, broken-utf8             a byte-order mark before it; a byte that is not UTF-8 in its first string
//   encoding=gzip|br|deflate     compressed
//   status=N  type=MIME          200, application/json
//   header=Name: value           any number of times
//   retry-after=N                seconds; date:N is the same as an HTTP date
//   cors=*                       Access-Control-Allow-Origin
//   delay=MS                     before the headers
//   fault=NAME                   one of the faults below, or hold
//   token=ANY                    counts the request under this name, which a test makes up
//   sequence=503,reset-before,200   a status or a fault for each request of the token in turn, the last for all further ones
// GET /__faults/NAME?…           the same as answer with fault=NAME; the faults are
//   never                        no answer, the connection stays open
//   reset-before, reset-headers, reset-after   a TCP reset before, inside and after the headers
//   reset-body                   part=0.5 of the body, then a reset; its length promised more
//   truncate, truncate-chunked   part=0.5 of the body, then the end; its length promised more, or the last chunk missing
//                                (WebKitGTK takes the first for whole after Connection: close, and the second always)
//   drip                         bytes=N every interval=MS
//   endless                      the body, then blanks without end (64 MiB at most)
//   hold                         waits until the token is released
//   down                         a reset before the headers until /__faults/up?token=… is asked for, then a good answer
// GET /__faults/release?token=…  answers what is held: all, or the nth=N alone, counted from 0 in
// order of arrival;
//                                before anything is held it waits for it, 5 s at most. Says { "released": N }
// GET /__faults/count?token=…    { "count": N, "open": N, "requests": [{ method, url, headers,
// cookie, at, sent, state }] }
//                                at: ms, sent: bytes of body, state: open, done (wholly answered) or closed (given up, or a fault);
//                                atLeast=N waits for that many requests, settled=N for that many not open any more, 5 s at most
// GET /__faults/redirect?to=URL  hops=N before it (1), status=N (302), cors=*
// GET /__faults/page?name=NAME   test/fixtures/pages/NAME.html with the headers in
// NAME.headers.json, and header=…;
//                                in both {{other}} is the other origin, {{x}} the query's x
// GET /__faults/cookies          { "cookie": the Cookie header }
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer, json } from './fault-answers.mjs';

const PREFIX = '/__faults/';
const WAIT = 5000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

// never above the folder
const read = (folder, name) => readFile(join(root, folder, normalize(`/${name}`)));
const filled = (text, values) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name) => values.get(name) ?? '');

/** What has come under each token, and what is held of it. */
class Ledger {
  #tokens = new Map();
  #waiting = new Set();

  of(token) {
    if (!this.#tokens.has(token)) this.#tokens.set(token, { requests: [], held: [], turns: 0 });
    return this.#tokens.get(token);
  }
  changed() {
    for (const check of this.#waiting) check();
  }
  /** Until `done()` is true, five seconds at most. */
  until(done) {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      const check = () => {
        if (done()) end();
      };
      const timer = setTimeout(end, WAIT).unref();
      this.#waiting.add(check);
      check();
    });
  }
}

/** A request listener for both kinds of server; true when the request was one for it. */
export function faultHandler(origins) {
  const ledger = new Ledger();

  function record(request, response, token) {
    const entry = {
      method: request.method,
      url: request.url,
      headers: request.headers,
      cookie: request.headers.cookie ?? null,
      at: performance.now(),
      sent: 0,
      state: 'open',
    };
    ledger.of(token).requests.push(entry);
    response.once('close', () => {
      entry.state = response.writableFinished ? 'done' : 'closed';
      ledger.changed();
    });
    ledger.changed();
    return entry;
  }

  const routes = {
    'origin.json': (_, response) => json(response, origins()),
    cookies: (request, response) => json(response, { cookie: request.headers.cookie ?? null }),
    async count(_, response, query) {
      const { requests } = ledger.of(query.get('token'));
      const open = () => requests.filter(({ state }) => state === 'open').length;
      await ledger.until(
        () =>
          requests.length >= Number(query.get('atLeast')) &&
          requests.length - open() >= Number(query.get('settled')),
      );
      json(response, { count: requests.length, open: open(), requests });
    },
    async release(_, response, query) {
      const { held } = ledger.of(query.get('token'));
      const wanted = () =>
        (query.has('nth')
          ? held.slice(Number(query.get('nth')), Number(query.get('nth')) + 1)
          : held
        ).filter(({ gone }) => !gone);
      await ledger.until(() => wanted().length > 0);
      const going = wanted();
      for (const one of going) one.go();
      json(response, { released: going.length });
    },
    up(_, response, query) {
      ledger.of(query.get('token')).up = true;
      json(response, { up: true });
    },
    redirect(_, response, query) {
      const hops = Number(query.get('hops') ?? 1);
      const next = new URLSearchParams(query);
      next.set('hops', String(hops - 1));
      const headers = { location: hops > 1 ? `${PREFIX}redirect?${next}` : query.get('to') };
      if (query.has('cors')) headers['access-control-allow-origin'] = query.get('cors');
      response.writeHead(Number(query.get('status') ?? 302), headers).end();
    },
    async page(_, response, query) {
      const values = new Map([...query, ['other', origins().origin]]);
      const name = query.get('name');
      const sidecar = await read('test/fixtures/pages', `${name}.headers.json`).catch(() => '{}');
      const headers = {
        'content-type': types['.html'],
        ...JSON.parse(filled(String(sidecar), values)),
      };
      for (const line of query.getAll('header'))
        headers[line.split(':', 1)[0].trim().toLowerCase()] = line
          .slice(line.indexOf(':') + 1)
          .trim();
      const html = filled(String(await read('test/fixtures/pages', `${name}.html`)), values);
      response.writeHead(200, headers).end(html);
    },
  };

  async function documentOf(query) {
    if (query.has('body')) return Buffer.from(query.get('body'));
    const name = query.get('doc');
    if (name === null) return Buffer.from('{}');
    return read('demo/comparisons', `${name}.json`).catch(() => read('test/fixtures', name));
  }

  async function answered(request, response, query, fault) {
    const entry = query.has('token') ? record(request, response, query.get('token')) : { sent: 0 };
    // counted, so that a test sees a preflight
    if (request.method === 'OPTIONS') return response.writeHead(405).end();
    let status = Number(query.get('status') ?? 200);
    if (query.has('sequence')) {
      const turns = query.get('sequence').split(',');
      const turn = turns[Math.min(ledger.of(query.get('token')).turns++, turns.length - 1)];
      if (/^\d+$/.test(turn)) status = Number(turn);
      else fault = turn;
    }
    if (fault === 'down') fault = ledger.of(query.get('token')).up ? null : 'reset-before';
    const hold = () =>
      new Promise((resolve) => {
        const one = {
          gone: false,
          go() {
            one.gone = true;
            resolve();
          },
        };
        ledger.of(query.get('token')).held.push(one);
        ledger.changed();
      });
    return answer({
      request,
      response,
      query,
      status,
      fault,
      body: await documentOf(query),
      entry,
      hold,
    });
  }

  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (!pathname.startsWith(PREFIX)) return false;
    const name = pathname.slice(PREFIX.length);
    try {
      if (Object.hasOwn(routes, name)) await routes[name](request, response, searchParams);
      else
        await answered(
          request,
          response,
          searchParams,
          name === 'answer' ? searchParams.get('fault') : name,
        );
    } catch (error) {
      // a mistake in the test: say which
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
      response.end(`${request.url}: ${error.message}`);
    }
    return true;
  };
}

const listen = (server) =>
  new Promise((resolve, reject) => {
    server
      .once('error', reject)
      .listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });

/** The other origin. */
export async function startFaultServer() {
  const idle = createServer();
  const refused = await listen(idle);
  await new Promise((resolve) => {
    idle.close(resolve);
  });
  const origins = { origin: '', refused };
  const handle = faultHandler(() => origins);
  const server = createServer(async (request, response) => {
    response.setHeader('connection', 'close');
    if (await handle(request, response)) return;
    const pathname = decodeURIComponent(new URL(request.url, origins.origin).pathname);
    const file =
      /^\/(?:dist|demo|test\/fixtures)\//.test(normalize(pathname)) &&
      (await read('', pathname).catch(() => null));
    if (!file) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        'content-type': types[extname(pathname)] ?? 'application/octet-stream',
        'access-control-allow-origin': '*',
      })
      .end(file);
  });
  origins.origin = await listen(server);
  return {
    ...origins,
    handle,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/**
 * For @web/test-runner's configuration: the routes on its own origin, and the other origin beside
 * it.
 */
export function faults() {
  let other;
  return {
    middleware: async (ctx, next) => {
      if (!ctx.path.startsWith(PREFIX)) return next();
      ctx.respond = false; // neither koa nor the runner's plugins touch the answer
      await other.handle(ctx.req, ctx.res);
      // the runner would list a 404 as a file that is missing
      Object.defineProperty(ctx, 'status', { value: 200 });
    },
    plugin: {
      name: 'faults',
      async serverStart() {
        other = await startFaultServer();
      },
      serverStop: () => other?.stop(),
    },
  };
}
