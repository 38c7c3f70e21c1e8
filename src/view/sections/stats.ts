import type { Tally } from '../../document/model.js';
import { documentText, missing, type ViewContext } from '../context.js';
import { compose, html, type Fragment } from '../templating/html.js';

/** A figure with its label; `name` is also the key of its words. */
const stat = (
  name: 'panel' | 'community' | 'price',
  content: unknown,
  { localizer }: ViewContext,
): Fragment => html`
  <div
    part="stat"
    class=${name}
  >
    <dt .textContent=${localizer.term(name)}></dt>
    ${content}
  </div>
`;

const noVotes = (context: ViewContext): Fragment => html`
  <dd>${missing('noVotes', context)}</dd>
`;

/** The panel's share with its verdict, the count behind it, and its bar. */
function panelFigures({ ship, skip, share, verdict }: Tally, context: ViewContext): Fragment {
  if (share === null || !verdict) return noVotes(context);
  const { localizer } = context;
  // The bar's length is an attribute of an SVG, since a style attribute would need unsafe-inline
  return html`
    <dd
      class="share"
      .textContent=${localizer.percent(share)}
    ></dd>
    <dd
      part="badge"
      .textContent=${localizer.term(verdict)}
    ></dd>
    <dd
      class="count"
      .textContent=${localizer.term('shippers', { ship, n: ship + skip })}
    ></dd>
    <dd
      class="track"
      aria-hidden="true"
    >
      <span part="bar">
        <svg
          part="bar-fill"
          width=${`${share}%`}
          height="100%"
        ></svg>
      </span>
    </dd>
  `;
}

function communityFigures({ ship, skip, share }: Tally, context: ViewContext): Fragment {
  if (share === null) return noVotes(context);
  const { localizer } = context;
  return html`
    <dd
      class="share"
      .textContent=${localizer.percent(share)}
    ></dd>
    <dd
      class="count"
      .textContent=${localizer.term('votes', { ship, n: ship + skip })}
    ></dd>
  `;
}

export const panelStat = (panel: Tally, context: ViewContext): Fragment =>
  stat('panel', panelFigures(panel, context), context);

/** Votes come and go from comparison to comparison, so they are a template of their own. */
export const communityStat = (community: Tally, context: ViewContext): Fragment =>
  stat('community', compose(communityFigures(community, context)), context);

export const priceStat = (entry: string, context: ViewContext): Fragment =>
  stat(
    'price',
    html`
      <dd
        class="share"
        dir="auto"
        ${documentText(entry, context)}
      ></dd>
    `,
    context,
  );
