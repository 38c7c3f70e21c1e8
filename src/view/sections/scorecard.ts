// in: the reviewers of the model.
// out: the scorecard: where they split, and a disclosure per reviewer with the two quotes side by side.
// knows nothing of: host, promises, JSON.
import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '../../i18n/localizer.js';
import type { Model, Side } from '../../document/model.js';
import type { Review, Reviewer } from '../../document/parse.js';
import { empty, fragment, compose, type Fragment } from '../templating/fragment.js';
import { innerLevel, documentText, type Content, type ViewContext } from '../context.js';
import { text } from '../templating/text.js';

function splits({ splits: list, tools }: Model, { words }: ViewContext): Content {
  if (!list.length) return nothing;
  const one = list.map(({ reviewer, ships }) => words.term('splitOne', {
    reviewer: isolate(reviewer), tool: isolate(tools[ships].name), other: isolate(tools[ships ? 0 : 1].name),
  }));
  return html`<p class="splits" ${text(words.term('splits', { list: one.join(' · ') }))}></p>`;
}

/** "85/100 · ship", or that there is no review. */
function score(review: Review | null, { words }: ViewContext): string {
  if (!review) return words.term('noReview');
  const verdict = words.term(review.verdict === 'ship' ? 'saysShip' : 'saysSkip');
  return review.score === undefined ? verdict : `${words.term('score', { score: review.score, max: 100 })} · ${verdict}`;
}

function quote(review: Review | null, reviewer: string, tool: string, context: ViewContext): Fragment {
  const { words } = context;
  const names = { reviewer: isolate(reviewer), tool: isolate(tool) };
  return fragment`<figure part="review"><figcaption dir="auto" ${documentText(tool, context)}></figcaption>${review?.quote
    ? fragment`<blockquote part="quote" dir="auto" ${documentText(review.quote, context)}></blockquote>`
    : fragment`<p class="missing" ${text(words.term(review ? 'noQuote' : 'notReviewed', names))}></p>`}</figure>`;
}

/** A review on the row itself. A tool's name stands before its score where no column heading does. */
const summed = (review: Review | null, tool: string, context: ViewContext): Fragment =>
  fragment`<span part="score" class=${review?.verdict ?? 'none'}><span class="of" dir="auto" ${documentText(tool, context)}></span> <span class="says" .textContent=${score(review, context)}></span></span>`;

const reviewerRow = ({ name, about, reviews: [first, second] }: Readonly<Reviewer>, [a, b]: readonly [string, string], context: ViewContext): TemplateResult =>
  compose(fragment`<details part="reviewer" ?open=${context.isOpen(name)}><summary><span part="reviewer-name" dir="auto" ${documentText(name, context)}></span>${
    summed(first, a, context)}${summed(second, b, context)}</summary><div class="quotes">${
    about ? fragment`<p class="about" dir="auto" ${documentText(about, context)}></p>` : empty}${quote(first, name, a, context)}${quote(second, name, b, context)}</div></details>`);

export function scorecard(model: Model, context: ViewContext): Content {
  const { reviewers, tools } = model;
  if (!reviewers.length) return nothing;
  const names = [tools[0 satisfies Side].name, tools[1].name] as const;
  return html`<section part="scorecard"><h3 aria-level=${innerLevel(context)} .textContent=${context.words.term('scorecard')}></h3>${splits(model, context)}<div class="columns" aria-hidden="true"><span dir="auto" ${documentText(names[0], context)}></span><span dir="auto" ${documentText(names[1], context)}></span></div>${reviewers.map((reviewer) => reviewerRow(reviewer, names, context))}</section>`;
}
