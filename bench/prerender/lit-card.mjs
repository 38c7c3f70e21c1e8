// The card of a tool, and what other parts need too.
import { html } from '@lit-labs/ssr';
import * as wording from '../contenders/wording.js';

export const rel = 'nofollow noopener';

/** A link in the widget's own words. */
export const link = (url, words) => html`
  <a
    href=${url}
    target="_blank"
    rel=${rel}
    aria-describedby="new-tab"
  >
    ${words}
  </a>
`;

const shareOf = (votes, unit) => html`
  <b>${wording.share(votes)}</b>
  &#32;
  <span class="count">${wording.count(votes, unit)}</span>
`;

const noVotes = html`
  <span aria-hidden="true">—</span>
  <span class="hidden">no votes yet</span>
`;

const segment = (ships) =>
  ships
    ? html`
        <i part="segment"></i>
      `
    : html`
        <i
          part="segment"
          class="no"
        ></i>
      `;

const identity = ({ name, url }, side, isPicked) => html`
  <div class="identity">
    <span
      part="logo"
      aria-hidden="true"
      data-letter=${name[0].toUpperCase()}
    ></span>
    <h3
      part="name"
      id="tool-${side}"
    >
      <a
        href=${url}
        target="_blank"
        rel=${rel}
        aria-describedby="new-tab"
        dir="auto"
      >
        ${name}
      </a>
    </h3>
    ${
      isPicked
        ? html`
            <p class="mark">Panel’s pick</p>
          `
        : ''
    }
  </div>
`;

const stats = (panel, { community, price }) => html`
  <dl>
    <div
      part="stat"
      class="panel"
    >
      <dt>
        <span part="badge">${wording.badge(panel)}</span>
        <span>Panel ship</span>
      </dt>
      <dd>
        ${shareOf(panel, 'would ship it')}
        <span
          part="bar"
          aria-hidden="true"
        >
          ${wording.segments(panel).map(segment)}
        </span>
      </dd>
    </div>
    <div
      part="stat"
      class="community"
    >
      <dt><span>Community ship</span></dt>
      <dd>${community ? shareOf(community, 'votes') : noVotes}</dd>
    </div>
    <div
      part="stat"
      class="price"
    >
      <dt><span>Entry price</span></dt>
      <dd><b dir="auto">${price.entry}</b></dd>
    </div>
  </dl>
`;

export function card(comparison, side, isPicked) {
  const tool = comparison.tools[side];
  const panel = wording.panelOf(comparison, side);
  return html`
    <article
      part="tool"
      class="${wording.verdictOf(panel)}${isPicked ? ' picked' : ''}"
      aria-labelledby="tool-${side}"
    >
      ${identity(tool, side, isPicked)}
      <div class="said">
        <p
          part="tagline"
          dir="auto"
        >
          ${tool.tagline}
        </p>
        <p part="best-for">
          <b>Best for</b>
          &#32;
          <span dir="auto">${tool.bestFor}</span>
        </p>
      </div>
      ${stats(panel, tool)}
      <details class="more">
        <summary><span>${wording.about(tool)}</span></summary>
        <p
          part="description"
          dir="auto"
        >
          ${tool.description}
        </p>
      </details>
    </article>
  `;
}
