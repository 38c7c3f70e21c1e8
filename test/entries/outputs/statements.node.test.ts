// All outputs state the same of a comparison, in every language: names, pick, counts, shares,
// verdicts and quotes. A new output joins by its row in DOCUMENT_OUTPUTS.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localizerFor } from '../../../src/entries/ssr/languages.js';
import { cases, demos, drawIfPossible, LANGUAGES, textOutputs, type Case } from './drawn.js';
import { letters, seen } from './reading.js';

type Statement = 'names' | 'pick' | 'counts' | 'shares' | 'verdicts' | 'quotes';

const ALL: readonly Statement[] = ['names', 'pick', 'counts', 'shares', 'verdicts'];

/** What is more or less than that by an output's nature. */
const STATED: Readonly<Record<string, readonly Statement[]>> = {
  html: [...ALL, 'quotes'],
  plain: [...ALL, 'quotes'],
  markdown: [...ALL, 'quotes'],
  text: [...ALL, 'quotes'],
  line: ['pick', 'counts'],
  json: ['names', 'quotes'],
  oembed: [],
  svg: ['names', 'pick', 'counts', 'verdicts'],
};

interface Votes {
  readonly ship: number;
  readonly skip: number;
}

/** Counted here, by the contract, rather than taken from the model that the outputs draw from. */
function panelsOf({ comparison }: Case): readonly [Votes, Votes] {
  const panelOf = (side: 0 | 1): Votes => {
    const { panel } = comparison.tools[side];
    if (panel) return panel;
    const verdicts = (comparison.reviewers ?? []).map(({ reviews }) => reviews[side]?.verdict);
    const count = (verdict: string): number => verdicts.filter((own) => own === verdict).length;
    return { ship: count('ship'), skip: count('skip') };
  };
  return [panelOf(0), panelOf(1)];
}

/** Half up, in whole numbers. */
function shareOf({ ship, skip }: Votes): number | null {
  const n = ship + skip;
  return n ? Math.floor((200 * ship + n) / (2 * n)) : null;
}

function verdictOf({ ship, skip }: Votes): 'ship' | 'skip' | 'split' | null {
  if (ship === skip) return ship ? 'split' : null;
  return ship > skip ? 'ship' : 'skip';
}

/** For each statement the texts that must be there; of several forms, one. */
function expected(document: Case, lang: string): Record<Statement, readonly string[][]> {
  const localizer = localizerFor(lang);
  const { tools, reviewers = [] } = document.comparison;
  const panels = panelsOf(document);
  const [first, second] = panels.map(shareOf);
  const communities = tools.map(({ community }) => shareOf(community ?? { ship: 0, skip: 0 }));
  const nameOf = ({ name, sponsored }: (typeof tools)[number]): string =>
    sponsored ? localizer.term('sponsoredTool', { tool: name }) : name;
  /** The beginning of a sentence, up to the name or the counts that follow. */
  const said = (key: 'pick' | 'line', tool: string): string =>
    letters(localizer.term(key, { tool, counts: '\n' }).split('\n')[0] ?? '');
  const pickOf = (): string[] => {
    if (first == null || second == null) return [localizer.term('noPick')];
    if (first === second) {
      const [tool, other] = tools.map(nameOf);
      const line = localizer.term('lineTie', {
        tool: tool ?? '',
        other: other ?? '',
        counts: '\n',
      });
      return [localizer.term('tie'), line.split('\n')[0] ?? ''];
    }
    const tool = nameOf(tools[first > second ? 0 : 1]);
    return [said('pick', tool), said('line', tool)];
  };
  return {
    names: tools.map(({ name }) => [name]),
    pick: [pickOf()],
    counts: panels
      .filter(({ ship, skip }) => ship + skip)
      .map(({ ship, skip }, side) => {
        const values = { ship, n: ship + skip, otherShip: ship, otherN: ship + skip };
        const names = { tool: tools[side]?.name ?? '', other: tools[side]?.name ?? '' };
        const forms = ['shippers', 'tieCounts', 'toolCounts'] as const;
        const halves = localizer.term('counts', { ...values, ...names }).split(/[;；؛]/);
        return [...forms.map((key) => localizer.term(key, { ...values, ...names })), ...halves];
      }),
    shares: [first, second, ...communities]
      .filter((share) => share != null)
      .map((share) => [localizer.percent(share)]),
    verdicts: panels
      .map(verdictOf)
      .filter((verdict) => verdict !== null)
      .map((verdict) => [localizer.term(verdict)]),
    quotes: reviewers.flatMap(({ reviews }) =>
      reviews.flatMap((review) => (review?.quote ? [[review.quote]] : [])),
    ),
  };
}

/** How many times a text stands in another. */
const countOf = (text: string, part: string): number => text.split(part).length - 1;

function missingIn(text: string, document: Case, lang: string, statements: readonly Statement[]) {
  const all = expected(document, lang);
  return statements.flatMap((statement) =>
    all[statement]
      .filter((forms) => !forms.some((form) => text.includes(letters(form))))
      .map(([form]) => `${document.name}: ${statement} “${form?.slice(0, 80)}”`),
  );
}

describe('the outputs', () => {
  it('are those that a reader reads, and the documents are many', () => {
    const names = textOutputs.map(({ name }) => name);
    for (const name of Object.keys(STATED)) assert.ok(names.includes(name), name);
    assert.ok(cases.length > 90, `${cases.length} documents`);
  });
});

for (const output of textOutputs) {
  describe(`as ${output.name}`, () => {
    for (const lang of LANGUAGES) {
      it(`each comparison states the same: ${lang}`, async () => {
        const missing: string[] = [];
        let drawn = 0;
        for (const document of cases) {
          const content = await drawIfPossible(output, document, { lang });
          if (content === null) continue;
          drawn += 1;
          const text = letters(seen(output.kind, content));
          missing.push(...missingIn(text, document, lang, STATED[output.name] ?? ALL));
        }
        assert.deepEqual(missing, []);
        // Cards have installed fonts for Latin, Arabic, Hebrew and Japanese letters
        if (output.kind !== 'svg') assert.equal(drawn, cases.length);
        else if (lang !== 'zh') assert.ok(drawn > demos.length / 2, `${drawn} cards`);
      });
    }
    it('each quote that it has stands there once', async () => {
      for (const document of demos) {
        const content = (await drawIfPossible(output, document, { lang: 'en' })) ?? '';
        const text = letters(seen(output.kind, content));
        const quotes = expected(document, 'en').quotes.map(([quote = '']) => letters(quote));
        if (!quotes.some((quote) => text.includes(quote))) continue;
        for (const quote of quotes)
          assert.equal(countOf(text, quote), 1, `${document.name}: ${quote.slice(0, 80)}`);
      }
    });
  });
}
