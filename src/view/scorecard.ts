// in: the reviewers of the model.
// out: the scorecard: where they split, and a disclosure per reviewer with the two quotes side by side.
// knows nothing of: host, promises, JSON.
import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '../locale.js';
import type { Model, Side } from '../model.js';
import type { Review, Reviewer } from '../schema.js';
import { none, piece, whole, type Piece } from './piece.js';
import { innerLevel, said, type Content, type Scene } from './scene.js';
import { text } from './text.js';

function splits({ splits: list, tools }: Model, { words }: Scene): Content {
  if (!list.length) return nothing;
  const one = list.map(({ reviewer, ships }) => words.say('splitOne', {
    reviewer: isolate(reviewer), tool: isolate(tools[ships].name), other: isolate(tools[ships ? 0 : 1].name),
  }));
  return html`<p class="splits" ${text(words.say('splits', { list: one.join(' · ') }))}></p>`;
}

/** "85/100 · ship", or that there is no review. */
function score(review: Review | null, { words }: Scene): string {
  if (!review) return words.say('noReview');
  const verdict = words.say(review.verdict === 'ship' ? 'saysShip' : 'saysSkip');
  return review.score === undefined ? verdict : `${words.say('score', { score: review.score, max: 100 })} · ${verdict}`;
}

function quote(review: Review | null, reviewer: string, tool: string, scene: Scene): Piece {
  const { words } = scene;
  const names = { reviewer: isolate(reviewer), tool: isolate(tool) };
  return piece`<figure part="review"><figcaption dir="auto" ${said(tool, scene)}></figcaption>${review?.quote
    ? piece`<blockquote part="quote" dir="auto" ${said(review.quote, scene)}></blockquote>`
    : piece`<p class="missing" ${text(words.say(review ? 'noQuote' : 'notReviewed', names))}></p>`}</figure>`;
}

/** A review on the row itself. A tool's name stands before its score where no column heading does. */
const summed = (review: Review | null, tool: string, scene: Scene): Piece =>
  piece`<span part="score" class=${review?.verdict ?? 'none'}><span class="of" dir="auto" ${said(tool, scene)}></span> <span class="says" .textContent=${score(review, scene)}></span></span>`;

const reviewerRow = ({ name, about, reviews: [first, second] }: Readonly<Reviewer>, [a, b]: readonly [string, string], scene: Scene): TemplateResult =>
  whole(piece`<details part="reviewer" ?open=${scene.isOpen(name)}><summary><span part="reviewer-name" dir="auto" ${said(name, scene)}></span>${
    summed(first, a, scene)}${summed(second, b, scene)}</summary><div class="quotes">${
    about ? piece`<p class="about" dir="auto" ${said(about, scene)}></p>` : none}${quote(first, name, a, scene)}${quote(second, name, b, scene)}</div></details>`);

export function scorecard(model: Model, scene: Scene): Content {
  const { reviewers, tools } = model;
  if (!reviewers.length) return nothing;
  const names = [tools[0 satisfies Side].name, tools[1].name] as const;
  return html`<section part="scorecard"><h3 aria-level=${innerLevel(scene)} .textContent=${scene.words.say('scorecard')}></h3>${splits(model, scene)}<div class="columns" aria-hidden="true"><span dir="auto" ${said(names[0], scene)}></span><span dir="auto" ${said(names[1], scene)}></span></div>${reviewers.map((reviewer) => reviewerRow(reviewer, names, scene))}</section>`;
}
