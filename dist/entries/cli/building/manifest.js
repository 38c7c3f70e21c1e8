import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSlug } from '../../../document/limits.js';
import { statsOf } from '../reading/stats.js';
import { writeInside } from './write.js';

// What a build remembers of the one before: a small file in the folder that it writes.
const FILE = '.verdict-compare.json';
const isObject = (value) => typeof value === 'object' && value !== null;
const isTexts = (value) => Array.isArray(value) && value.every((text) => typeof text === 'string');
const isBuilt = (value) => isObject(value) &&
    ['hash', 'stamp'].every((key) => typeof value[key] === 'string') &&
    typeof value.slug === 'string' &&
    isSlug(value.slug) &&
    isTexts(value.unavailable) &&
    isObject(value.entry);
/** The manifest of a folder; an empty one where there is none that can be read. */
function readManifest(out) {
    try {
        const read = JSON.parse(readFileSync(join(out, FILE), 'utf8'));
        const { key, documents } = isObject(read) ? read : {};
        const known = Object.entries(isObject(documents) ? documents : {}).filter((entry) => isBuilt(entry[1]));
        return { key: String(key), documents: new Map(known) };
    }
    catch {
        return { key: '', documents: new Map() };
    }
}
function writeManifest(out, { key, documents }) {
    const text = JSON.stringify({ key, documents: Object.fromEntries(documents) });
    writeInside(out, FILE, `${text}\n`);
}
/** Sizes and times of files, in one text. */
const stampOf = (out, paths) => paths
    .map((path) => {
    const stats = statsOf(join(out, path));
    return stats ? `${stats.size}:${stats.mtimeMs}` : '';
})
    .join();

export { readManifest, stampOf, writeManifest };
