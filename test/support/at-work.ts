// One element of each kind on a page, and whether they do all that they do.
import { expect } from '@open-wc/testing';
import { faultUrl } from '../infra/faults.js';
import { answerUrl } from './answers.js';
import { part, titleOf, until } from './mount.js';
import { attribute, inlineHtml, type Page } from './page.js';

export const scripts = {
  'the module': '<script type="module" src="/dist/verdict-compare.js"></script>',
  'the classic script': '<script src="/dist/verdict-compare.iife.js"></script>',
} as const;

const INLINE = {
  tools: [{ name: 'First' }, { name: 'Second' }],
  title: 'Inline',
  reviewers: [{ name: 'R', reviews: [{ verdict: 'ship', quote: 'It `runs`.' }, null] }],
};

/** One that fetches under `token`, one with inline JSON, and one that fails. */
export const body = (token: string): string => `
  <verdict-compare id="live" src="${attribute(answerUrl('Live', { token }))}"></verdict-compare>
  <verdict-compare id="inline">${inlineHtml(INLINE)}</verdict-compare>
  <verdict-compare id="failing" src="${attribute(faultUrl('answer', { status: 404 }))}"></verdict-compare>`;

/** Draws, opens and fails as ever, without an exception. */
export async function expectAtWork({ element, probe }: Page): Promise<void> {
  await until(
    () =>
      element('live').status === 'ready' &&
      element('inline').status === 'ready' &&
      element('failing').status === 'error',
  );
  await Promise.all(['live', 'inline', 'failing'].map((id) => element(id).updateComplete));
  expect(titleOf(element('live'))).to.equal('Live');
  expect(titleOf(element('inline'))).to.equal('Inline');
  expect(part(element('inline'), 'badge').textContent).to.equal('Ship');
  expect(part(element('inline'), 'quote').querySelector('code')?.textContent).to.equal('runs');
  expect(part(element('failing'), 'error').textContent).to.not.equal('');
  expect(getComputedStyle(part(element('live'), 'tools')).display).to.equal('grid');
  part(element('inline'), 'reviewer').querySelector('summary')?.click();
  await until(() => probe.events.includes('verdict-toggle inline'));
  await until(() => probe.events.includes('verdict-error failing'));
  expect(probe.events.filter((event) => !event.startsWith('verdict-toggle')).sort()).to.deep.equal([
    'verdict-error failing',
    'verdict-load inline',
    'verdict-load live',
  ]);
  expect(probe.errors).to.deep.equal([]);
}
