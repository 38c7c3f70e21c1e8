// Makes a browser's screenshot small: a PNG of at most 256 colours, the most frequent ones; the
// others become the nearest of them.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/**
 * The pixels of a PNG of 8 bits per channel, as 0xrrggbb.
 * Its opacity is dropped, since a screenshot has none.
 */
function read(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const size = { 2: 3, 6: 4 }[png[25]];
  if (png[24] !== 8 || !size || png[28])
    throw new Error('png: only 8 bits per channel, in RGB or RGBA, not interlaced');
  const parts = [];
  for (let at = SIGNATURE; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * size;
  const pixels = new Uint32Array(width * height);
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    const line = raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1));
    for (let x = 0; x < stride; x++) {
      // https://www.w3.org/TR/png-3/#9Filters
      const [a, b, c] = [x < size ? 0 : line[x - size], above[x], x < size ? 0 : above[x - size]];
      const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
      line[x] += [0, a, b, (a + b) >> 1, pa <= pb && pa <= pc ? a : pb <= pc ? b : c][filter];
    }
    for (let x = 0; x < width; x++) pixels[y * width + x] = line.readUIntBE(x * size, 3);
    above = line;
  }
  return { width, height, pixels };
}

/** @param png A screenshot. @returns The same picture, smaller. */
export function small(png) {
  const { width, height, pixels } = read(Buffer.from(png));
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour);
  const far = (a, b) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
  const index = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of counts.keys()) {
    if (!index.has(colour))
      index.set(
        colour,
        palette.reduce(
          (best, other, i) => (far(colour, other) < far(colour, palette[best]) ? i : best),
          0,
        ),
      );
  }
  const lines = Buffer.alloc(height * (width + 1)); // filter 0 suits a palette
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      lines[y * (width + 1) + 1 + x] = index.get(pixels[y * width + x]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const colours = Buffer.from(
    palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    Buffer.from(png).subarray(0, SIGNATURE),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
