import { nothing, type TemplateResult } from 'lit';
import type { Side, ToolModel } from '../../document/model.js';
import { documentText, innerLevel, rel, type ViewContext } from '../context.js';
import { compose, empty, html, type Fragment } from '../templating/html.js';
import { communityStat, panelStat, priceStat } from './stats.js';

/** The first letter or digit, or whatever is to be seen, as a reader takes it: with its marks. */
function firstLetter(name: string): string {
  const [first, second] = [name.charAt(0), name.charAt(1)];
  // Most names begin with a letter that has two cases and no mark: that spares the tables
  if (first.toLowerCase() !== first.toUpperCase() && second < '\u0300') return first;
  const [found] = /[\p{L}\p{N}]\p{M}*/u.exec(name) ?? /\S/u.exec(name) ?? [''];
  // Firefox has it from 125 on
  if (!('Segmenter' in Intl)) return found;
  return new Intl.Segmenter().segment(name).containing(name.indexOf(found))?.segment ?? found;
}

/** What stands for a logo; the style sheet draws it where there is no picture. */
function initial(name: string, { lang, localizer }: ViewContext): string {
  const letter = firstLetter(name);
  const [language] = /^[a-z]{2,3}/i.exec(lang || localizer.lang) ?? ['en'];
  const capital = letter.toLocaleUpperCase(language);
  return capital.length > letter.length ? letter : capital; // ß would be two letters
}

const logo = ({ name, logo }: ToolModel, context: ViewContext): Fragment => html`
  <span
    part="logo"
    aria-hidden="true"
    data-letter=${initial(name, context)}
  >
    ${
      logo
        ? html`
            <img
              src=${logo}
              alt=""
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
            />
          `
        : empty
    }
  </span>
`;

/** Category and disclosure, above the name. */
const above = ({ category, sponsored }: ToolModel, context: ViewContext): Fragment => html`
  <div class="above">
    ${
      category
        ? html`
            <p
              part="category"
              dir="auto"
              ${documentText(category, context)}
            ></p>
          `
        : empty
    }
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

const tagline = (words: string, context: ViewContext): Fragment => html`
  <p
    part="tagline"
    dir="auto"
    ${documentText(words, context)}
  ></p>
`;

const description = (words: string, context: ViewContext): Fragment => html`
  <p
    part="description"
    dir="auto"
    ${documentText(words, context)}
  ></p>
`;

/** The card of one tool: who it is, and what panel and community say. */
export function card(tool: ToolModel, side: Side, context: ViewContext): TemplateResult {
  const { panel, community, price } = tool;
  const full = context.layout === 'full';
  const id = `tool-${side}`;
  return compose(html`
    <article
      part="tool"
      class=${panel.verdict ?? nothing}
      aria-labelledby=${id}
    >
      ${logo(tool, context)} ${above(tool, context)} ${name(tool, id, context)}
      ${tool.tagline ? tagline(tool.tagline, context) : empty}
      <dl>
        ${panelStat(panel, context)} ${communityStat(community, context)}
        ${price?.entry ? priceStat(price.entry, context) : empty}
      </dl>
      ${full && tool.description ? description(tool.description, context) : empty}
    </article>
  `);
}
