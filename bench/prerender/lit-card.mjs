// The card of a tool, and what other parts need too.
import { html } from '@lit-labs/ssr';
import * as wording from '../contenders/wording.js';

export const rel = 'nofollow noopener';
export const runs = (line) =>
  line.map((run) =>
    typeof run === 'string'
      ? run
      : html`
          <bdi>${run[0]}</bdi>
        `,
  );
export const noVotes = () => html`
  <span aria-hidden="true">—</span>
  <span class="hidden">no votes yet</span>
`;

const community = (votes) =>
  votes
    ? html`
        <dd class="share">${wording.share(votes)}</dd>
        <dd class="count">${wording.count(votes, 'vote')}</dd>
      `
    : html`
        <dd>${noVotes()}</dd>
      `;

export function card(tool, side) {
  const { name, category, tagline, panel, price, description } = tool;
  const share = wording.share(panel);
  return html`
    <article
      part="tool"
      class=${wording.verdictOf(panel)}
      aria-labelledby="tool-${side}"
    >
      <span
        part="logo"
        aria-hidden="true"
        data-letter=${name[0].toUpperCase()}
      ></span>
      <div class="above">
        <p
          part="category"
          dir="auto"
        >
          ${category}
        </p>
      </div>
      <h3
        part="name"
        id="tool-${side}"
      >
        <a
          href=${tool.url}
          target="_blank"
          rel=${rel}
          dir="auto"
        >
          ${name}
        </a>
      </h3>
      <p
        part="tagline"
        dir="auto"
      >
        ${tagline}
      </p>
      <dl>
        <div
          part="stat"
          class="panel"
        >
          <dt>Panel</dt>
          <dd class="share">${share}</dd>
          <dd part="badge">${wording.capital(wording.verdictOf(panel))}</dd>
          <dd class="count">${wording.count(panel, 'reviewer')}</dd>
          <dd
            class="track"
            aria-hidden="true"
          >
            <span part="bar">
              <svg
                part="bar-fill"
                width=${share}
                height="100%"
              ></svg>
            </span>
          </dd>
        </div>
        <div
          part="stat"
          class="community"
        >
          <dt>Community</dt>
          ${community(tool.community)}
        </div>
        <div
          part="stat"
          class="price"
        >
          <dt>Entry price</dt>
          <dd
            class="share"
            dir="auto"
          >
            ${price.entry}
          </dd>
        </div>
      </dl>
      <p
        part="description"
        dir="auto"
      >
        ${description}
      </p>
    </article>
  `;
}
