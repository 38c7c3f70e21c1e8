// nginx with the configuration that `build` has written, on a port of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from './find-browsers.mjs';

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

/** Settings of the machine, which are not the publisher's business. */
const machine = (folder: string): string =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');

/** Starts it in a folder; what is returned stops it. */
export async function startNginx(folder: string, port: number): Promise<() => Promise<void>> {
  const temporary = mkdtempSync(join(tmpdir(), 'verdict-compare-nginx-'));
  const written = readFileSync(join(folder, 'nginx.conf'), 'utf8');
  const started = written
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('http {', `http {\naccess_log off;\n${machine(temporary)}`);
  const file = join(temporary, 'nginx.conf');
  writeFileSync(file, started);
  const settings = `daemon off; pid ${temporary}/pid; error_log stderr notice;`;
  const args = ['-p', folder, '-c', file, '-e', 'stderr', '-g', settings];
  const child = spawn(findNginx() ?? 'nginx', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`nginx does not start:\n${told}`)));
    child.stderr.on('data', (text: Buffer) => {
      told += text.toString();
      if (told.includes('start worker process')) resolve();
    });
  });
  return async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    rmSync(temporary, { recursive: true, force: true });
  };
}
