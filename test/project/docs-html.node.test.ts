// The HTML of the README and the docs uses what there is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseComparison } from '../../src/document/parse.js';
import { attributesOf, elementsOf, inLanguage, json, parse, textOf } from '../support/docs.js';

interface Entry {
  readonly name: string;
  readonly type?: { readonly text: string };
}

type Manifest = Record<
  'attributes' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates' | 'events',
  readonly Entry[]
>;

const { name: own, version } = json('package.json') as { name: string; version: string };

const integrity = json('dist/integrity.json') as Record<string, string>;

const {
  modules: [
    {
      declarations: [element],
    },
  ],
} = json('dist/custom-elements.json') as { modules: [{ declarations: [Manifest] }] };

const named = (kind: keyof Manifest): string[] => element[kind].map(({ name }) => name);

describe('a block of HTML', () => {
  const VOID = ['source', 'img', 'link', 'meta', 'br'];
  for (const { place, code } of inLanguage('html')) {
    const elements = parse(code);
    const tags = elements.filter(({ tagName }) => tagName === own);
    it(`closes what it opens: ${place}`, () => {
      assert.notEqual(elements.length, 0);
      assert.deepEqual(
        elements
          .filter(
            ({ tagName, sourceCodeLocation }) =>
              !VOID.includes(tagName) && !sourceCodeLocation?.endTag,
          )
          .map(({ tagName }) => tagName),
        [],
      );
    });
    it(`uses what the element has: ${place}`, () => {
      for (const tag of tags) {
        for (const [name, value] of Object.entries(attributesOf(tag))) {
          const type = element.attributes.find((entry) => entry.name === name)?.type?.text;
          assert.ok(type, `${name} is no attribute`);
          if (type.includes('|'))
            assert.ok(
              type.replaceAll("'", '').split(' | ').includes(value),
              `${name} is ${value}, not ${type}`,
            );
        }
        for (const child of elementsOf(tag.childNodes)) {
          const { slot = '', type } = attributesOf(child);
          assert.ok(named('slots').includes(slot), `${slot} is no slot`);
          if (type === 'application/json') parseComparison(JSON.parse(textOf(child)));
        }
      }
      const styles = elements
        .filter(({ tagName }) => tagName === 'style')
        .map(textOf)
        .join();
      const used = (pattern: RegExp) =>
        Array.from(styles.matchAll(pattern), ([, name = '']) => name);
      const unknown = [
        ...used(/::part\(([\w-]+)\)/g).filter((name) => !named('cssParts').includes(name)),
        ...used(/(--verdict-[\w-]+)/g).filter((name) => !named('cssProperties').includes(name)),
        ...used(/:state\(([\w-]+)\)/g).filter((name) => !named('cssStates').includes(name)),
      ];
      assert.deepEqual(unknown, []);
    });
    it(`loads scripts that there are: ${place}`, () => {
      for (const script of elements.filter(({ tagName }) => tagName === 'script')) {
        const { src, type, integrity: value } = attributesOf(script);
        if (src === undefined) continue;
        const [, release, file = ''] = /(?:@([\d.]+)\/dist)?\/([\w.-]+)$/.exec(src) ?? [];
        assert.ok(integrity[file], `${src} is no script of dist/`);
        const isClassic = file.includes('iife') || file === 'embed.js';
        assert.equal(type === 'module', !isClassic, 'a module is loaded as one');
        if (release)
          assert.ok(`${version}.`.startsWith(`${release}.`), `${release} is not this version`);
        if (value === undefined) continue;
        assert.equal(release, version, 'a pinned script has an exact version');
        if (value !== 'sha384-…') assert.equal(value, integrity[file]); // the page says where it is
      }
    });
  }
  it('pins a script in the README', () => {
    assert.ok(
      inLanguage('html').some(
        ({ place, code }) => place.startsWith('README') && code.includes('integrity="sha384-'),
      ),
      'it has an integrity value',
    );
  });
});
