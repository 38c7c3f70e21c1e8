// The same texts in the fewest elements that still tell them apart.
import { template } from '../template.js';

const card = (side) => `
  <article class="tool" data-field="tool-${side}">
    <h3><a data-field="name-${side}"></a></h3>
    <p class="muted" data-field="tagline-${side}"></p>
    <p class="best-for" data-field="best-for-${side}"></p>
    <p class="share" data-field="share-${side}"></p>
    <p class="bar"><span data-field="bar-${side}"></span></p>
    <p class="community" data-field="community-${side}"></p>
    <p class="price" data-field="price-${side}"></p>
    <details class="more">
      <summary data-field="about-${side}"></summary>
      <p data-field="description-${side}"></p>
    </details>
  </article>
`;

export const clonePage = template(`
  <article class="comparison">
    <header>
      <p class="muted" data-field="eyebrow"></p>
      <h2 part="title" data-field="title"></h2>
      <div class="answer">
        <p><b data-field="pick"></b>&#32;<span data-field="details"></span></p>
        <p data-field="why"></p>
      </div>
      <p data-field="summary"></p>
    </header>
    <div class="tools">
      ${card(0)}
      ${card(1)}
    </div>
    <section>
      <h3>What sets them apart</h3>
      <table>
        <tbody>
          <tr data-field="common">
            <th scope="row">Both</th>
            <td colspan="2" data-field="both"></td>
          </tr>
        </tbody>
      </table>
    </section>
    <section data-field="scorecard">
      <h3 data-field="reviewers"></h3>
      <div class="plot" role="img" data-field="plot">
        <p class="muted" data-field="key"></p>
      </div>
    </section>
    <p>
      <b data-field="question"></b>&#32;<span data-field="advice"></span>&#32;
      <a data-field="action"></a>
    </p>
    <p class="muted">
      <span data-field="method"></span>&#32;<a data-field="panel">How the panel judges</a>
    </p>
    <footer part="footer">
      <time data-field="updated"></time>
      <a data-field="source"></a>
      <a data-field="full">Full comparison</a>
      <button type="button">Copy as Markdown</button>
    </footer>
  </article>
`);

export const cloneRow = template(`
  <tr>
    <th scope="row" data-field="label"></th>
    <td data-field="value-0"></td>
    <td data-field="value-1"></td>
  </tr>
`);

export const cloneScores = template(`
  <p>
    <span data-field="name"></span>
    <svg>
      <line y1="50%" y2="50%" data-field="line" />
      <circle cy="50%" r="5" data-field="first" />
      <circle cy="50%" r="5" data-field="second" />
    </svg>
  </p>
`);

const review = (side) => `
  <figure data-field="review-${side}">
    <figcaption class="score" data-field="score-${side}"></figcaption>
    <div class="meter"><span data-field="meter-${side}"></span></div>
    <blockquote data-field="quote-${side}"></blockquote>
    <button type="button">Copy quote</button>
  </figure>
`;

export const cloneReviewer = template(`
  <details part="reviewer">
    <summary>
      <b data-field="name"></b>&#32;<span class="muted" data-field="about"></span>
    </summary>
    <div class="tools">
      ${review(0)}
      ${review(1)}
    </div>
    <button type="button">Copy link</button>
  </details>
`);
