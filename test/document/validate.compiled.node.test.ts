// The script bundles check documents by a plan made from the zod schema
// (scripts/rollup/compiled-schema.mjs, src/document/validate.compiled.ts). Here both judge the same
// documents: the hostile corpus, those of the demo, and as many random ones as a few seconds hold.
// SEED=… repeats a run.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import type { CompiledSchema } from '../../src/document/validate.compiled.js';
import { comparisonSchema } from '../../src/document/schema.js';
import { validate as validateByZod, type Validation } from '../../src/document/validate.js';
import { demo, demoSlugs, hostile } from '../support/corpus.js';
import { fuzzParameters } from '../support/fuzz.js';

// Only a build has the plan that validate.compiled.ts imports; the one made here is handed over
// instead
const noPlan = 'data:text/javascript,export const compiledSchema = null;';
register(
  `data:text/javascript,${encodeURIComponent(`export const resolve = (specifier, context, next) =>
  specifier === './compiled-schema.js' ? { url: '${noPlan}', shortCircuit: true } : next(specifier, context);`)}`,
);
const { validate } = await import('../../src/document/validate.compiled.js');
const { moduleOf, compile } = (await import(
  new URL('../../scripts/rollup/compiled-schema.mjs', import.meta.url).href
)) as { moduleOf: (plan: CompiledSchema) => string; compile: (schema: unknown) => CompiledSchema };
const plan = compile(comparisonSchema());

const written = ({ path, hint }: { path: readonly PropertyKey[]; hint: string }): string =>
  `${path.map(String).join(' › ')}: ${hint}`;
const faultsIn = (shaped: Validation): string[] =>
  'faults' in shaped ? [...new Set(shaped.faults.map(written))].sort() : [];

/**
 * Both accept the same value, or both refuse. zod is silent on a list's length once an integer in
 * it is out of range; the plan is not.
 */
function agree(input: unknown): void {
  const [byPlan, byZod] = [validate(input, plan), validateByZod(input)];
  if ('value' in byZod) return assert.deepEqual(byPlan, byZod);
  const found = faultsIn(byPlan);
  const [more, less] = [faultsIn(byZod), found].map((list, i, lists) =>
    list.filter((fault) => !lists[1 - i]?.includes(fault)),
  );
  assert.deepEqual(more, []);
  assert.deepEqual(
    less?.filter((fault) => !/^\w+( › \w+)*: a list of /.test(fault)),
    [],
  );
}

describe('the plan', () => {
  it('is in the module that is written of it', async () => {
    const module = (await import(`data:text/javascript,${encodeURIComponent(moduleOf(plan))}`)) as {
      compiledSchema: CompiledSchema;
    };
    assert.deepEqual(module.compiledSchema, plan);
  });
  it('has a hint wherever something may be wrong', () => {
    const walk = (part: CompiledSchema): void => {
      assert.ok(part.hint, JSON.stringify(part));
      for (const inner of Object.values(part.properties ?? {})) walk(inner);
      if (part.items) walk(part.items);
    };
    walk(plan);
  });
  it('refuses a schema that it could not follow', () => {
    assert.throws(() => compile(z.union([z.object({}), z.array(z.string())])), /union/);
    assert.throws(() => compile(z.record(z.string(), z.string())), /keyword/);
  });
});

