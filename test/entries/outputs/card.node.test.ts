// Cards of every document: SVG and PNG, as programs read them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SaxesTagPlain } from 'saxes';
import { cuttable } from '../../../src/entries/outputs/card/design/text.js';
import { cardAlt } from '../../../src/entries/outputs/card/facts.js';
import { render as renderPng } from '../../../src/entries/outputs/card/png.js';
import { render as renderSvg } from '../../../src/entries/outputs/card/svg.js';
import { OutputUnavailable } from '../../../src/entries/outputs/output.js';
import { demo, demoSlugs, hostile } from '../../support/corpus.js';
import { parseXml, plain, read, svgOf, votes, type Parsed } from './cards.js';

const MAX_PNG_BYTES = 150_000;
/** The margins of a card: nothing begins outside of them. */
const [LEFT, RIGHT] = [72, 1200 - 72];

const attributesOf = ({ tags }: Parsed, name: string): string[] =>
  tags.flatMap(({ attributes }) => attributes[name] ?? []);

function assertHarmless(parsed: Parsed): void {
  const known = ['svg', 'title', 'desc', 'defs', 'g', 'use', 'path', 'rect', 'clipPath'];
  const ids = attributesOf(parsed, 'id');
  assert.equal(new Set(ids).size, ids.length, 'an id stands twice');
  for (const { name, attributes } of parsed.tags) {
    assert.ok(known.includes(name), name);
    for (const [attribute, value] of Object.entries(attributes)) {
      assert.doesNotMatch(attribute, /^on|^style$/i);
      const [, target] = /^(?:url\()?#([^)]+)\)?$/.exec(value) ?? [];
      if (/href$/.test(attribute) || /url\(/.test(value))
        assert.ok(target !== undefined && ids.includes(target), `${attribute}="${value}"`);
    }
  }
}

function assertPng(png: Uint8Array): void {
  const bytes = Buffer.from(png);
  assert.equal(bytes.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
  assert.ok(bytes.length <= MAX_PNG_BYTES, `${bytes.length} bytes`);
}

describe('a card', () => {
  for (const slug of demoSlugs) {
    it(`of ${slug} is harmless SVG and a small PNG`, async () => {
      const document = read(demo(slug));
      for (const theme of ['light', 'dark'] as const) {
        assertHarmless(parseXml(await renderSvg(document, { theme })));
        assertPng(await renderPng(document, { theme }));
      }
    });
  }
  it('of a hostile document is harmless, or told what it needs', async () => {
    let drawn = 0;
    for (const { text } of hostile.filter(({ expect }) => expect === 'safe')) {
      const document = read(JSON.parse(text));
      try {
        assertHarmless(parseXml(await renderSvg(document, {})));
        assertPng(await renderPng(document, {}));
        drawn += 1;
      } catch (error) {
        if (!(error instanceof OutputUnavailable)) throw error;
        assert.match(error.message, /^cards (?:with .+ need a font: npm install|have no font for)/);
      }
    }
    assert.ok(drawn > 60, `${drawn} drawn`);
  });
  it('is another one in the dark', async () => {
    const document = read(plain());
    const light = await renderSvg(document, { theme: 'light' });
    const dark = await renderSvg(document, { theme: 'dark' });
    const coloursOf = (svg: string): string[] =>
      [...new Set(attributesOf(parseXml(svg), 'fill'))].sort();
    // In both: ship, split, on a badge (white as the ground in the light), text, muted, lines,
    // raised, ground
    const inLight = ['#14713a', '#8a5a00', '#1b1b1b', '#5a5f66', '#8b9097', '#f4f5f6', '#ffffff'];
    const inDark = ['#6fd197', '#e6b85c', '#10140f', '#eceef1', '#aab0b8', '#7c838c', '#1f242b'];
    assert.deepEqual(coloursOf(light), inLight.sort());
    assert.deepEqual(coloursOf(dark), [...inDark, '#15181d'].sort());
    assert.equal(await svgOf(plain(), { theme: 'auto' }), light);
  });
  it('shares no id with another, so that both can stand in one page', async () => {
    const cards = [
      await svgOf(plain()),
      await svgOf(plain(), { theme: 'dark' }),
      await svgOf(plain({ title: 'Alpha or Beta' })),
    ];
    const ids = cards.flatMap((card) => attributesOf(parseXml(card), 'id'));
    assert.equal(new Set(ids).size, ids.length);
  });
  it('is mirrored in a language from right to left', async () => {
    const borderOf = async (lang: string): Promise<number> => {
      const { tags } = parseXml(await svgOf(plain(), { lang }));
      const border = tags.find(
        ({ name, attributes: { width } }) => name === 'rect' && width === '8',
      );
      return Number(border?.attributes['x']);
    };
    assert.equal(await borderOf('en'), LEFT);
    assert.equal(await borderOf('ar'), RIGHT - 8);
  });
  it('has a segment for each of up to twelve votes, and none for more', async () => {
    const segments = async (ship: number, skip: number): Promise<number> => {
      const tools = [{ name: 'Alpha', ...votes(ship, skip) }, { name: 'Beta' }];
      const { tags } = parseXml(await svgOf({ tools }));
      const isFilled = ({ name, attributes }: SaxesTagPlain): boolean =>
        name === 'path' && attributes['fill'] === '#14713a' && !attributes['clip-path'];
      return tags.filter(isFilled).length;
    };
    const without = (await segments(1, 11)) - 1; // of the badge
    assert.equal((await segments(0, 12)) - without, 0);
    assert.equal((await segments(5, 7)) - without, 5);
    assert.equal((await segments(6, 7)) - without, 1);
  });
});

describe('texts of a card', () => {
  const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
  it('are cut between graphemes', () => {
    for (const grapheme of [family, 'e\u0323\u0302', '\u{1f1ea}\u{1f1fa}', 'ष्ट्र'.normalize()]) {
      const text = cuttable(grapheme.repeat(9));
      const each = text.text.length / text.length;
      for (let length = 1; length < text.length; length += 1)
        assert.equal(text.cut(length), `${text.text.slice(0, length * each)}…`);
      assert.equal(text.cut(text.length), text.text);
    }
  });
  for (const [what, name] of [
    ['of many words', 'An extraordinarily long name of a tool '.repeat(5).trim()],
    ['of one word', 'W'.repeat(200)],
    ['of emoji', family.repeat(24)],
    ['from right to left', 'أداة طويلة الاسم جدا '.repeat(9).trim()],
    ['in Japanese', '長い名前の道具'.repeat(28)],
  ] as const) {
    it(`stay on it with a name ${what}`, async () => {
      for (const lang of ['en', 'ar']) {
        const tools = [
          { name, sponsored: true, ...votes(11, 1) },
          { name: `${name.slice(0, -1)}x`, sponsored: true, ...votes(1e15, 1e15) },
        ];
        const publisher = { name };
        const document = { tools, publisher, updated: '2026-11-01', eyebrow: name };
        const { tags } = parseXml(await svgOf(document, { lang }));
        const places = tags.filter((tag) => tag.name === 'use').map(({ attributes }) => attributes);
        assert.ok(places.length > 50);
        for (const { x = '', y = '' } of places) {
          assert.ok(Number(x) >= LEFT - 4 && Number(x) <= RIGHT, `x ${x}`);
          assert.ok(Number(y) > 40 && Number(y) < 610, `y ${y}`);
        }
      }
    });
  }
});

describe('the text alternative of a card', () => {
  it('states the pick, the shares and the counts', () => {
    assert.equal(
      cardAlt(read(plain({ updated: '2026-11-01' })), {}),
      'Alpha vs Beta. The panel’s pick: Alpha. Alpha: Ship – 75% – 3 of 4 would ship it. ' +
        'Beta: Split – 50% – 2 of 4 would ship it. Updated November 1, 2026.',
    );
  });
  it('states that votes are missing, and who is sponsored', () => {
    const tools = [{ name: 'Alpha', sponsored: true, ...votes(1, 0) }, { name: 'Beta' }];
    assert.equal(
      cardAlt(read({ title: 'Which one?', tools }), {}),
      'Which one? No panel pick yet: votes are still missing. ' +
        'Alpha (sponsored): Ship – 100% – 1 of 1 would ship it. Beta: no votes yet.',
    );
  });
  it('is in the SVG, whatever characters are in it', async () => {
    const title = 'A & B: <b>\u0001\ufffe</b> ]]>';
    const { texts } = parseXml(await svgOf(plain({ title })));
    assert.equal(texts.get('title'), 'A & B: <b> </b> ]]>');
    assert.match(texts.get('desc') ?? '', /^A & B: <b> <\/b> \]\]>\. The panel’s pick: Alpha\. /);
  });
});
