// The widget's own elements and parts, as plain HTML.
import { template } from '../template.js';

const outbound = 'target="_blank" rel="nofollow noopener"';
const dash = '<span aria-hidden="true">—</span><span class="hidden">no votes yet</span>';

const card = (side) => `
  <article part="tool" class="ship" aria-labelledby="tool-${side}" data-field="tool-${side}">
    <span part="logo" aria-hidden="true" data-field="logo-${side}"></span>
    <div class="above">
      <p part="category" dir="auto" data-field="category-${side}"></p>
    </div>
    <h3 part="name" id="tool-${side}" aria-level="3">
      <a ${outbound} dir="auto" data-field="name-${side}"></a>
    </h3>
    <p part="tagline" dir="auto" data-field="tagline-${side}"></p>
    <dl>
      <div part="stat" class="panel">
        <dt>Panel</dt>
        <dd class="share" data-field="share-${side}"></dd>
        <dd part="badge" data-field="badge-${side}"></dd>
        <dd class="count" data-field="count-${side}"></dd>
        <dd class="track">
          <span part="bar" aria-hidden="true">
            <svg part="bar-fill" height="100%" data-field="bar-${side}"></svg>
          </span>
        </dd>
      </div>
      <div part="stat" class="community" data-field="community-${side}"></div>
      <div part="stat" class="price">
        <dt>Entry price</dt>
        <dd class="share" dir="auto" data-field="price-${side}"></dd>
      </div>
    </dl>
    <p part="description" dir="auto" data-field="description-${side}"></p>
  </article>
`;

const row = (label, name, dir = '') => `
  <tr>
    <th scope="row">${label}</th>
    <td ${dir} data-field="${name}-0"></td>
    <td ${dir} data-field="${name}-1"></td>
  </tr>
`;

export const clonePage = template(`
  <div part="container" class="auto full ready" lang="en" dir="ltr">
    <article aria-labelledby="title">
      <header>
        <p part="eyebrow">AI tool comparison</p>
        <h2
          part="title" id="title" tabindex="-1" aria-level="2" dir="auto" data-field="title"
        ></h2>
        <p part="summary" dir="auto" data-field="summary"></p>
        <p part="pick" data-field="pick"></p>
      </header>
      <div part="tools">
        ${card(0)}
        ${card(1)}
      </div>
      <section part="decision">
        <h3 id="decision" aria-level="3">Decision table</h3>
        <table aria-labelledby="decision">
          <thead>
            <tr>
              <th scope="col"><span class="hidden">Criterion</span></th>
              <th scope="col" dir="auto" data-field="column-0"></th>
              <th scope="col" dir="auto" data-field="column-1"></th>
            </tr>
          </thead>
          <tbody>
            ${row('Panel verdict', 'verdict')}
            ${row('Pricing', 'pricing', 'dir="auto"')}
            ${row('Best for', 'best-for', 'dir="auto"')}
            ${row('Category', 'kind', 'dir="auto"')}
          </tbody>
        </table>
      </section>
      <section part="scorecard" data-field="scorecard">
        <h3 aria-level="3" data-field="caption">Reviewer scorecard</h3>
        <div class="columns" aria-hidden="true">
          <span dir="auto" data-field="head-0"></span>
          <span dir="auto" data-field="head-1"></span>
        </div>
      </section>
      <div part="cta">
        <div>
          <h3 aria-level="3" dir="auto" data-field="question"></h3>
          <p dir="auto" data-field="advice"></p>
        </div>
        <a part="cta-link" ${outbound} dir="auto" data-field="action"></a>
      </div>
      <div part="footer">
        <time data-field="updated"></time>
        <a ${outbound} data-field="source"></a>
        <a ${outbound} data-field="full">Full comparison</a>
      </div>
    </article>
  </div>
`);

const score = (side) => `
  <span part="score" data-field="score-${side}">
    <span class="of" dir="auto" data-field="of-${side}"></span>&#32;
    <span class="says" data-field="says-${side}"></span>
  </span>
`;

const review = (side) => `
  <figure part="review">
    <figcaption dir="auto" data-field="quoted-${side}"></figcaption>
    <blockquote part="quote" dir="auto" data-field="quote-${side}"></blockquote>
  </figure>
`;

export const cloneReviewer = template(`
  <details part="reviewer" data-field="details">
    <summary>
      <span part="reviewer-name" dir="auto" data-field="name"></span>
      ${score(0)}
      ${score(1)}
    </summary>
    <div class="quotes">
      <p class="about" dir="auto" data-field="about"></p>
      ${review(0)}
      ${review(1)}
    </div>
  </details>
`);

// What comes and goes from one comparison to the next
export const cloneDash = template(dash);
export const cloneNoVotes = template(`<dt>Community</dt><dd>${dash}</dd>`);
export const cloneVotes = template(`
  <dt>Community</dt>
  <dd class="share" data-field="share"></dd>
  <dd class="count" data-field="count"></dd>
`);
export const cloneVotesRow = template(row('Community', 'votes'));
export const cloneSplits = template('<p class="splits" data-field="splits"></p>');
