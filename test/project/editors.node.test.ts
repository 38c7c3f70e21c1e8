// What editors read, which is made of the manifest.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PARTS, PROPERTIES, element, json, names, type Entry } from '../support/manifest.js';

describe('what editors read', () => {
  it('knows the attributes and their values in VS Code', () => {
    const {
      tags: [tag],
    } = json('dist/vscode.html-custom-data.json') as {
      tags: [{ name: string; attributes: (Entry & { values?: Entry[]; valueSet?: string })[] }];
    };
    assert.equal(tag.name, 'verdict-compare');
    assert.deepEqual(names(tag.attributes), names(element.attributes));
    assert.deepEqual(tag.attributes.find(({ name }) => name === 'theme')?.values, [
      { name: 'auto' },
      { name: 'light' },
      { name: 'dark' },
    ]);
    assert.equal(tag.attributes.find(({ name }) => name === 'expanded')?.valueSet, 'v');
  });
  it('knows the custom properties and parts in VS Code', () => {
    const { properties, pseudoElements } = json('dist/vscode.css-custom-data.json') as {
      properties: Entry[];
      pseudoElements: Entry[];
    };
    assert.deepEqual(names(properties), PROPERTIES);
    assert.deepEqual(names(pseudoElements), PARTS.map((part) => `::part(${part})`).sort());
  });
  it('knows all of it in JetBrains, under the name and version of the package', () => {
    const { name, version } = json('package.json') as { name: string; version: string };
    const types = json('dist/web-types.json') as {
      name: string;
      version: string;
      contributions: {
        html: {
          elements: [
            { attributes: Entry[]; slots: Entry[]; js: { properties: Entry[]; events: Entry[] } },
          ];
        };
      };
    };
    assert.deepEqual([types.name, types.version], [name, version]);
    const {
      elements: [tag],
    } = types.contributions.html;
    assert.deepEqual(names(tag.attributes), names(element.attributes));
    assert.deepEqual(names(tag.js.events), names(element.events));
    assert.deepEqual(
      names(tag.js.properties),
      names(element.members.filter(({ kind }) => kind === 'field')),
    );
  });
});
