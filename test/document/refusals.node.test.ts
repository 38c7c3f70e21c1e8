// What the schema refuses, with its path and what to write instead: contract, section 2.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issues, says, smallest, withReview, withTool } from '../support/refusal.js';

describe('what is refused, with its path and what to write instead', () => {
  const many = Array.from({ length: 101 }, (_, i) => ({ name: `R${i}`, reviews: [null, null] }));
  const link =
    'write an address of 4000 characters at most that begins with https: or http:, or is relative';
  const votes = 'write an object with ship and skip';
  const slug =
    'write letters and digits, single ones of "-", "_" and "." between them, 200 characters at most';
  const text = 'write a text of 4000 characters at most';
  const name = 'write a text of 200 characters at most that is not blank';
  const cases: [what: string, input: unknown, path: string, message: string][] = [
    ['null', null, '', 'is null; write an object with tools'],
    ['a list', [], '', 'is a list of 0; write an object with tools'],
    ['a text', 'x', '', 'is "x"; write an object with tools'],
    ['nothing', undefined, '', 'is missing; write an object with tools'],
    [
      'another version',
      { ...smallest(), version: 2 },
      'version',
      'is 2; write 1: other versions need another widget',
    ],
    [
      'a version as text',
      { ...smallest(), version: '1' },
      'version',
      'is "1"; write 1: other versions need another widget',
    ],
    ['a slug that climbs', { ...smallest(), slug: '../a' }, 'slug', `is "../a"; ${slug}`],
    ['a title that is a number', { ...smallest(), title: 7 }, 'title', `is 7; ${text}`],
    ['a summary of null', { ...smallest(), summary: null }, 'summary', `is null; ${text}`],
    [
      'a summary that is too long',
      { ...smallest(), summary: 'x'.repeat(4001) },
      'summary',
      `is "${'x'.repeat(40)}…"; ${text}`,
    ],
    [
      'an address that is too long',
      { ...smallest(), url: `https://example.com/${'x'.repeat(4000)}` },
      'url',
      `is "https://example.com/${'x'.repeat(20)}…"; ${link}`,
    ],
    [
      'a name that is too long',
      withTool({ name: 'x'.repeat(201) }),
      'tools[1].name',
      `is "${'x'.repeat(40)}…"; ${name}`,
    ],
    [
      'a link with a script',
      { ...smallest(), url: 'javascript:alert(1)' },
      'url',
      `is "javascript:alert(1)"; ${link}`,
    ],
    [
      'a date in another form',
      { ...smallest(), updated: '1.11.2026' },
      'updated',
      'is "1.11.2026"; write a day like "2026-11-01"',
    ],
    [
      'a day that does not exist',
      { ...smallest(), updated: '2026-02-30' },
      'updated',
      'is "2026-02-30", which is no day of the calendar',
    ],
    [
      'a language in words',
      { ...smallest(), lang: 'British English' },
      'lang',
      'is "British English"; write a language tag like "en"',
    ],
    [
      'a publisher by name alone',
      { ...smallest(), publisher: 'P' },
      'publisher',
      'is "P"; write an object with name',
    ],
    [
      'a publisher without a name',
      { ...smallest(), publisher: {} },
      'publisher.name',
      `is missing; ${name}`,
    ],
    ['no tools', {}, 'tools', 'is missing; write a list of two'],
    ['one tool', { tools: [{ name: 'A' }] }, 'tools', 'is a list of 1; write a list of two'],
    [
      'three tools',
      { tools: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
      'tools',
      'is a list of 3; write a list of two',
    ],
    [
      'a tool by name alone',
      { tools: [{ name: 'A' }, 'B'] },
      'tools[1]',
      'is "B"; write an object with name',
    ],
    ['a blank name', withTool({ name: ' ' }), 'tools[1].name', `is " "; ${name}`],
    [
      'data as logo',
      withTool({ logo: 'data:image/png,x' }),
      'tools[1].logo',
      `is "data:image/png,x"; ${link}`,
    ],
    [
      'sponsored as text',
      withTool({ sponsored: 'yes' }),
      'tools[1].sponsored',
      'is "yes"; write true or false',
    ],
    [
      'a price as text',
      withTool({ price: 'Free' }),
      'tools[1].price',
      'is "Free"; write an object with entry',
    ],
    [
      'a price in figures',
      withTool({ price: { entry: 0 } }),
      'tools[1].price.entry',
      `is 0; ${text}`,
    ],
    ['a panel of null', withTool({ panel: null }), 'tools[1].panel', `is null; ${votes}`],
    [
      'half a panel',
      withTool({ panel: { ship: 3 } }),
      'tools[1].panel.skip',
      'is missing; write a whole number from 0',
    ],
    [
      'votes below nothing',
      withTool({ community: { ship: -1, skip: 0 } }),
      'tools[1].community.ship',
      'is -1; write a whole number from 0',
    ],
    [
      'votes in parts',
      withTool({ community: { ship: 0, skip: 1.5 } }),
      'tools[1].community.skip',
      'is 1.5; write a whole number from 0',
    ],
    [
      'reviewers as an object',
      { ...smallest(), reviewers: {} },
      'reviewers',
      'is an object; write a list of 100 at most',
    ],
    [
      'too many reviewers',
      { ...smallest(), reviewers: many },
      'reviewers',
      'is a list of 101; write a list of 100 at most',
    ],
    [
      'one review for two tools',
      { ...smallest(), reviewers: [{ name: 'R', reviews: [null] }] },
      'reviewers[0].reviews',
      'is a list of 1; write a list of two',
    ],
    [
      'a review as text',
      withReview('ship'),
      'reviewers[0].reviews[1]',
      'is "ship"; write an object with verdict, or null',
    ],
    [
      'another verdict',
      withReview({ verdict: 'Ship' }),
      'reviewers[0].reviews[1].verdict',
      'is "Ship"; write "ship" or "skip"',
    ],
    [
      'a score over 100',
      withReview({ verdict: 'ship', score: 101 }),
      'reviewers[0].reviews[1].score',
      'is 101; write a number from 0 to 100',
    ],
    [
      'a score as text',
      withReview({ verdict: 'ship', score: '85' }),
      'reviewers[0].reviews[1].score',
      'is "85"; write a number from 0 to 100',
    ],
    [
      'a call to action without an address',
      { ...smallest(), cta: { label: 'Go' } },
      'cta.url',
      `is missing; ${link}`,
    ],
    [
      'a call to action of null',
      { ...smallest(), cta: null },
      'cta',
      'is null; write an object with label and url',
    ],
  ];
  for (const [what, input, path, message] of cases)
    it(what, () => says(input, { [path]: message }));

  it('what is inherited alone, such as getters of a class', () => {
    const inherited: unknown = Object.create(smallest());
    const { tools } = issues(inherited);
    assert.match(String(tools), /^is missing/);
  });
  it('two reviewers of one name', () => {
    const reviewers = ['Builder', 'Skeptic', 'Builder'].map((name) => ({
      name,
      reviews: [null, null],
    }));
    says(
      { ...smallest(), reviewers },
      { 'reviewers[2].name': 'is "Builder" a second time; give each reviewer a name of its own' },
    );
  });
  it('a panel with fewer votes than the reviews show', () => {
    const reviewers = [
      { name: 'R', reviews: [{ verdict: 'ship' }, { verdict: 'skip' }] },
      { name: 'S', reviews: [{ verdict: 'ship' }, null] },
    ];
    const tools = [
      { name: 'A', panel: { ship: 1, skip: 9 } },
      { name: 'B', panel: { ship: 9, skip: 0 } },
    ];
    says(
      { tools, reviewers },
      {
        'tools[0].panel.ship':
          'is 1, but the reviews show 2; write 2 or more, or leave the panel out',
        'tools[1].panel.skip':
          'is 0, but the reviews show 1; write 1 or more, or leave the panel out',
      },
    );
  });
  it('long texts are shortened in the message', () => {
    assert.equal(
      issues({ ...smallest(), lang: 'x'.repeat(5000) })['lang'],
      `is "${'x'.repeat(40)}…"; write a language tag like "en"`,
    );
  });
});
