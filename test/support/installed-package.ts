// The package as it is published: packed, unpacked into another folder, to be used from there.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type OutputChunk } from 'rollup';

export interface Installed {
  /** Folder of the app that has the package in its node_modules. */
  readonly app: string;
  readonly tarball: string;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const execute = promisify(execFile);
const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
};
export const specifiers = Object.entries(exports)
  .filter(([path]) => path !== './dist/*')
  .map(([path, target]) => ({
    name: `verdict-compare${path.slice(1)}`.replace('*', 'de'),
    code: typeof target !== 'string',
  }));

/** Packs the package, and installs it into a new folder. */
export async function install(): Promise<Installed> {
  const app = await mkdtemp(join(tmpdir(), 'verdict-compare-'));
  const { stdout } = await execute(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', app],
    { cwd: root },
  );
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const tarball = join(app, filename);
  const modules = join(app, 'node_modules');
  await mkdir(modules);
  await execute('tar', ['-xzf', tarball, '-C', modules]);
  await execute('mv', [join(modules, 'package'), join(modules, 'verdict-compare')]);
  for (const name of ['lit', 'zod'])
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  await writeFile(join(app, 'package.json'), '{ "type": "module" }');
  await copyFile(
    join(root, 'test/hosts/frameworks/typescript/consumer.ts'),
    join(app, 'consumer.ts'),
  );
  return { app, tarball };
}

/** Warnings that are expected: of an entry that is dropped, and of what zod is made of. */
const KNOWN = ['EMPTY_BUNDLE', 'INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'];

/**
 * What a bundler makes of a module of the app that has this code; under these conditions a script
 * `entry` of all that it needs.
 */
export async function bundled(
  app: string,
  code: string,
  conditions?: string[],
): Promise<OutputChunk> {
  const file = join(app, 'entry.js');
  const bundle = await rollup({
    input: 'entry',
    external: conditions ? [] : /^(?:node:|lit(?:\/|$)|zod(?:\/|$))/,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? file : null),
        load: (id) => (id === file ? code : null),
      },
      nodeResolve(conditions && { exportConditions: conditions, browser: true }),
    ],
    onwarn({ code: kind = '', message }) {
      if (!KNOWN.includes(kind)) throw new Error(message);
    },
  });
  const {
    output: [chunk],
  } = await bundle.generate({
    format: conditions ? 'iife' : 'es',
    name: 'entry',
    inlineDynamicImports: true,
  });
  await bundle.close();
  return chunk;
}
