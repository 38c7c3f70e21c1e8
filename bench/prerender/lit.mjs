// The widget's HTML by @lit-labs/ssr: server-only templates, which leave no marks for hydration.
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import * as wording from '../contenders/wording.js';
import { card, link, rel } from './lit-card.mjs';
import { cite, scorecard } from './lit-scorecard.mjs';

const header = (comparison, picked) => html`
  <header>
    <p
      part="eyebrow"
      dir="auto"
    >
      ${comparison.tools[0].category}
    </p>
    <h2
      part="title"
      id="title"
      tabindex="-1"
      dir="auto"
    >
      ${comparison.title}
    </h2>
    <div class="answer ${wording.verdictOf(wording.panelOf(comparison, picked))}">
      <p part="pick">
        <strong>${wording.pick(comparison, picked)}</strong>
        &#32;
        <span>${wording.details(comparison, picked)}</span>
      </p>
      <p
        part="why"
        dir="auto"
      >
        ${comparison.why}
      </p>
    </div>
    <p
      part="summary"
      dir="auto"
    >
      ${comparison.summary}
    </p>
  </header>
`;

const cell = ({ text, kind }) =>
  kind
    ? html`
        <td
          role="cell"
          class=${kind}
        >
          ${text}
        </td>
      `
    : html`
        <td
          role="cell"
          dir="auto"
        >
          ${text}
        </td>
      `;

const row = ({ label, dir, note, values }) => html`
  <tr
    part="row"
    role="row"
  >
    <th
      scope="row"
      role="rowheader"
    >
      ${
        dir
          ? html`
              <span dir="auto">${label}</span>
            `
          : html`
              <span>${label}</span>
            `
      }
      ${
        note
          ? html`
              &#32;
              <small dir="auto">${note}</small>
            `
          : ''
      }
    </th>
    ${values.map(cell)}
  </tr>
`;

const column = ({ name }) => html`
  <th
    scope="col"
    role="columnheader"
    dir="auto"
  >
    ${name}
  </th>
`;

function decision(comparison) {
  const { deciding, both } = wording.rowsOf(comparison);
  return html`
    <section part="decision">
      <h3 id="decision">What sets them apart</h3>
      <table
        role="table"
        aria-labelledby="decision"
      >
        <thead
          class="hidden"
          role="rowgroup"
        >
          <tr role="row">
            <th
              scope="col"
              role="columnheader"
            >
              Criterion
            </th>
            ${comparison.tools.map(column)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${deciding.map(row)}
          <tr
            part="row"
            class="both"
            role="row"
          >
            <th
              scope="row"
              role="rowheader"
            >
              Both
            </th>
            <td
              colspan="2"
              aria-colspan="2"
              role="cell"
            >
              ${both}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  `;
}

// Without the widget's slot: one outside of an element's own template is refused here
const closing = ({ cta, method, updated, publisher, url }) => html`
  <p
    part="cta"
    dir="auto"
  >
    <strong>${cta.title}</strong>
    &#32;
    <span>${cta.text}</span>
    &#32;
    <a
      part="cta-link"
      href=${cta.url}
      target="_blank"
      rel=${rel}
      aria-describedby="new-tab"
      dir="auto"
    >
      ${cta.label}
    </a>
  </p>
  <div part="footer">
    <p class="method">
      <span dir="auto">${method.text}</span>
      &#32;${link(method.url, 'How the panel judges')}
    </p>
    <time datetime=${updated}>${wording.date(updated)}</time>
    ${link(publisher.url, wording.source(publisher))} ${link(url, 'Full comparison')}
    ${cite('markdown', 'Copy as Markdown')}
  </div>
  <span
    id="new-tab"
    hidden
  >
    opens in a new tab
  </span>
`;

function view(comparison) {
  const picked = wording.picked(comparison);
  return html`
    <div dir="ltr">
      <div
        part="container"
        class="auto full level-2 ready"
        lang="en"
      >
        <article aria-labelledby="title">
          ${header(comparison, picked)}
          <div part="tools">${[0, 1].map((side) => card(comparison, side, picked === side))}</div>
          ${decision(comparison)} ${scorecard(comparison)} ${closing(comparison)}
        </article>
      </div>
    </div>
  `;
}

/** @returns the view as HTML */
export const renderLit = (comparison) => collectResultSync(render(view(comparison)));
