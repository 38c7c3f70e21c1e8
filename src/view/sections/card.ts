import { nothing, type TemplateResult } from 'lit';
import type { Side, Tally, ToolModel } from '../../document/model.js';
import { documentText, innerLevel, missing, paragraph, rel, type ViewContext } from '../context.js';
import { compose, empty, html, type Fragment } from '../templating/html.js';

/** A letter or digit with its combining marks. */
const LETTER = /[\p{L}\p{N}]\p{M}*/u;

/** The letter that stands for a logo; the style sheet draws it where there is no picture. */
function initial(name: string): string {
  const [first, second] = [name.charAt(0), name.charAt(1)];
  // Most names begin with a letter that has two cases and no mark after it: that spares the table of all letters
  const plain = first.toLowerCase() !== first.toUpperCase() && second < '\u0300';
  const letter = plain ? first : (LETTER.exec(name)?.[0] ?? [...name.trim()][0] ?? '');
  return letter.toUpperCase();
}

const logo = ({ name, logo }: ToolModel): Fragment => html`
  <span
    part="logo"
    aria-hidden="true"
    data-letter=${initial(name)}
  >
    ${
      logo
        ? html`
            <img
              src=${logo}
              alt=""
              loading="lazy"
              decoding="async"
            />
          `
        : empty
    }
  </span>
`;

/** Category and disclosure, above the name. */
const above = ({ category, sponsored }: ToolModel, context: ViewContext): Fragment => html`
  <div class="above">
    ${paragraph('category', category, context)}
    ${
      sponsored
        ? html`
            <p
              class="sponsored"
              .textContent=${context.localizer.term('sponsored')}
            ></p>
          `
        : empty
    }
  </div>
`;

function name(tool: ToolModel, id: string, context: ViewContext): Fragment {
  const level = innerLevel(context);
  const words = documentText(tool.name, context);
  if (!tool.url)
    return html`
      <h3
        part="name"
        id=${id}
        aria-level=${level}
        dir="auto"
        ${words}
      ></h3>
    `;
  return html`
    <h3
      part="name"
      id=${id}
      aria-level=${level}
    >
      <a
        href=${tool.url}
        target=${context.target}
        rel=${rel(tool.sponsored)}
        dir="auto"
        ${words}
      ></a>
    </h3>
  `;
}

const noVotes = (context: ViewContext): Fragment => html`
  <dd>${missing('noVotes', context)}</dd>
`;

/** The panel's share with its verdict, the count behind it, and its bar. */
function panelFigures({ ship, skip, share, verdict }: Tally, context: ViewContext): Fragment {
  if (share === null || !verdict) return noVotes(context);
  const { localizer } = context;
  // A style attribute would need unsafe-inline, so the bar's length is the width attribute of an SVG
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

/** Votes come and go from comparison to comparison, so they are a template of their own. */
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

const priceFigure = (entry: string, context: ViewContext): Fragment => html`
  <dd
    class="share"
    dir="auto"
    ${documentText(entry, context)}
  ></dd>
`;

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

/** The card of one tool: who it is, and what panel and community say. */
export function card(tool: ToolModel, side: Side, context: ViewContext): TemplateResult {
  const { panel, community, price } = tool;
  const id = `tool-${side}`;
  return compose(html`
    <article
      part="tool"
      class=${panel.verdict ?? nothing}
      aria-labelledby=${id}
    >
      ${logo(tool)} ${above(tool, context)} ${name(tool, id, context)}
      ${paragraph('tagline', tool.tagline, context)}
      <dl>
        ${stat('panel', panelFigures(panel, context), context)}
        ${stat('community', compose(communityFigures(community, context)), context)}
        ${price?.entry ? stat('price', priceFigure(price.entry, context), context) : empty}
      </dl>
      ${context.layout === 'full' ? paragraph('description', tool.description, context) : empty}
    </article>
  `);
}
