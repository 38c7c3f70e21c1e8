// The pages on frameworks and server rendering show code that `npm run test:stacks` builds and
// opens: no block of them is made up.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { blocksOf, read, root } from '../support/markdown.js';

const folder = (path: string): string[] =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !/[\\/](?:node_modules|dist)(?:[\\/]|$)/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));

const pages = ['docs/server-rendering.md', ...folder('docs/frameworks').sort()];
const apps = ['test/hosts/frameworks', 'test/hosts/sites'].flatMap(folder).map(read);

describe('the pages on frameworks', () => {
  it('are there, one for each', () => {
    const names = ['angular', 'preact', 'react', 'sites', 'solid', 'svelte', 'vue'];
    assert.deepEqual(
      pages.slice(1),
      names.map((name) => `docs/frameworks/${name}.md`),
    );
  });
});

for (const page of pages) {
  describe(`a block of ${page}`, () => {
    const blocks = blocksOf(page).filter(({ language }) => language !== 'sh');
    it('is found', () => {
      assert.notEqual(blocks.length, 0);
    });
    for (const { place, language, code } of blocks) {
      it(`is in an app: ${place} ${language}`, () => {
        assert.ok(
          code.trim() && apps.some((text) => text.includes(code)),
          'no file of test/hosts has this block',
        );
      });
    }
  });
}
