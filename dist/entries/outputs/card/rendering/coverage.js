import { brotliDecompressSync } from 'node:zlib';

// in: a font file, WOFF2 (https://www.w3.org/TR/WOFF2/).
// out: the code points that it has a glyph for.
// knows nothing of: packages, cards.
//
// The ranges that web fonts are published with promise more than is in the files, and what is not
// there would be drawn as a box.
const HEADER_BYTES = 48;
/** Places in the list of known tables: WOFF2, section 4.1. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const OTHER = 63;
const TAG_BYTES = 4;
/** Transformation of glyf and loca that leaves them as they are; of other tables it is 0. */
const GLYF_AS_IT_IS = 3;
/** What the font has a glyph for, in order. */
const coverageOf = (font) => joined(rangesIn(cmapOf(font)));
function cmapOf(font) {
    const tables = font.readUInt16BE(12);
    const compressedBytes = font.readUInt32BE(20);
    let at = HEADER_BYTES;
    const readBase128 = () => {
        for (let value = 0;;) {
            const byte = font.readUInt8(at++);
            value = value * 128 + (byte & 127);
            if (byte < 128)
                return value;
        }
    };
    let start = 0;
    let cmap = [0, 0];
    for (let i = 0; i < tables; i++) {
        const flags = font.readUInt8(at++);
        const table = flags & 63;
        const transformation = flags >> 6;
        if (table === OTHER)
            at += TAG_BYTES;
        let bytes = readBase128();
        const asItIs = table === GLYF || table === LOCA ? GLYF_AS_IT_IS : 0;
        if (transformation !== asItIs)
            bytes = readBase128();
        if (table === CMAP)
            cmap = [start, start + bytes];
        start += bytes;
    }
    return brotliDecompressSync(font.subarray(at, at + compressedBytes)).subarray(...cmap);
}
/** https://learn.microsoft.com/typography/opentype/spec/cmap; formats 4 and 12 map Unicode. */
function rangesIn(cmap) {
    const ranges = [];
    const subtables = cmap.readUInt16BE(2);
    for (let i = 0; i < subtables; i++) {
        const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * i));
        const format = table.readUInt16BE(0);
        if (format === 4)
            ranges.push(...segments(table));
        if (format === 12)
            ranges.push(...groups(table));
    }
    return ranges;
}
function* segments(table) {
    const bytes = table.readUInt16BE(6); // of each of four parallel lists
    for (let i = 0; i < bytes; i += 2) {
        const last = table.readUInt16BE(14 + i);
        const first = table.readUInt16BE(16 + bytes + i);
        const delta = table.readUInt16BE(16 + 2 * bytes + i);
        const at = 16 + 3 * bytes + i;
        const offset = table.readUInt16BE(at);
        for (let point = first; point <= last && point < 0xffff; point++) {
            const glyph = offset ? table.readUInt16BE(at + offset + 2 * (point - first)) : point + delta;
            if (glyph & 0xffff)
                yield [point, point];
        }
    }
}
function* groups(table) {
    const count = table.readUInt32BE(12);
    for (let i = 0; i < count; i++) {
        const at = 16 + 12 * i;
        yield [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
    }
}
function joined(ranges) {
    const result = [];
    for (const [first, last] of ranges.sort(([a], [b]) => a - b)) {
        const before = result.at(-1);
        if (before && first <= before[1] + 1)
            before[1] = Math.max(before[1], last);
        else
            result.push([first, last]);
    }
    return result;
}

export { coverageOf };
