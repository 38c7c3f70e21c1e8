import { nothing, type TemplateResult } from 'lit';
import type { Model } from '../../document/model.js';
import type { Review, Reviewer } from '../../document/parse.js';
import { isolate } from '../../i18n/localizer.js';
import { documentText, innerLevel, type Content, type ViewContext } from '../context.js';
import { compose, empty, html, type Fragment } from '../templating/html.js';
import { text } from '../templating/text.js';

/** Where the reviewers split. */
function splits({ splits, tools }: Model, { localizer }: ViewContext): Content {
  if (!splits.length) return nothing;
  const list = splits.map(({ reviewer, ships }) =>
    localizer.term('splitOne', {
      reviewer: isolate(reviewer),
      tool: isolate(tools[ships].name),
      other: isolate(tools[ships === 0 ? 1 : 0].name),
    }),
  );
  return compose(html`
    <p
      class="splits"
      ${text(localizer.term('splits', { list: list.join(' · ') }))}
    ></p>
  `);
}

const toolName = (name: string, context: ViewContext): Fragment => html`
  <span
    dir="auto"
    ${documentText(name, context)}
  ></span>
`;

/** "85/100 · ship", or that there is no review. */
function scoreLine(review: Review | null, { localizer }: ViewContext): string {
  if (!review) return localizer.term('noReview');
  const verdict = localizer.term(review.verdict === 'ship' ? 'saysShip' : 'saysSkip');
  if (review.score === undefined) return verdict;
  // Rounding shall not make it the best that there is
  const score = review.score < 100 ? Math.min(review.score, 99.9) : review.score;
  return `${localizer.term('score', { score, max: 100 })} · ${verdict}`;
}

/** A review on the row itself. The tool's name is seen where no column heading says it. */
const score = (review: Review | null, tool: string, context: ViewContext): Fragment => html`
  <span
    part="score"
    class=${review?.verdict ?? 'none'}
  >
    <span
      class="of"
      dir="auto"
      ${documentText(tool, context)}
    ></span>
    &#32;
    <span
      class="says"
      .textContent=${scoreLine(review, context)}
    ></span>
  </span>
`;

function quote(
  review: Review | null,
  reviewer: string,
  tool: string,
  context: ViewContext,
): Fragment {
  if (review?.quote)
    return html`
      <blockquote
        part="quote"
        dir="auto"
        ${documentText(review.quote, context)}
      ></blockquote>
    `;
  const names = { reviewer: isolate(reviewer), tool: isolate(tool) };
  const why = context.localizer.term(review ? 'noQuote' : 'notReviewed', names);
  return html`
    <p
      class="missing"
      ${text(why)}
    ></p>
  `;
}

const reviewFigure = (
  review: Review | null,
  reviewer: string,
  tool: string,
  context: ViewContext,
): Fragment => html`
  <figure part="review">
    <figcaption
      dir="auto"
      ${documentText(tool, context)}
    ></figcaption>
    ${quote(review, reviewer, tool, context)}
  </figure>
`;

/** A disclosure: scores on the row, quotes within. */
function reviewerRow(
  reviewer: Readonly<Reviewer>,
  tools: Model['tools'],
  context: ViewContext,
): TemplateResult {
  const {
    name,
    about,
    reviews: [first, second],
  } = reviewer;
  const [firstTool, secondTool] = [tools[0].name, tools[1].name];
  return compose(html`
    <details
      part="reviewer"
      ?open=${context.isOpen(name)}
    >
      <summary>
        <span
          part="reviewer-name"
          dir="auto"
          ${documentText(name, context)}
        ></span>
        ${score(first, firstTool, context)} ${score(second, secondTool, context)}
      </summary>
      <div class="quotes">
        ${
          about
            ? html`
                <p
                  class="about"
                  dir="auto"
                  ${documentText(about, context)}
                ></p>
              `
            : empty
        }
        ${reviewFigure(first, name, firstTool, context)}
        ${reviewFigure(second, name, secondTool, context)}
      </div>
    </details>
  `);
}

/** Where the reviewers split, and what each of them says of both tools. */
export function scorecard(model: Model, context: ViewContext): Content {
  const { reviewers, tools } = model;
  if (!reviewers.length) return nothing;
  return compose(html`
    <section part="scorecard">
      <h3
        aria-level=${innerLevel(context)}
        .textContent=${context.localizer.term('scorecard')}
      ></h3>
      ${splits(model, context)}
      <div
        class="columns"
        aria-hidden="true"
      >
        ${toolName(tools[0].name, context)} ${toolName(tools[1].name, context)}
      </div>
      ${reviewers.map((reviewer) => reviewerRow(reviewer, tools, context))}
    </section>
  `);
}
