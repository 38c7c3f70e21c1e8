// The documents of the project as tests in Node read them: those of the demo, and the hostile ones
// with what index.json expects of them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { documents as generated } from '../fixtures/hostile/generated.mjs';

export interface Hostile {
  readonly name: string;
  readonly text: string;
  readonly about: string;
  readonly expect: 'safe' | 'refused';
  /** Of a refused one; schema when absent. */
  readonly code?: 'json';
  readonly paths?: readonly string[];
  /** Whether further paths may be at fault. */
  readonly more?: true;
}

const demos = new URL('../../demo/comparisons/', import.meta.url);
const corpus = new URL('../fixtures/hostile/', import.meta.url);
const index = JSON.parse(readFileSync(new URL('index.json', corpus), 'utf8')) as Record<
  string,
  Omit<Hostile, 'name' | 'text'> & { file: string }
>;

export const demoFiles: readonly string[] = readdirSync(demos)
  .filter((name) => name.endsWith('.json'))
  .sort();

/** A demo document by its slug, fresh each time. */
export const demo = (slug: string): unknown =>
  JSON.parse(readFileSync(new URL(`${slug}.json`, demos), 'utf8'));
export const demoSlugs: readonly string[] = demoFiles.map((file) => basename(file, '.json'));

export const hostile: readonly Hostile[] = Object.entries(index).map(
  ([name, { file, ...entry }]) => ({
    ...entry,
    name,
    text:
      file === 'generated.mjs'
        ? (generated[name]?.() ?? '')
        : readFileSync(new URL(file, corpus), 'utf8'),
  }),
);
