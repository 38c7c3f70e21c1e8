// What the script bundles leave on a page beside the element's name: SECURITY.md promises nothing
// but one global of the classic script.
import { expect } from '@open-wc/testing';
import { small } from '../support/answers.js';
import { inlineHtml, page } from '../support/page.js';

const scripts = [
  {
    name: 'the module',
    tag: '<script type="module" src="/dist/verdict-compare.js"></script>',
    globals: [],
  },
  {
    name: 'the classic script',
    tag: '<script src="/dist/verdict-compare.iife.js"></script>',
    globals: ['VerdictCompare'],
  },
];

describe('the globals of a page', () => {
  for (const { name, tag, globals } of scripts) {
    it(`are what they were, with ${name}: ${globals.join() || 'none new'}`, async () => {
      const { window, all } = await page(
        `<script>window.before = []; window.before.push(...Reflect.ownKeys(window));</script>${tag}`,
        `<verdict-compare lang="de">${inlineHtml(small('Small'))}</verdict-compare>`,
      );
      await all('ready');
      const { before } = window as unknown as { before: PropertyKey[] };
      expect(before).to.include('before');
      const indexed = /^\d+$/; // frames
      expect(
        Reflect.ownKeys(window).filter(
          (key) => !before.includes(key) && !indexed.test(String(key)),
        ),
      ).to.deep.equal(globals);
    });
  }
});