describe('the plan and the zod schema judge alike', () => {
  for (const slug of demoSlugs) it(`the demo document ${slug}`, () => agree(demo(slug)));
  for (const { name, text, code } of hostile)
    if (code !== 'json') it(`the hostile document ${name}`, () => agree(JSON.parse(text)));
  it('texts of more code units than characters', () =>
    agree({ tools: [{ name: '😀'.repeat(150), tagline: '😀'.repeat(4001) }, { name: 'B' }] }));
  it('a negative zero', () =>
    agree({ tools: [{ name: 'A', panel: { ship: -0, skip: 1 } }, { name: 'B' }] }));
  const odd: Record<string, unknown> = {
    undefined,
    NaN,
    'a function': () => 1,
    'a symbol': Symbol('x'),
    'a big integer': 1n,
    'a date': new Date(0),
    'a map': new Map(),
    'no prototype': Object.create(null) as unknown,
    'too long a list of wrong things': [1, 2, 3],
    'a list with a hole': Object.assign([], { 1: { name: 'B' } }),
  };
  for (const [name, value] of Object.entries(odd)) {
    it(`${name}, as the document and inside`, () => {
      agree(value);
      agree({ tools: value });
      agree({
        tools: [{ name: value, panel: value }, value],
        reviewers: [{ name: 'R', reviews: [value, { verdict: value, score: value }] }],
        version: value,
        cta: value,
      });
    });
  }
});

describe('random documents', () => {
  type Path = (string | number)[];
  const placesIn = (value: unknown): Path[] =>
    value === null || typeof value !== 'object'
      ? [[]]
      : [
          [],
          ...Object.entries(value).flatMap(([key, inner]) =>
            placesIn(inner).map((rest) => [Array.isArray(value) ? Number(key) : key, ...rest]),
          ),
        ];

  /** The document with the value at a path replaced, removed or doubled. */
  function changed(
    value: unknown,
    [key, ...rest]: Path,
    change: (old: unknown) => unknown,
  ): unknown {
    if (key === undefined) return change(value);
    if (Array.isArray(value))
      return value.map((entry: unknown, i) => (i === key ? changed(entry, rest, change) : entry));
    const { [key]: old, ...others } = value as Record<string, unknown>;
    const fresh = changed(old, rest, change);
    return fresh === undefined ? others : { ...others, [key]: fresh };
  }

  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      undefined,
      '',
      ' ',
      0,
      1,
      2,
      -1,
      0.5,
      100,
      101,
      1e300,
      true,
      false,
      'ship',
      'skip',
      'Ship',
      '/x',
      'javascript:0',
      'https://x.example/ ',
      '2026-11-01',
      'en',
      'a--b',
      [],
      [null],
      [null, null],
      [{}, {}],
      {},
      { ship: 1 },
      { ship: 1, skip: 0 },
      { name: 'N' },
      { verdict: 'skip' },
      Number.MAX_SAFE_INTEGER,
      Number.MAX_SAFE_INTEGER + 1,
    ),
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.jsonValue(),
  );
  const change = fc.oneof(
    junk.map((value) => () => value),
    fc.constant((old: unknown) =>
      Array.isArray(old) ? [...(old as unknown[]), ...(old as unknown[])] : old,
    ),
    fc.constant((old: unknown) => (Array.isArray(old) ? old.slice(1) : old)),
    fc
      .constantFrom('extra', '__proto__', 'constructor', 'toString', 'hint')
      .map(
        (key) => (old: unknown) =>
          old && typeof old === 'object' && !Array.isArray(old)
            ? Object.fromEntries([...Object.entries(old), [key, 1]])
            : old,
      ),
  );
  const changes = fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 6 });
  const documents = fc.tuple(fc.constantFrom(...demoSlugs), changes).map(([slug, list]) =>
    list.reduce<unknown>((document, [at, make]) => {
      const places = placesIn(document);
      return changed(document, places[at % places.length] ?? [], make);
    }, demo(slug)),
  );

  it('are judged alike too', (t) => {
    const parameters = fuzzParameters(process.env, 1000);
    t.diagnostic(`seed ${parameters.seed}`);
    let refused = 0;
    let runs = 0;
    fc.assert(
      fc.property(documents, (document) => {
        runs++;
        if ('faults' in validateByZod(document)) refused++;
        agree(document);
      }),
      parameters,
    );
    t.diagnostic(`${runs} documents, ${refused} of them refused`);
    assert.ok(
      refused > runs / 10 && refused < runs,
      `${refused} of ${runs} refused: too few of one kind`,
    );
  });
});
