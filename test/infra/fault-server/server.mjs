// A server that fails as real ones do, for the tests of fetching. The same routes (routes.mjs)
// stand on two origins: the test runner's own (a koa middleware, see faults()) and another one,
// started with it. That one also serves dist/, demo/ and test/fixtures/, open to CORS, and closes
// each connection after one answer, so that Chromium and WebKit do not silently ask again after a
// reset on a connection that they had kept (Firefox always does, up to ten times: count what a
// sequence of statuses brings, not what resets bring).
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { read, types } from './files.mjs';
import { faultHandler, PREFIX } from './routes.mjs';

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
