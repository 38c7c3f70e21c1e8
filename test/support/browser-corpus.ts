// The hostile documents as browser tests read them; corpus.ts is the same for tests in Node.
import { documents as generated } from '../fixtures/hostile/generated.mjs';
import type { Hostile } from './corpus.js';

const folder = '/test/fixtures/hostile/';
const getText = async (name: string): Promise<string> => (await fetch(folder + name)).text();

/** All of them, with what index.json expects. */
export async function corpus(): Promise<readonly Hostile[]> {
  const index = JSON.parse(await getText('index.json')) as Record<
    string,
    Omit<Hostile, 'name' | 'text'> & { file: string }
  >;
  return Promise.all(
    Object.entries(index).map(async ([name, { file, ...entry }]): Promise<Hostile> => ({
      ...entry,
      name,
      text: file === 'generated.mjs' ? (generated[name]?.() ?? '') : await getText(file),
    })),
  );
}
