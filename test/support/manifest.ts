// What is made of the source's docstrings, as the tests of the project read it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { read, root } from './markdown.js';

export interface Entry {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly readonly?: boolean;
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
}
export interface Declaration extends Entry {
  readonly tagName: string;
  readonly attributes: readonly Entry[];
  readonly members: readonly Entry[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
  readonly cssStates: readonly Entry[];
}
export interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly { name: string; declaration: unknown }[];
}

export const json = (path: string): unknown => JSON.parse(read(path));
export const names = (entries: readonly Entry[]): string[] =>
  entries.map(({ name }) => name).sort();
export const words = (text: string): string[] => text.trim().split(/\s+/).sort();

export const ELEMENT = 'dist/element/verdict-compare.js';
export const PARTS =
  words(`container eyebrow title summary pick why change tools tool logo category name tagline best-for badge bar segment
  bar-fill stat description decision row scorecard open-all reviewer reviewer-name review score meter quote cite cta cta-link
  footer placeholder error retry`);
export const PROPERTIES = words(
  `font mono-font font-size text muted surface raised border accent ship skip split radius gap`,
)
  .map((name) => `--verdict-${name}`)
  .sort();

export const { modules } = json('dist/custom-elements.json') as { modules: readonly Module[] };
const [found] = modules.flatMap(({ declarations }) => declarations);
assert.ok(found);
export const element = found;

export const codes = Array.from(
  /type ErrorCode = (.*);/.exec(read('dist/document/errors.d.ts'))?.[1]?.matchAll(/'([\w-]+)'/g) ??
    [],
  ([, code = '']) => code,
);

/** What a script says that makes a page, asked whether the page is what it would make. */
export function checked(script: string): string {
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}
