// What a TypeScript user of the package writes; test/project/package.node.test.ts compiles it against the packed package, strict, with library checks.
import { addStrings, configure, parseComparison, VerdictCompare, VerdictError, type Comparison, type Model, type Review, type Reviewer, type Tool } from 'verdict-compare';
import { VerdictCompare as Alone } from 'verdict-compare/element';
import { comparisonSchema } from 'verdict-compare/schema';
import { renderToString } from 'verdict-compare/ssr';
import german from 'verdict-compare/locales/de';

configure({ base: 'https://example.com/comparisons' });
addStrings('de-CH', { ...german, retry: 'Nochmals' });
// @ts-expect-error a base is a text
configure({ base: 1 });
// @ts-expect-error there is no such key
addStrings('de', { nonsense: '' });

const element = document.createElement('verdict-compare');
const same: VerdictCompare = element;
element.theme = 'dark';
// @ts-expect-error no theme
element.theme = 'pink';
// @ts-expect-error read-only
element.status = 'ready';
void element.reload().then(() => same.status === 'ready');

element.addEventListener('verdict-load', ({ detail: { comparison } }) => {
  const pick: Model['pick'] = comparison.pick;
  const share: number | null = comparison.tools[0].panel.share;
  return [pick, share];
});
element.addEventListener('verdict-toggle', ({ detail }) => detail.reviewer.trim() + String(detail.open satisfies boolean));
document.addEventListener('verdict-follow', (event) => { if (event.detail.tool === null) event.preventDefault(); });
window.addEventListener('verdict-error', ({ detail: { error } }) => { console.log(error.code, error.issues[0]?.path); });
// @ts-expect-error the detail has no such key
element.addEventListener('verdict-follow', ({ detail }) => { console.log(detail.href); });

const comparison: Comparison = parseComparison({ tools: [{ name: 'A' }, { name: 'B' }] });
const tool: Tool = comparison.tools[0];
const reviewer: Reviewer | undefined = comparison.reviewers?.[0];
const review: Review | null | undefined = reviewer?.reviews[0];
// @ts-expect-error a comparison has two tools
const three = comparison.tools[2];
export const html: string = renderToString(comparison, { layout: 'compact', headingLevel: 3 });
// @ts-expect-error no layout
renderToString(comparison, { layout: 'wide' });

export class Other extends Alone {}
export const accepted: boolean = comparisonSchema.safeParse({}).success;
export const parsed: Comparison = comparisonSchema.parse({});
export const reviewers: Reviewer[] | undefined = comparisonSchema.parse({}).reviewers;
// @ts-expect-error a comparison has two tools
export const third = comparisonSchema.parse({}).tools[2];
export const failure = new VerdictError('config', 'x') instanceof Error;
export const rest = [tool.name, review?.verdict === 'ship', three];
