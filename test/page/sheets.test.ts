// How many sheets of paper a comparison takes, by the browser's own count.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { tied } from '../support/long-comparisons.js';
import { inlineHtml } from '../support/page.js';
import { prerender } from '../support/prerendered.js';

const FONT = '/node_modules/@fontsource-variable/inter/index.css';
const HEAD = `<!doctype html><html lang="en"><title>On paper</title>
  <link rel="stylesheet" href="${FONT}">
  <style>body { margin: 0; font: 16px/1.6 'Inter Variable' }</style>`;

/** Sheets of A4 with margins of 15 mm; undefined where an engine cannot tell. */
async function sheetsOf(body: string, ready: string): Promise<number | undefined> {
  const html = `${HEAD}<body>${body}`;
  const { sheets } = await executeServerCommand<{ sheets?: number }, unknown>('paper-sheets', {
    html,
    ready,
  });
  return sheets;
}

describe('a comparison of eight quotes of 100 to 150 words', () => {
  it('takes at most three sheets, with a script', async () => {
    const element = `<verdict-compare>${inlineHtml(tied)}</verdict-compare>`;
    const scripts = `<script>
      addEventListener('verdict-load', () => { document.body.id = 'drawn'; });
      </script><script type="module" src="/src/index.ts"></script>`;
    const sheets = await sheetsOf(element + scripts, '#drawn');
    expect(sheets ?? 3).to.be.within(2, 3);
  });
  it('takes at most three sheets, prerendered on a page without scripts', async () => {
    const sheets = await sheetsOf(prerender(tied), 'verdict-compare');
    expect(sheets ?? 3).to.be.within(2, 3);
  });
});
