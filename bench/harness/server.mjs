// One server for all contenders: their files and documents, compressed beforehand by brotli 11, and
// the pages with them.
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import { documentOf } from './documents.mjs';
import { pageFor } from './pages.mjs';

const TYPES = { js: 'text/javascript', json: 'application/json', html: 'text/html' };

export const brotli = (text) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });

/** @returns { origin, requests: what was asked for since the last reset(), reset, close } */
export async function serve(files) {
  const packed = new Map();
  let requests = [];
  function find(path, query) {
    if (path === '/page') return pageFor(Object.fromEntries(query));
    const [, slug] = path.match(/\/comparisons\/([\w.-]+)\.json$/) ?? [];
    const document = slug && documentOf(slug);
    return document ? JSON.stringify(document) : files.get(path.slice(1));
  }
  function body(url) {
    if (!packed.has(url)) {
      const { pathname, searchParams } = new URL(url, 'http://localhost');
      const found = find(pathname, searchParams);
      packed.set(url, found === undefined ? null : brotli(found));
    }
    return packed.get(url);
  }
  const server = createServer((request, response) => {
    const bytes = body(request.url);
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname !== '/favicon.ico') requests.push({ path: pathname, bytes: bytes?.length ?? 0 });
    if (!bytes) return response.writeHead(404).end();
    const type = TYPES[pathname.split('.').at(-1)] ?? 'text/html';
    response
      .writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': bytes.length,
        'cache-control': 'max-age=60',
      })
      .end(bytes);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    get requests() {
      return requests;
    },
    reset() {
      requests = [];
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
