import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { comparisonSchema } from '../../src/document/schema.js';
import { demo, demoSlugs, hostile } from '../support/corpus.js';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Every schema below one, with the path of keys to it. */
function* all(schema: Schema, path = ''): Generator<[string, Schema]> {
  yield [path, schema];
  for (const [key, inner] of Object.entries(schema.properties ?? {}))
    yield* all(inner, `${path}.${key}`);
  if (schema.items) yield* all(schema.items, `${path}[]`);
  for (const choice of schema.anyOf ?? [])
    for (const [inner, found] of all(choice, path)) if (inner !== path) yield [inner, found];
}

const schema = JSON.parse(
  readFileSync(new URL('../../dist/comparison.schema.json', import.meta.url), 'utf8'),
) as Schema & { $schema: string; $id: string; title: string };
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

describe('comparison.schema.json', () => {
  it('is JSON Schema 2020-12 with an identifier and a title', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.match(schema.$id, /^https:\/\/.+\/comparison\.schema\.json$/);
    assert.ok(schema.title);
  });

  it('tells an editor what every key is for', () => {
    const silent = [...all(schema)]
      .filter(([, { description }]) => !description)
      .map(([path]) => path);
    assert.deepEqual(silent, []);
  });

  it('names the keys of the format, version 1', () => {
    const keys = [...all(schema)].map(([path]) => path).filter(Boolean);
    assert.deepEqual(
      keys.sort(),
      [
        '.$schema',
        '.version',
        '.slug',
        '.eyebrow',
        '.title',
        '.why',
        '.rows',
        '.rows[]',
        '.rows[].values[]',
        '.rows[].label',
        '.rows[].values',
        '.rows[].note',
        '.method',
        '.method.text',
        '.method.url',
        '.summary',
        '.url',
        '.updated',
        '.lang',
        '.publisher',
        '.publisher.name',
        '.publisher.url',
        '.tools',
        '.tools[]',
        '.tools[].name',
        '.tools[].category',
        '.tools[].tagline',
        '.tools[].description',
        '.tools[].url',
        '.tools[].sponsored',
        '.tools[].logo',
        '.tools[].bestFor',
        '.tools[].price',
        '.tools[].price.entry',
        '.tools[].price.detail',
        '.tools[].panel',
        '.tools[].panel.ship',
        '.tools[].panel.skip',
        '.tools[].community',
        '.tools[].community.ship',
        '.tools[].community.skip',
        '.reviewers',
        '.reviewers[]',
        '.reviewers[].name',
        '.reviewers[].about',
        '.reviewers[].reviews',
        '.reviewers[].reviews[]',
        '.reviewers[].reviews[].verdict',
        '.reviewers[].reviews[].score',
        '.reviewers[].reviews[].quote',
        '.cta',
        '.cta.title',
        '.cta.text',
        '.cta.label',
        '.cta.url',
      ].sort(),
    );
  });

  it('lets unknown keys pass, as a newer document has them', () => {
    assert.equal(validate({ tools: [{ name: 'A', new: 1 }, { name: 'B' }], newer: {} }), true);
  });
});

describe('the JSON Schema and the zod schema agree', () => {
  const documents = [
    ...demoSlugs.map((name) => ({ name, expect: 'safe', text: JSON.stringify(demo(name)) })),
    ...hostile.filter(({ code }) => code !== 'json'),
  ];

  for (const { name, expect, text } of documents) {
    it(`on ${name}`, () => {
      const document: unknown = JSON.parse(text);
      const accepted = validate(document);
      assert.equal(
        accepted,
        comparisonSchema().safeParse(document).success,
        JSON.stringify(validate.errors?.slice(0, 3)),
      );
      // Figures that are at odds with each other are beyond a schema: what is refused in full may
      // have the right comparisonSchema
      if (expect === 'safe')
        assert.equal(accepted, true, JSON.stringify(validate.errors?.slice(0, 3)));
    });
  }
});
