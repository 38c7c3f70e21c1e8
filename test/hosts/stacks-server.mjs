// Serves a built site on localhost, as static hosts do: folders by their index.html, pages also
// without .html.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
};

/** Calls `use` with the site's address while it is served. */
export async function serve(folder, use) {
  const server = createServer(
    (request, response) =>
      void (async () => {
        const path = normalize(
          decodeURIComponent(new URL(request.url, 'http://localhost').pathname),
        );
        // browsers ask for it unasked
        if (path === '/favicon.ico') return void response.writeHead(204).end();
        for (const file of path.endsWith('/')
          ? [`${path}index.html`]
          : [path, `${path}.html`, `${path}/index.html`]) {
          const body = await readFile(join(folder, file)).catch(() => undefined);
          if (!body) continue;
          response
            .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
            .end(body);
          return;
        }
        response.writeHead(404).end();
      })(),
  );
  server.listen(0, 'localhost');
  await once(server, 'listening');
  try {
    await use(`http://localhost:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
