import { nothing } from 'lit';
import type { Model, Side } from '../../document/model.js';
import type { Review, Reviewer } from '../../document/parse.js';
import { documentText, type ViewContext } from '../context.js';
import { compose, empty, html, type Fragment } from '../templating/html.js';
import { text } from '../templating/text.js';
import { reviewCaption, shownScore } from '../wording.js';
import { citeButton } from './cite-button.js';

/** A score on the line from 0 to 100. */
const meter = (score: number): Fragment => html`
  <svg
    part="meter"
    aria-hidden="true"
  >
    <rect
      width=${`${score}%`}
      height="100%"
    />
  </svg>
`;

/** "Ship 82" */
function signOf({ verdict, score }: Review, { localizer }: ViewContext): string {
  const word = localizer.term(verdict);
  return score === undefined ? word : `${word} ${localizer.number(shownScore(score))}`;
}

/**
 * What a quote is: the whole caption for screen readers, for what is copied by hand and for paper;
 * for the eye a sign and a figure, since row and column say the rest.
 */
const caption = (
  review: Review,
  reviewer: string,
  tool: string,
  context: ViewContext,
): Fragment => html`
  <figcaption>
    <span
      class="hidden"
      ${text(reviewCaption(review, reviewer, tool, context.localizer))}
    ></span>
    <span
      class="seen"
      aria-hidden="true"
    >
      <span
        class="of"
        ${documentText(tool, context)}
      ></span>
      <b
        part="score"
        .textContent=${signOf(review, context)}
      ></b>
      ${review.score === undefined ? empty : meter(review.score)}
    </span>
  </figcaption>
`;

/** What a reviewer says of one tool. */
export function reviewFigure(
  { name, reviews }: Readonly<Reviewer>,
  tools: Model['tools'],
  side: Side,
  context: ViewContext,
): Fragment {
  const review = reviews[side];
  const tool = tools[side].name;
  if (!review)
    return html`
      <p
        class="missing"
        ${text(reviewCaption(null, name, tool, context.localizer))}
      ></p>
    `;
  return html`
    <figure
      part="review"
      class=${review.verdict}
    >
      ${caption(review, name, tool, context)}
      ${
        review.quote
          ? html`
              <blockquote
                part="quote"
                ${documentText(review.quote, context)}
              ></blockquote>
              ${context.isOpen(name) ? compose(citeButton('quote', 'copyQuote', context)) : nothing}
            `
          : empty
      }
    </figure>
  `;
}
