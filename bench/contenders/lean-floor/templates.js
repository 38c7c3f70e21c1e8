// The same texts in the fewest elements that still tell them apart.
import { template } from '../template.js';

const card = (side) => `
  <article class="tool" data-field="tool-${side}">
    <p class="muted" data-field="category-${side}"></p>
    <h3><a data-field="name-${side}"></a></h3>
    <p data-field="tagline-${side}"></p>
    <p class="share" data-field="share-${side}"></p>
    <p class="bar"><span data-field="bar-${side}"></span></p>
    <p class="muted" data-field="community-${side}"></p>
    <p class="price" data-field="price-${side}"></p>
    <p data-field="description-${side}"></p>
  </article>
`;

const row = (label, name) => `
  <tr>
    <th scope="row">${label}</th>
    <td data-field="${name}-0"></td>
    <td data-field="${name}-1"></td>
  </tr>
`;

export const clonePage = template(`
  <article class="comparison">
    <header>
      <p class="muted">AI tool comparison</p>
      <h2 part="title" data-field="title"></h2>
      <p data-field="summary"></p>
      <p class="pick" data-field="pick"></p>
    </header>
    <div class="tools">
      ${card(0)}
      ${card(1)}
    </div>
    <section>
      <h3>Decision table</h3>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" data-field="column-0"></th>
            <th scope="col" data-field="column-1"></th>
          </tr>
        </thead>
        <tbody>
          ${row('Panel verdict', 'verdict')}
          ${row('Community', 'votes')}
          ${row('Pricing', 'pricing')}
          ${row('Best for', 'best-for')}
          ${row('Category', 'kind')}
        </tbody>
      </table>
    </section>
    <section data-field="scorecard">
      <h3>Reviewer scorecard</h3>
    </section>
    <aside>
      <h3 data-field="question"></h3>
      <p data-field="advice"></p>
      <a class="action" data-field="action"></a>
    </aside>
    <footer part="footer">
      <time data-field="updated"></time>
      <a data-field="source"></a>
      <a data-field="full">Full comparison</a>
    </footer>
  </article>
`);

const review = (side) => `<blockquote data-field="quote-${side}"></blockquote>`;

export const cloneReviewer = template(`
  <details data-field="details">
    <summary>
      <b data-field="name"></b>
      <span class="score" data-field="says-0"></span>
      <span class="score" data-field="says-1"></span>
    </summary>
    <p class="muted" data-field="about"></p>
    <div class="quotes">
      ${review(0)}
      ${review(1)}
    </div>
  </details>
`);
