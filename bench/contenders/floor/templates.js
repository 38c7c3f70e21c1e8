// The widget's own elements and parts, as plain HTML.
import { template } from '../template.js';

const outbound = 'target="_blank" rel="nofollow noopener" aria-describedby="new-tab"';

const cite = (what, words) =>
  `<button part="cite" type="button" aria-live="polite" data-cite="${what}">${words}</button>`;

const card = (side) => `
  <article part="tool" aria-labelledby="tool-${side}" data-field="tool-${side}">
    <div class="identity" data-field="identity-${side}">
      <span part="logo" aria-hidden="true" data-field="logo-${side}"></span>
      <h3 part="name" id="tool-${side}"><a ${outbound} dir="auto" data-field="name-${side}"></a></h3>
    </div>
    <div class="said">
      <p part="tagline" dir="auto" data-field="tagline-${side}"></p>
      <p part="best-for">
        <b>Best for</b>&#32;
        <span dir="auto" data-field="best-for-${side}"></span>
      </p>
    </div>
    <dl>
      <div part="stat" class="panel">
        <dt><span part="badge" data-field="badge-${side}"></span><span>Panel ship</span></dt>
        <dd>
          <b data-field="share-${side}"></b>&#32;
          <span class="count" data-field="count-${side}"></span>
          <span part="bar" aria-hidden="true" data-field="bar-${side}"></span>
        </dd>
      </div>
      <div part="stat" class="community">
        <dt><span>Community ship</span></dt>
        <dd data-field="community-${side}"></dd>
      </div>
      <div part="stat" class="price">
        <dt><span>Entry price</span></dt>
        <dd><b dir="auto" data-field="price-${side}"></b></dd>
      </div>
    </dl>
    <details class="more">
      <summary><span data-field="about-${side}"></span></summary>
      <p part="description" dir="auto" data-field="description-${side}"></p>
    </details>
  </article>
`;

const decision = `
  <section part="decision">
    <h3 id="decision">What sets them apart</h3>
    <table role="table" aria-labelledby="decision">
      <thead class="hidden" role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Criterion</th>
          <th scope="col" role="columnheader" dir="auto" data-field="column-0"></th>
          <th scope="col" role="columnheader" dir="auto" data-field="column-1"></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <tr part="row" class="both" role="row" data-field="common">
          <th scope="row" role="rowheader">Both</th>
          <td colspan="2" aria-colspan="2" role="cell" data-field="both"></td>
        </tr>
      </tbody>
    </table>
  </section>
`;

const scorecard = `
  <section part="scorecard" data-field="scorecard">
    <div class="head">
      <h3 data-field="reviewers"></h3>
      <button part="open-all" type="button" data-field="open-all"></button>
    </div>
    <div class="plot" role="img" data-field="plot">
      <p>
        <span dir="auto" data-field="key-0"></span>
        <span dir="auto" data-field="key-1"></span>
        <small data-field="scores"></small>
      </p>
    </div>
  </section>
`;

export const clonePage = template(`
  <div dir="ltr">
    <div part="container" class="auto full level-2 ready" lang="en">
      <article aria-labelledby="title">
        <header>
          <p part="eyebrow" dir="auto" data-field="eyebrow"></p>
          <h2 part="title" id="title" tabindex="-1" dir="auto" data-field="title"></h2>
          <div data-field="answer">
            <p part="pick">
              <strong data-field="pick"></strong>&#32;
              <span data-field="details"></span>
            </p>
            <p part="why" dir="auto" data-field="why"></p>
          </div>
          <p part="summary" dir="auto" data-field="summary"></p>
        </header>
        <div part="tools">${card(0)}${card(1)}</div>
        ${decision}
        ${scorecard}
        <p part="cta" dir="auto">
          <strong data-field="question"></strong>&#32;
          <span data-field="advice"></span>&#32;
          <a part="cta-link" ${outbound} dir="auto" data-field="action"></a>
        </p>
        <div part="footer">
          <p class="method">
            <span dir="auto" data-field="method"></span>&#32;
            <a ${outbound} data-field="panel">How the panel judges</a>
          </p>
          <time data-field="updated"></time>
          <a ${outbound} data-field="source"></a>
          <a ${outbound} data-field="full">Full comparison</a>
          ${cite('markdown', 'Copy as Markdown')}
        </div>
        <span id="new-tab" hidden>opens in a new tab</span>
      </article>
    </div>
  </div>
`);

export const cloneRow = template(`
  <tr part="row" role="row">
    <th scope="row" role="rowheader" data-field="head">
      <span data-field="label"></span>
    </th>
    <td role="cell" data-field="value-0"></td>
    <td role="cell" data-field="value-1"></td>
  </tr>
`);
export const cloneNote = template('&#32;<small dir="auto" data-field="note"></small>');

export const cloneScores = template(`
  <div>
    <span dir="auto" data-field="name"></span>
    <svg>
      <line class="axis" x2="100%" y1="50%" y2="50%" />
      <line y1="50%" y2="50%" data-field="line" />
      <circle cy="50%" r="5" data-field="circle" />
      <svg y="50%" data-field="diamond"><path d="M0-7 7 0 0 7-7 0z" /></svg>
    </svg>
  </div>
`);

const review = (side) => `
  <figure part="review" data-field="review-${side}">
    <figcaption>
      <span class="hidden" data-field="caption-${side}"></span>
      <span class="seen" aria-hidden="true">
        <span class="of" dir="auto" data-field="of-${side}"></span>
        <b part="score" data-field="score-${side}"></b>
        <svg part="meter" aria-hidden="true"><rect height="100%" data-field="meter-${side}" /></svg>
      </span>
    </figcaption>
    <blockquote part="quote" dir="auto" data-field="quote-${side}"></blockquote>
  </figure>
`;

export const cloneReviewer = template(`
  <details part="reviewer">
    <summary>
      <span>
        <b part="reviewer-name" dir="auto" data-field="name"></b>
        <span class="hidden">,</span>&#32;
        <span class="about" dir="auto" data-field="about"></span>
      </span>
      <span class="hidden">, whole quotes</span>
    </summary>
    <div class="pair">${review(0)}${review(1)}</div>
  </details>
`);

// What comes and goes with a reviewer's opening, or from one comparison to the next
export const cloneCiteQuote = template(cite('quote', 'Copy quote'));
export const cloneCiteLink = template(cite('link', 'Copy link'));
export const cloneSegment = template('<i part="segment"></i>');
export const cloneMark = template('<p class="mark">Panel’s pick</p>');
export const cloneNoVotes = template(
  '<span aria-hidden="true">—</span><span class="hidden">no votes yet</span>',
);
export const cloneVotes = template(
  '<b data-field="share"></b>&#32;<span class="count" data-field="count"></span>',
);
