import { readFile } from 'node:fs/promises';
import { OutputUnavailable } from '../../output.js';
import { EDITIONS, fontsFor } from './fonts.js';
import { packagesIn, resolveModule, loadModule } from './packages.js';

// in: a tree of boxes and texts.
// out: its picture, by takumi (https://takumi.kane.tw), which the publisher installs, with fonts
// that have every letter.
// knows nothing of: what stands on a card.
const RASTERIZER = '@takumi-rs/core';
/** Letters without a font that a message names. */
const MAX_LISTED = 3;
const FIRST_FONT = '@fontsource-variable/inter';
const install = (packages) => `npm install --save-dev ${packages.join(' ')}`;
let takumi;
function open() {
    if (takumi)
        return takumi;
    const file = resolveModule(RASTERIZER);
    if (file === null) {
        const packages = [`${RASTERIZER}@2`, ...(resolveModule(FIRST_FONT) ? [] : [FIRST_FONT])];
        throw new OutputUnavailable(`cards need a rasterizer and a font: ${install(packages)}`);
    }
    try {
        const { Renderer: Class } = loadModule(file);
        return (takumi = new Class());
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new OutputUnavailable(`cards need ${RASTERIZER}, which does not run here: ${reason}`);
    }
}
const listed = (items) => new Intl.ListFormat('en').format(items);
/** What to do about it; the same for all documents that lack the same. */
function messageOf(missing) {
    const known = missing.filter(({ packages }) => packages.length);
    const unknown = missing.filter(({ packages }) => !packages.length);
    const packages = [...new Set(known.flatMap((lack) => lack.packages))].sort();
    const sentences = [];
    if (known.length) {
        const texts = listed(known.map(({ what }) => what).sort());
        sentences.push(`cards with ${texts} need a font: ${install(packages)}`);
    }
    if (unknown.length) {
        const letters = listed(unknown.slice(0, MAX_LISTED).map(({ what }) => what));
        sentences.push(`cards have no font for ${letters}; leave it out of title and names`);
    }
    return sentences.join('; ');
}
const registered = new Map();
function register(renderer, slice) {
    let registration = registered.get(slice);
    if (!registration) {
        registration = readFile(slice.file).then((data) => renderer.registerFont({ name: slice.family, data, unicodeRange: slice.coverage }));
        registered.set(slice, registration);
    }
    return registration;
}
/** What takumi takes for a language; it refuses what Intl lets pass, such as `english`. */
const TAKEN = /^[a-z]{2,3}(?:-|$)/;
/**
 * @param lang A language tag that Intl takes.
 * @throws {OutputUnavailable} Where the rasterizer or a font is missing.
 */
async function rendererFor(texts, lang) {
    const renderer = open();
    const { slices, families, missing } = fontsFor(texts, lang);
    if (missing.length)
        throw new OutputUnavailable(messageOf(missing));
    await Promise.all(slices.map((slice) => register(renderer, slice)));
    const options = { fontFamilies: families, ...(TAKEN.test(lang) && { lang }) };
    return {
        png: (node, size) => renderer.render(node, { ...options, ...size, format: 'png' }),
        svg: (node, size) => renderer.renderSvg(node, { ...options, ...size }),
        measure: (nodes) => measureOnce(renderer, nodes, options),
    };
}
async function measure(renderer, nodes, options) {
    const style = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' };
    // in a box each: of a text without letters nothing is measured
    const children = nodes.map((node) => ({ type: 'container', style, children: [node] }));
    return (await renderer.measure({ type: 'container', style, children }, options)).children;
}
/** More sizes are not kept. */
const MAX_KEPT = 2000;
const kept = new Map();
/** Badges, dates and captions are the same on most cards, and are measured once. */
async function measureOnce(renderer, nodes, options) {
    const keys = nodes.map((node) => JSON.stringify([node, options]));
    const known = keys.map((key) => kept.get(key));
    const unknown = nodes.filter((_, i) => !known[i]);
    const measured = unknown.length ? await measure(renderer, unknown, options) : [];
    if (kept.size > MAX_KEPT)
        kept.clear();
    let next = 0;
    return keys.map((key, i) => {
        const size = known[i] ?? measured[next++] ?? { width: 0, height: 0 };
        kept.set(key, size);
        return size;
    });
}
/** What is installed of all that cards are drawn with. */
const installed = () => [RASTERIZER.split('/')[0] ?? '', ...EDITIONS.map(({ scope }) => scope)]
    .flatMap(packagesIn)
    .join();

export { installed, rendererFor };
