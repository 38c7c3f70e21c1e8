// The reviewers, and the picture of their scores.
import { html } from '@lit-labs/ssr';
import * as wording from '../contenders/wording.js';

export const cite = (what, words) => html`
  <button
    part="cite"
    type="button"
    aria-live="polite"
    data-cite=${what}
  >
    ${words}
  </button>
`;

function scores({ name, reviews }) {
  const [first, second] = reviews.map(({ score }) => `${score}%`);
  return html`
    <div>
      <span dir="auto">${name}</span>
      <svg>
        <line
          class="axis"
          x2="100%"
          y1="50%"
          y2="50%"
        />
        <line
          x1=${first}
          x2=${second}
          y1="50%"
          y2="50%"
        />
        <circle
          cx=${first}
          cy="50%"
          r="5"
        />
        <svg
          x=${second}
          y="50%"
        >
          <path d="M0-7 7 0 0 7-7 0z" />
        </svg>
      </svg>
    </div>
  `;
}

const plot = (comparison) => html`
  <div
    class="plot"
    role="img"
    aria-label=${wording.scores(comparison)}
  >
    <p>
      ${comparison.tools.map(
        ({ name }) => html`
          <span dir="auto">${name}</span>
        `,
      )}
      <small>${wording.SCORES}</small>
    </p>
    ${comparison.reviewers.map(scores)}
  </div>
`;

const figure = (review, reviewer, tool) => html`
  <figure
    part="review"
    class=${review.verdict}
  >
    <figcaption>
      <span class="hidden">${wording.caption(review, reviewer, tool)}</span>
      <span
        class="seen"
        aria-hidden="true"
      >
        <span
          class="of"
          dir="auto"
        >
          ${tool}
        </span>
        <b part="score">${wording.sign(review)}</b>
        <svg
          part="meter"
          aria-hidden="true"
        >
          <rect
            width="${review.score}%"
            height="100%"
          />
        </svg>
      </span>
    </figcaption>
    <blockquote
      part="quote"
      dir="auto"
    >
      ${review.quote}
    </blockquote>
  </figure>
`;

const reviewerRow = ({ name, about, reviews }, index, tools) => html`
  <details
    part="reviewer"
    data-index=${index}
  >
    <summary>
      <span>
        <b
          part="reviewer-name"
          dir="auto"
        >
          ${name}
        </b>
        <span class="hidden">,</span>
        &#32;
        <span
          class="about"
          dir="auto"
        >
          ${about}
        </span>
      </span>
      <span class="hidden">, whole quotes</span>
    </summary>
    <div class="pair">${reviews.map((review, side) => figure(review, name, tools[side].name))}</div>
  </details>
`;

export const scorecard = (comparison) => html`
  <section part="scorecard">
    <div class="head">
      <h3>${wording.reviewers(comparison.reviewers.length)}</h3>
      <button
        part="open-all"
        type="button"
      >
        Open all
      </button>
    </div>
    ${plot(comparison)}
    ${comparison.reviewers.map((reviewer, index) => reviewerRow(reviewer, index, comparison.tools))}
  </section>
`;
