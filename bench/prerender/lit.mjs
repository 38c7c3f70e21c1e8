// The widget's HTML by @lit-labs/ssr: server-only templates, which leave no marks for hydration.
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import * as wording from '../contenders/wording.js';
import { card, noVotes, rel, runs } from './lit-card.mjs';

const row = (label, cells) => html`
  <tr>
    <th scope="row">${label}</th>
    ${cells.map(
      (cell) => html`
        <td dir="auto">${cell}</td>
      `,
    )}
  </tr>
`;

function decision(tools) {
  const votes = ({ community: votes }) => (votes ? runs(wording.votes(votes)) : noVotes());
  const cells = (of) => tools.map(of);
  return html`
    <section part="decision">
      <h3 id="decision">Decision table</h3>
      <table aria-labelledby="decision">
        <thead>
          <tr>
            <th scope="col"><span class="hidden">Criterion</span></th>
            ${tools.map(
              ({ name }) => html`
                <th
                  scope="col"
                  dir="auto"
                >
                  ${name}
                </th>
              `,
            )}
          </tr>
        </thead>
        <tbody>
          ${row(
            'Panel verdict',
            cells(({ panel }) => wording.verdict(panel)),
          )}
          ${tools.some((tool) => tool.community) ? row('Community', cells(votes)) : ''}
          ${row(
            'Pricing',
            cells(({ price }) => price.detail),
          )}
          ${row(
            'Best for',
            cells(({ bestFor }) => bestFor),
          )}
          ${row(
            'Category',
            cells(({ category }) => category),
          )}
        </tbody>
      </table>
    </section>
  `;
}

const score = (review, tool) => html`
  <span
    part="score"
    class=${review.verdict}
  >
    <span
      class="of"
      dir="auto"
    >
      ${tool.name}
    </span>
    <span class="says">${wording.score(review)}</span>
  </span>
`;

const quote = (review, tool) => html`
  <figure part="review">
    <figcaption dir="auto">${tool.name}</figcaption>
    <blockquote
      part="quote"
      dir="auto"
    >
      ${review.quote}
    </blockquote>
  </figure>
`;

const reviewer = ({ name, about, reviews }, tools) => html`
  <details part="reviewer">
    <summary>
      <span
        part="reviewer-name"
        dir="auto"
      >
        ${name}
      </span>
      ${reviews.map((review, side) => score(review, tools[side]))}
    </summary>
    <div class="quotes">
      <p
        class="about"
        dir="auto"
      >
        ${about}
      </p>
      ${reviews.map((review, side) => quote(review, tools[side]))}
    </div>
  </details>
`;

function scorecard(comparison) {
  const { tools, reviewers } = comparison;
  const splits = wording.splits(comparison);
  return html`
    <section part="scorecard">
      <h3>Reviewer scorecard</h3>
      ${
        splits
          ? html`
              <p class="splits">${runs(splits)}</p>
            `
          : ''
      }
      <div
        class="columns"
        aria-hidden="true"
      >
        ${tools.map(
          ({ name }) => html`
            <span dir="auto">${name}</span>
          `,
        )}
      </div>
      ${reviewers.map((entry) => reviewer(entry, tools))}
    </section>
  `;
}

// Without the widget's slot: one outside of an element's own template is refused here
const closing = ({ cta, updated, publisher, url }) => html`
  <div part="cta">
    <div>
      <h3 dir="auto">${cta.title}</h3>
      <p dir="auto">${cta.text}</p>
    </div>
    <a
      part="cta-link"
      href=${cta.url}
      target="_blank"
      rel=${rel}
      dir="auto"
    >
      ${cta.label}
    </a>
  </div>

  <div part="footer">
    <time datetime=${updated}>Updated ${wording.date(updated)}</time>
    <a
      href=${publisher.url}
      target="_blank"
      rel=${rel}
    >
      ${runs(['Source: ', [publisher.name]])}
    </a>
    <a
      href=${url}
      target="_blank"
      rel=${rel}
    >
      Full comparison
    </a>
  </div>
`;

const view = (comparison) => html`
  <div
    part="container"
    class="auto full ready"
    lang="en"
    dir="ltr"
  >
    <article aria-labelledby="title">
      <header>
        <p part="eyebrow">AI tool comparison</p>
        <h2
          part="title"
          id="title"
          tabindex="-1"
          dir="auto"
        >
          ${comparison.title}
        </h2>
        <p
          part="summary"
          dir="auto"
        >
          ${comparison.summary}
        </p>
        <p part="pick">${runs(wording.pick(comparison.tools))}</p>
      </header>
      <div part="tools">${comparison.tools.map(card)}</div>
      ${decision(comparison.tools)} ${scorecard(comparison)} ${closing(comparison)}
    </article>
  </div>
`;

/** @returns the view as HTML */
export const renderLit = (comparison) => collectResultSync(render(view(comparison)));
