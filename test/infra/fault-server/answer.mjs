// One answer of the fault server: its body, its headers, and each way in which it can go wrong (see
// routes.mjs).
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

const encoders = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync };
const FLUSH = 30; // ms that let what was written arrive before a reset, which would overtake it
const CHUNK = Buffer.alloc(64 * 1024, ' ');
const MOST = 64 * 1024 * 1024;

export function json(response, value) {
  response
    .writeHead(200, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    })
    .end(JSON.stringify(value));
}

/** Name and value of a line such as `Name: value`. */
export function headerOf(line) {
  const [name] = line.split(':', 1);
  return [name.trim().toLowerCase(), line.slice(name.length + 1).trim()];
}

function bodyOf(body, query) {
  if (query.has('broken-utf8')) {
    const quote = body.indexOf('"', body.indexOf(':')) + 1; // inside the first value that is a text
    body = Buffer.concat([body.subarray(0, quote), Buffer.from([0xff]), body.subarray(quote)]);
  }
  if (query.has('bom')) body = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body]);
  if (query.has('size'))
    body = Buffer.concat([body, Buffer.alloc(Number(query.get('size')) - body.length, ' ')]);
  const encode = encoders[query.get('encoding')];
  return encode ? encode(body) : body;
}

function headersOf(query) {
  const headers = {
    'content-type': query.get('type') ?? 'application/json',
    'cache-control': 'no-store',
  };
  if (query.has('encoding')) headers['content-encoding'] = query.get('encoding');
  if (query.has('cors')) headers['access-control-allow-origin'] = query.get('cors');
  const [, date, seconds] = query.get('retry-after')?.match(/^(date:)?(-?\d+)$/) ?? [];
  if (seconds)
    headers['retry-after'] = date
      ? new Date(Date.now() + Number(seconds) * 1000).toUTCString()
      : seconds;
  return { ...headers, ...Object.fromEntries(query.getAll('header').map(headerOf)) };
}

const reset = async (response) => {
  await sleep(FLUSH);
  response.socket?.resetAndDestroy();
};

const faults = {
  never() {
    /* the connection stays open until either side closes it */
  },
  'reset-before': ({ response }) => response.socket.resetAndDestroy(),
  async 'reset-headers'({ response }) {
    response.socket.write('HTTP/1.1 200 OK\r\nContent-Type: appli');
    await reset(response);
  },
  async 'reset-after'({ response, status, headers, body }) {
    response.writeHead(status, { ...headers, 'content-length': body.length }).flushHeaders();
    await reset(response);
  },
  async 'reset-body'({ response, status, headers, body, part, send }) {
    response.writeHead(status, { ...headers, 'content-length': body.length + 1 });
    await send(part);
    await reset(response);
  },
  async truncate({ response, status, headers, body, part, send }) {
    response.writeHead(status, { ...headers, 'content-length': body.length + 1 });
    await send(part);
    await sleep(FLUSH);
    response.socket?.destroySoon();
  },
  async 'truncate-chunked'({ response, status, headers, part, send }) {
    response.writeHead(status, { ...headers, 'transfer-encoding': 'chunked' });
    await send(part);
    await sleep(FLUSH);
    response.socket?.destroySoon();
  },
  async drip({ response, status, headers, body, query, send }) {
    response.writeHead(status, headers).flushHeaders();
    const bytes = Number(query.get('bytes') ?? 1);
    for (let at = 0; at < body.length && !response.destroyed; at += bytes) {
      await send(body.subarray(at, at + bytes));
      await sleep(Number(query.get('interval') ?? 50));
    }
    response.end();
  },
  async endless({ response, status, headers, body, entry, send }) {
    response.writeHead(status, headers);
    await send(body);
    while (!response.destroyed && entry.sent < MOST) {
      await send(CHUNK);
      // as from a network, not from memory: a browser takes some milliseconds to hang up
      await sleep(2);
    }
    response.end();
  },
};

export async function answer({
  request,
  response,
  query,
  status,
  fault,
  body: document,
  entry,
  hold,
}) {
  const body = bodyOf(document, query);
  const headers = headersOf(query);
  const part = body.subarray(0, Math.ceil(body.length * Number(query.get('part') ?? 0.5)));
  // Resolves when the chunk has left for the socket, or will not; entry.sent is what the other side
  // was ready to take
  const send = (chunk) =>
    new Promise((resolve) => {
      if (response.destroyed) return resolve();
      const end = () => {
        response.off('close', end);
        resolve();
      };
      response.once('close', end);
      response.write(chunk, (error) => {
        if (!error) entry.sent += chunk.length;
        end();
      });
    });
  if (fault === 'hold') {
    await hold();
    fault = null;
  }
  if (query.has('delay')) await sleep(Number(query.get('delay')));
  if (response.destroyed) return;
  if (!fault) {
    entry.sent = body.length;
    response
      .writeHead(status, { ...headers, 'content-length': body.length })
      .end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  if (!Object.hasOwn(faults, fault)) throw new Error(`there is no fault ${fault}`);
  await faults[fault]({ response, query, status, headers, body, part, entry, send });
}
