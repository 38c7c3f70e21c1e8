// The pages on frameworks and server rendering show code that `npm run test:stacks` builds and
// opens: no block of them is made up. What stands below "Tried by hand" says with which version.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { blocksOf, read, root, type Block } from '../support/markdown.js';

const folder = (path: string): string[] =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !/[\\/](?:node_modules|dist)(?:[\\/]|$)/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));

const BY_HAND = '\n## Tried by hand\n';
const isBuilt = ({ place }: Block, page: string): boolean => {
  const [above = ''] = read(page).split(BY_HAND);
  return Number(place.split(':')[1]) <= above.split('\n').length;
};

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
    const blocks = blocksOf(page).filter(
      (block) => block.language !== 'sh' && isBuilt(block, page),
    );
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

describe('what was tried by hand', () => {
  const [, byHand = ''] = read('docs/frameworks/sites.md').split(BY_HAND);
  const sections = byHand.split(/^### /m).slice(1);
  it('is found', () => assert.ok(sections.length > 5, `${sections.length} sections`));
  for (const section of sections) {
    const [name = ''] = section.split('\n');
    it(`says with what: ${name}`, () => {
      if (section.includes('```')) assert.match(section, /[Tt]ried with [^.]*\d/);
    });
  }
});
