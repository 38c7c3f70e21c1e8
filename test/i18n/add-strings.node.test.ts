// Languages that a page adds, and words that it changes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addStrings, localizerFor } from '../../src/i18n/localizer.js';
import { ready } from '../support/words.js';

describe('addStrings', () => {
  it('takes an undefined for what is left out', () => {
    addStrings('xx', { panel: undefined, retry: 'Again' } as unknown as Parameters<
      typeof addStrings
    >[1]);
    assert.deepEqual(
      [localizerFor('xx').term('panel'), localizerFor('xx').term('retry')],
      ['Panel ship', 'Again'],
    );
  });
  it('changes some words of a language and leaves the others', async () => {
    await ready('it');
    addStrings('it', { retry: 'Ancora' });
    addStrings('it', { full: 'Tutto' });
    const words = localizerFor('it-CH');
    assert.equal(words.term('retry'), 'Ancora');
    assert.equal(words.term('full'), 'Tutto');
    assert.equal(words.term('ship'), 'Da adottare');
  });

  it('lets the later of two win', () => {
    addStrings('nb', { retry: 'Igjen' });
    addStrings('nb', { retry: 'Prøv igjen' });
    assert.equal(localizerFor('nb').term('retry'), 'Prøv igjen');
  });

  it('for a region goes over its language, and not beyond the region', async () => {
    await ready('es');
    addStrings('es-AR', { retry: 'Probá de nuevo' });
    assert.equal(localizerFor('es-AR').term('retry'), 'Probá de nuevo');
    assert.equal(localizerFor('es-AR').term('ship'), 'Adoptar');
    assert.equal(localizerFor('es').term('retry'), 'Reintentar');
    assert.equal(localizerFor('es-MX').term('retry'), 'Reintentar');
  });

  it('reaches words that were already in use', async () => {
    const before = await ready('pt-PT');
    addStrings('pt-PT', { loading: 'A carregar…' });
    assert.equal(before.term('loading'), 'Aguarde a comparação…');
    assert.equal(localizerFor('pt-PT').term('loading'), 'A carregar…');
    assert.equal(localizerFor('pt-BR').term('loading'), 'Aguarde a comparação…');
  });

  it('adds a language with its own plurals and figures; what is left out is English', () => {
    addStrings('pl', {
      votes: {
        one: '{ship} z {n} głosu',
        few: '{ship} z {n} głosów (kilka)',
        many: '{ship} z {n} głosów',
        other: '{ship} z {n} głosu',
      },
    });
    const words = localizerFor('pl-PL');
    assert.equal(words.lang, 'pl');
    assert.equal(words.term('votes', { ship: 1, n: 3 }), '1 z 3 głosów (kilka)');
    assert.equal(words.term('votes', { ship: 1, n: 5 }), '1 z 5 głosów');
    assert.equal(words.term('retry'), 'Try again');
    assert.equal(words.date('2026-02-03'), '3 lutego 2026');
  });

  it('uses the form "other" where the category of a number was left out', () => {
    addStrings('cs', { votes: { other: '{ship} z {n} hlasů' } });
    assert.equal(localizerFor('cs').term('votes', { ship: 1, n: 3 }), '1 z 3 hlasů');
  });

  it('says the direction of a language that it adds', () => {
    addStrings('fa', { dir: 'rtl' });
    assert.equal(localizerFor('fa-IR').dir, 'rtl');
  });

  it('takes a tag in any case', () => {
    addStrings('NL', { retry: 'Opnieuw' });
    assert.equal(localizerFor('nl-BE').term('retry'), 'Opnieuw');
  });

  it('with a tag that is none still adds, without an exception', () => {
    addStrings('x_y!', { retry: 'Once more' });
    assert.equal(localizerFor('x_y!').term('retry'), 'Once more');
    assert.equal(localizerFor('en').term('retry'), 'Try again');
  });
});

describe('addStrings with entries that are no texts', () => {
  const wrong = (strings: object) => strings as Parameters<typeof addStrings>[1];
  it('leaves out what a translation tool left empty', () => {
    addStrings('sv', wrong({ retry: '', panel: 'Panelen', votes: { one: '', other: '' } }));
    const localizer = localizerFor('sv');
    assert.equal(localizer.term('retry'), 'Try again');
    assert.equal(localizer.term('panel'), 'Panelen');
    assert.equal(localizer.term('votes', { ship: 1, n: 1 }), '1 of 1 vote');
  });
  for (const [what, strings] of [
    ['a plural without "other"', { votes: { one: 'x' } }],
    ['plural forms of null', { votes: { one: null, other: null } }],
    ['a number', { votes: 5 }],
    ['a list', { votes: ['x'] }],
  ] as const) {
    it(`leaves out ${what}`, () => {
      addStrings('nn', wrong(strings));
      assert.equal(localizerFor('nn').term('votes', { ship: 1, n: 2 }), '1 of 2 votes');
    });
  }
});
