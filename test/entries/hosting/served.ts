// A folder that `build` has written, served by nginx with the configuration written beside it, and
// pages on another origin, in Chromium.
import { chmodSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import puppeteer, { type Browser, type ConsoleMessage, type Page } from 'puppeteer-core';
import { findChromium, findNginx } from '../../infra/find-browsers.mjs';
import { freePort, startNginx } from '../../infra/nginx.js';
import type { prepareCommand } from '../cli/command.js';

type Command = Awaited<ReturnType<typeof prepareCommand>>;

/** What is missing here; nothing may be where it is asked for. */
export function missingPrograms(): string | false {
  const missing = [
    ...(findNginx() ? [] : ['nginx']),
    ...(findChromium() ? [] : ['Chrome or Chromium']),
  ].join(' and ');
  if (!missing) return false;
  const told = `not tested without ${missing}: npm run browsers -- chromium nginx`;
  if (process.env.REQUIRE_BROWSERS || process.env.CI) throw new Error(told);
  console.warn(`\n*** Served by nginx: ${told} ***\n`);
  return told;
}

const review = (verdict: string, quote: string) => ({ verdict, score: 80, quote });
const LONG = 'It kept its promise on the second day too, and on the third. '.repeat(6);

/** With enough to open that a frame must grow for it. */
export const fixture = {
  slug: 'alpha-vs-beta',
  title: 'Alpha vs Beta',
  summary: 'Two tools that are invented.',
  url: '/full/alpha-vs-beta', // on the host of the files
  lang: 'en',
  updated: '2026-10-02',
  tools: [{ name: 'Alpha', url: 'https://alpha.example/' }, { name: 'Beta' }],
  reviewers: ['Builder', 'Skeptic', 'Founder'].map((name) => ({
    name,
    reviews: [review('ship', LONG), review('skip', LONG)],
  })),
};

/** Builds, serves and opens a browser; all of it ends with `stop`. */
export async function serveBuild(command: Command) {
  const folder = command.folder({ 'in/alpha-vs-beta.json': JSON.stringify(fixture) });
  const port = await freePort();
  const base = `http://127.0.0.1:${port}/verdicts/`;
  const { code, err } = await folder.run(['build', 'in', '--out', 'out', '--base-url', base]);
  if (code !== 0) throw new Error(err);
  chmodSync(folder.path, 0o755); // nginx reads it as a user of its own
  const stopNginx = await startNginx(`${folder.path}/out`, port);
  const host = await serveHost();
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    base,
    folder,
    host,
    browser,
    async stop() {
      await browser.close();
      await host.stop();
      await stopNginx();
    },
  };
}

/** Pages of another origin than the files', each under an address of its own. */
async function serveHost() {
  const pages = new Map<string, { html: string; headers: OutgoingHttpHeaders }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return {
    add(body: string, headers: OutgoingHttpHeaders = {}, head = ''): string {
      const path = `/${pages.size}.html`;
      const icon = '<link rel="icon" href="data:,">';
      const html = `<!doctype html><html lang="en"><title>Host</title>${icon}${head}${body}`;
      pages.set(path, { html, headers });
      return `http://127.0.0.1:${address.port}${path}`;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const told = (message: ConsoleMessage): boolean => ['error', 'warn'].includes(message.type());

/** Opens a page; all that it and its frames complain of is gathered. */
export async function open(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (told(message)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await prepare(page);
  await page.goto(address);
  return { page, complaints };
}
