// What a card cannot draw is told with the package to install, never drawn as boxes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OutputUnavailable } from '../../../src/entries/outputs/output.js';
import { parseXml, plain, svgOf } from './cards.js';

/** The message of a card that cannot be drawn; null of one that is. */
const complaintOf = (document: unknown): Promise<string | null> =>
  svgOf(document).then(
    () => null,
    (error: unknown) => {
      if (error instanceof OutputUnavailable) return error.message;
      throw error;
    },
  );

describe('a card without a font', () => {
  it('tells the script, and the package to install', async () => {
    assert.equal(
      await complaintOf(plain({ title: 'แอลฟา' })),
      'cards with Thai text need a font: ' +
        'npm install --save-dev @fontsource-variable/noto-sans-thai',
    );
  });
  it('tells all that is missing at once', async () => {
    assert.equal(
      await complaintOf(plain({ title: 'แอลฟา', eyebrow: '알파 हिन्दी' })),
      'cards with Devanagari text, Korean text, and Thai text need a font: npm install --save-dev ' +
        '@fontsource-variable/noto-sans-devanagari @fontsource-variable/noto-sans-kr ' +
        '@fontsource-variable/noto-sans-thai',
    );
  });
  it('draws Chinese characters as the language of the document has them', async () => {
    const title = '直接比較';
    const drawings = new Set<string>();
    for (const lang of ['ja', 'zh']) {
      const drawn = await svgOf(plain({ title, lang }));
      drawings.add(drawn.replace(/\bc[0-9a-f]{8}-/g, ''));
    }
    assert.equal(drawings.size, 2);
    assert.match(String(await complaintOf(plain({ title, lang: 'zh-TW' }))), /noto-sans-tc$/);
  });
  it('is told of letters that a font is published for and does not have', async () => {
    // U+047B is in the unicode-range of Inter's Cyrillic, and not in the file
    assert.match(String(await complaintOf(plain({ title: 'ѻ' }))), /variable\/noto-sans$/);
  });
  it('draws each emoji of a sequence, of which a font may have half', async () => {
    const lettersOf = async (emoji: string): Promise<string[]> => {
      const { tags } = parseXml(
        await svgOf({ title: emoji, tools: [{ name: 'A' }, { name: 'B' }] }),
      );
      const letters = tags.filter(({ name, attributes: { id } }) => name === 'path' && id);
      return letters.map(({ attributes }) => attributes['d'] ?? '').sort();
    };
    assert.deepEqual(
      await lettersOf('\u{1f44d}\u{1f3ff}\u2764\ufe0f\u200d\u{1f525}1\ufe0f\u20e3'),
      await lettersOf('\u{1f44d}\u2764\ufe0f\u{1f525}1'),
    );
  });
  it('names letters that no font is known for', async () => {
    assert.equal(
      await complaintOf(plain({ title: 'Sumer \u{12031}' })),
      'cards have no font for \u{12031} (U+12031); leave it out of title and names',
    );
  });
  it('is not told of what is not seen', async () => {
    const title = 'Alpha\u0000 \u200b\u2060\u00ad\u{e0061}\ufeff\ud800 vs\u202e\ue000 Beta\u2028';
    assert.equal(await complaintOf(plain({ title })), null);
  });
});
