// in: the name of a file, or - for standard input.
// out: Source: what is written in it, JSON or YAML, with the place of each path; or what keeps it
// from being read.
// knows nothing of: comparisons.
import { extname } from 'node:path';
import { readBytes } from './bytes.js';
import { readJson } from './json.js';
import { unusable, type Source } from './syntax.js';

const isYaml = (name: string): boolean => /^\.ya?ml$/i.test(extname(name));

/** Reads a file; it never throws, since what keeps it from being read is a fault of that file. */
export async function readSource(name: string): Promise<Source> {
  try {
    return await parseSource(name, await readBytes(name));
  } catch (error) {
    return unusable(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the contents of the file `name`, whose ending says what they are; of standard input the
 * first letter does.
 */
export async function parseSource(name: string, bytes: Uint8Array): Promise<Source> {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unusable('is not in UTF-8; save it so');
  }
  if (!text.trim())
    return unusable('is empty; write a comparison, or let verdict-compare init write one');
  if (name === '-' ? !/^\s*[{["]/.test(text) : isYaml(name)) {
    const { readYaml } = await import('./yaml.js'); // twenty times as slow to load as the rest
    return readYaml(text);
  }
  return readJson(text);
}
