// The publisher's command, run as a publisher runs it: a process of its own, in a folder of its
// own.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** The smallest document of which there is nothing to say. */
export const sound = { tools: [{ name: 'Alpha' }, { name: 'Beta' }] };
export const document = (fields: object = {}): string => JSON.stringify({ ...sound, ...fields });
/** As `document`, with fields of the first tool. */
export const withTool = (fields: object): string =>
  document({ tools: [{ name: 'Alpha', ...fields }, { name: 'Beta' }] });

/** Compiles the command once for a test file, and makes folders for it to run in. */
export async function prepareCommand() {
  // inside the project, so that the libraries are found; a package of its own, so that the command
  // finds its version
  const compiled = mkdtempSync(join(root, 'node_modules/.cache-command-'));
  const folders = [compiled];
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  await build({
    entryPoints: [join(root, 'src/entries/cli/index.ts')],
    outdir: compiled,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  writeFileSync(join(compiled, 'package.json'), readFileSync(join(root, 'package.json')));
  symlinkSync(join(root, 'dist'), join(compiled, 'dist'), 'junction');
  const script = join(compiled, 'index.js');

  return {
    /** The command's file, for a shell. */
    script,
    /** A new folder with these files. */
    folder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
      const path = mkdtempSync(join(tmpdir(), 'verdict-compare-'));
      folders.push(path);
      const write = (name: string, content: string | Uint8Array): void => {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
      };
      for (const [name, content] of Object.entries(files)) write(name, content);
      const start = (
        args: readonly string[],
        env: RunOptions['env'] = {},
      ): ChildProcessWithoutNullStreams =>
        spawn(process.execPath, [script, ...args], {
          cwd: path,
          env: { ...process.env, FORCE_COLOR: undefined, NODE_OPTIONS: '', ...env },
        });
      return {
        path,
        write,
        start,
        read: (name: string): string => readFileSync(join(path, name), 'utf8'),
        async run(args: readonly string[], { input = '', env }: RunOptions = {}): Promise<Outcome> {
          const child = start(args, env);
          child.stdin.on('error', () => undefined); // it may end before it has read all
          child.stdin.end(input);
          return outcomeOf(child);
        },
      };
    },
  };
}

export async function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => {
      child.once('close', resolve);
    }),
  ]);
  return { code, out, err };
}

interface JsonFinding {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly path: string;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}
/** The findings that `check --format json` has printed. */
export const findingsIn = (out: string): readonly JsonFinding[] =>
  (JSON.parse(out) as { findings: JsonFinding[] }).findings;
