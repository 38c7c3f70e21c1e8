// What a build remembers of the one before: a small file in the folder that it writes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSlug } from '../../../document/limits.js';
import type { Entry } from '../../outputs/output.js';
import { statsOf } from '../reading/stats.js';
import { writeInside } from './write.js';

const FILE = '.verdict-compare.json';

/** One document as it was built last. */
export interface Built {
  readonly slug: string;
  /** Of its contents. */
  readonly hash: string;
  /**
   * Sizes and times of what was written of it: when another run wrote over it, or stopped half-way,
   * they differ.
   */
  readonly stamp: string;
  /** What could not be made of it: tried again when something is installed, told each time. */
  readonly unavailable: readonly string[];
  readonly entry: Entry;
}

export interface Manifest {
  /**
   * Of all that an output depends on besides its document: version of the package, options, list of
   * outputs.
   */
  readonly key: string;
  /** By the path of the file within its folder. */
  readonly documents: ReadonlyMap<string, Built>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');
const isBuilt = (value: unknown): value is Built =>
  isObject(value) &&
  ['hash', 'stamp'].every((key) => typeof value[key] === 'string') &&
  typeof value.slug === 'string' &&
  isSlug(value.slug) &&
  isTexts(value.unavailable) &&
  isObject(value.entry);

/** The manifest of a folder; an empty one where there is none that can be read. */
export function readManifest(out: string): Manifest {
  try {
    const read: unknown = JSON.parse(readFileSync(join(out, FILE), 'utf8'));
    const { key, documents } = isObject(read) ? read : {};
    const known = Object.entries(isObject(documents) ? documents : {}).filter(
      (entry): entry is [string, Built] => isBuilt(entry[1]),
    );
    return { key: String(key), documents: new Map(known) };
  } catch {
    return { key: '', documents: new Map() };
  }
}

export function writeManifest(out: string, { key, documents }: Manifest): void {
  const text = JSON.stringify({ key, documents: Object.fromEntries(documents) });
  writeInside(out, FILE, `${text}\n`);
}

/** Sizes and times of files, in one text. */
export const stampOf = (out: string, paths: readonly string[]): string =>
  paths
    .map((path) => {
      const stats = statsOf(join(out, path));
      return stats ? `${stats.size}:${stats.mtimeMs}` : '';
    })
    .join();
