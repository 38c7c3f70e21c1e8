// Random documents: the schema takes or refuses each, and throws nothing but a VerdictError that an
// author can read.
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import { VerdictError } from '../../src/document/errors.js';
import { deriveModel } from '../../src/document/model.js';
import { parseComparison, type Comparison } from '../../src/document/parse.js';
import { renderToString } from '../../src/entries/ssr/index.js';
import { almost } from '../support/almost.js';
import { comparisons } from '../support/documents.js';
import { fuzzParameters } from '../support/fuzz.js';

const PAGE = 'https://page.invalid/';

/** Runs a property; a failure names its seed and the smallest document that shows it. */
function forAll<T>(t: TestContext, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  const parameters = fuzzParameters(process.env, 500);
  t.diagnostic(`seed ${parameters.seed}, ${parameters.numRuns} documents`);
  fc.assert(fc.property(arbitrary, check), parameters);
}

/**
 * What comes of a document; anything thrown that is not a VerdictError of the code schema is a
 * fault.
 */
function judged(document: unknown): Comparison | VerdictError {
  try {
    return parseComparison(document);
  } catch (error) {
    assert.ok(error instanceof VerdictError, `it threw ${String(error)}`);
    assert.equal(error.code, 'schema');
    return error;
  }
}

/** The addresses in a comparison. */
const linksOf = ({ url, publisher, tools, cta }: Comparison): string[] =>
  [url, publisher?.url, ...tools.flatMap((tool) => [tool.url, tool.logo]), cta?.url].filter(
    (link) => link !== undefined,
  );

describe('random documents', () => {
  it('that are right are taken, keep what they say, and have figures', (t) => {
    forAll(t, comparisons, (document) => {
      const result = judged(document);
      assert.ok(!(result instanceof Error), result instanceof Error ? result.message : '');
      assert.deepEqual(JSON.parse(JSON.stringify(result)), JSON.parse(JSON.stringify(document)));
      for (const {
        panel: { share, ship, skip, verdict },
      } of deriveModel(result).tools) {
        assert.equal(share === null, ship + skip === 0);
        assert.equal(verdict === null, share === null);
        assert.ok(
          share === null || (Number.isInteger(share) && share >= 0 && share <= 100),
          String(share),
        );
      }
    });
  });

  it('that are nearly right, or nothing of the kind, are taken or refused with the places at fault', (t) => {
    let [taken, refused] = [0, 0];
    forAll(t, almost, (document) => {
      const result = judged(document);
      if (!(result instanceof VerdictError)) {
        taken++;
        for (const link of linksOf(result))
          if (URL.canParse(link, PAGE))
            assert.match(new URL(link, PAGE).protocol, /^https?:$/, link);
        assert.doesNotThrow(() => deriveModel(result));
        assert.ok(!(judged(result) instanceof VerdictError), 'what was taken is taken again');
        return;
      }
      refused++;
      assert.ok(result.issues.length > 0);
      assert.equal(
        new Set(result.issues.map(({ path }) => path)).size,
        result.issues.length,
        'each place once',
      );
      assert.ok(result.message.length < 20_000);
      assert.equal(result.retryable, false);
      for (const { path, message } of result.issues)
        assert.ok(
          result.issues.length > 20 || result.message.includes(`${path || 'it'} ${message}`),
        );
    });
    t.diagnostic(`${taken} taken, ${refused} refused`);
    assert.ok(refused > taken / 10 && taken > 0, 'both kinds come');
  });

  it('leave nothing on Object.prototype', (t) => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    forAll(
      t,
      almost.map((document) => {
        try {
          return JSON.stringify(document);
        } catch {
          return undefined;
        }
      }),
      (text) => {
        if (text !== undefined) judged(JSON.parse(text.replaceAll('"constructor"', '"__proto__"')));
        assert.equal(({} as { pwned?: unknown }).pwned, undefined);
      },
    );
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), before);
  });

  it('are drawn by a server as text, never as markup', (t) => {
    forAll(t, comparisons, (document) => {
      const html = renderToString(document);
      const bare = html.replace(/<script type="application\/json">[^<]*<\/script>/, '');
      assert.ok(!/<(?:script|img(?! src="[^"]*" alt="")|svg|iframe|object)\b[^>]*\son/i.test(bare));
      assert.equal([...bare.matchAll(/<script/gi)].length, 0);
      assert.ok(!/\s(?:href|src)="\s*(?:javascript|data|vbscript|file|blob):/i.test(bare));
      assert.equal([...html.matchAll(/<\/verdict-compare>/g)].length, 1);
    });
  });
});
