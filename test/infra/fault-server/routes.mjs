// The routes of the fault server, the same on both origins. NAME stands for a name, N for a number.
//
// GET /__faults/answer?…   one answer, made of
//   doc=NAME               demo/comparisons/NAME.json, or the file test/fixtures/NAME
//   body=TEXT              this text instead
//   size=N                 blanks after it, to N bytes in all
//   bom, broken-utf8       a byte-order mark before it; a byte that is not UTF-8 in its first text
//   encoding=gzip|br|deflate   compressed
//   status=N  type=MIME    200, application/json
//   header=Name: value     any number of times
//   retry-after=N          seconds; date:N is the same as an HTTP date
//   cors=*                 Access-Control-Allow-Origin
//   delay=MS               before the headers
//   fault=NAME             one of the faults below, or hold
//   token=ANY              counts the request under this name, which a test makes up
//   sequence=503,reset-before,200   a status or a fault for each request of the token in turn,
//                          the last for all further ones
// GET /__faults/NAME?…     the same as answer with fault=NAME; the faults are
//   never                  no answer, the connection stays open
//   reset-before, reset-headers, reset-after   a TCP reset before, inside and after the headers
//   reset-body             part=0.5 of the body, then a reset; its length promised more
//   truncate               part=0.5 of the body, then the end; its length promised more
//                          (WebKitGTK takes it for whole after Connection: close)
//   truncate-chunked       the same, with the last chunk missing (WebKitGTK takes it for whole)
//   drip                   bytes=N every interval=MS
//   endless                the body, then blanks without end (64 MiB at most)
//   hold                   waits until the token is released
//   down                   a reset before the headers until /__faults/up?token=… is asked for,
//                          then a good answer
// GET /__faults/release?token=…   answers what is held: all, or the nth=N alone, counted from 0 in
//                          order of arrival; before anything is held it waits for it, 5 s at most.
//                          Says { "released": N }
// GET /__faults/count?token=…   { "count": N, "open": N, "requests": [{ method, url, headers,
//                          cookie, at, sent, state }] }. at: ms, sent: bytes of body, state: open,
//                          done (wholly answered) or closed (given up, or a fault). atLeast=N waits
//                          for that many requests, settled=N for that many not open any more,
//                          5 s at most
// GET /__faults/redirect?to=URL   hops=N before it (1), status=N (302), cors=*
// GET /__faults/page?name=NAME   test/fixtures/pages/NAME.html with the headers in
//                          NAME.headers.json, and header=…; in both {{other}} is the other origin,
//                          {{x}} the query's x
// GET /__faults/cookies    { "cookie": the Cookie header }
// GET /__faults/origin.json   { "origin": the other origin, "refused": one where nothing listens }
import { answer, headerOf, json } from './answer.mjs';
import { read, types } from './files.mjs';
import { Ledger } from './ledger.mjs';

export const PREFIX = '/__faults/';

const fill = (text, values) => text.replace(/\{\{(\w+)\}\}/g, (_, name) => values.get(name) ?? '');

/** Answers about tokens. */
const tokenRoutes = (ledger) => ({
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
    const nth = Number(query.get('nth'));
    const wanted = () =>
      (query.has('nth') ? held.slice(nth, nth + 1) : held).filter(({ isReleased }) => !isReleased);
    await ledger.until(() => wanted().length > 0);
    const going = wanted();
    for (const one of going) one.release();
    json(response, { released: going.length });
  },

  up(_, response, query) {
    ledger.of(query.get('token')).up = true;
    json(response, { up: true });
  },
});

/** Answers that are no documents. */
const otherRoutes = (origins) => ({
  'origin.json': (_, response) => json(response, origins()),

  cookies: (request, response) => json(response, { cookie: request.headers.cookie ?? null }),

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
    const html = await read('test/fixtures/pages', `${name}.html`);
    const headers = {
      'content-type': types['.html'],
      ...JSON.parse(fill(String(sidecar), values)),
      ...Object.fromEntries(query.getAll('header').map(headerOf)),
    };
    response.writeHead(200, headers).end(fill(String(html), values));
  },
});

async function documentOf(query) {
  if (query.has('body')) return Buffer.from(query.get('body'));
  const name = query.get('doc');
  if (name === null) return Buffer.from('{}');
  return read('demo/comparisons', `${name}.json`).catch(() => read('test/fixtures', name));
}

/** A request listener for both kinds of server; resolves to true when the request was for it. */
export function faultHandler(origins) {
  const ledger = new Ledger();
  const routes = { ...tokenRoutes(ledger), ...otherRoutes(origins) };

  /** The status and the fault that it is this request's turn to have. */
  function turnOf(query, fault) {
    const status = Number(query.get('status') ?? 200);
    const tally = ledger.of(query.get('token'));
    if (query.has('sequence')) {
      const turns = query.get('sequence').split(',');
      const turn = turns[Math.min(tally.turns++, turns.length - 1)];
      if (/^\d+$/.test(turn)) return { status: Number(turn), fault };
      fault = turn;
    }
    if (fault === 'down') fault = tally.up ? null : 'reset-before';
    return { status, fault };
  }

  async function answerDocument(request, response, query, route) {
    const token = query.get('token');
    const entry = token === null ? { sent: 0 } : ledger.record(request, response, token);
    // Counted before, so that a test sees a preflight
    if (request.method === 'OPTIONS') return response.writeHead(405).end();
    const { status, fault } = turnOf(query, route === 'answer' ? query.get('fault') : route);
    return answer({
      request,
      response,
      query,
      status,
      fault,
      body: await documentOf(query),
      entry,
      hold: () => ledger.hold(token),
    });
  }

  return async (request, response) => {
    const { pathname, searchParams: query } = new URL(request.url, 'http://localhost');
    if (!pathname.startsWith(PREFIX)) return false;
    const route = pathname.slice(PREFIX.length);
    try {
      if (Object.hasOwn(routes, route)) await routes[route](request, response, query);
      else await answerDocument(request, response, query, route);
    } catch (error) {
      // A mistake in the test: say which
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
      response.end(`${request.url}: ${error.message}`);
    }
    return true;
  };
}
