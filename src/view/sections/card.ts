// in: one tool of the model.
// out: its card: logo, category, name, tagline, badge, shares, price, description.
// knows nothing of: the other tool, host, promises, JSON.
import { nothing, type TemplateResult } from 'lit';
import type { Side, Tally, ToolModel } from '../../document/model.js';
import { empty, fragment, compose, type Fragment } from '../templating/fragment.js';
import { innerLevel, missing, rel, documentText, type ViewContext } from '../context.js';

/** The letter that stands for a logo; the style sheet draws it, under the picture and only where there is none. */
function letter(name: string): string {
  const [first, second] = [name.charAt(0), name.charAt(1)];
  const plain = first.toLowerCase() !== first.toUpperCase() && second < '\u0300'; // spares most pages the table of all letters
  return (plain ? first : /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0] ?? [...name.trim()][0] ?? '').toUpperCase();
}

const name = (tool: ToolModel, side: Side, context: ViewContext): Fragment => tool.url
  ? fragment`<h3 part="name" id=${`tool-${side}`} aria-level=${innerLevel(context)}><a href=${tool.url} target=${context.target} rel=${rel(tool.sponsored)} dir="auto" ${documentText(tool.name, context)}></a></h3>`
  : fragment`<h3 part="name" id=${`tool-${side}`} aria-level=${innerLevel(context)} dir="auto" ${documentText(tool.name, context)}></h3>`;

/** That there are no votes: a dash. */
const noVotes = ({ words }: ViewContext): Fragment => fragment`<dd ${missing(words.term('noVotes'))}></dd>`;

/** The panel's share with its verdict, the count behind it, and its bar. */
const panelShare = ({ ship, skip, share, verdict }: Tally, context: ViewContext): Fragment => {
  const { words } = context;
  // The bar is drawn by an attribute: a style attribute would need unsafe-inline, and not survive server rendering under a strict policy
  return fragment`<div part="stat" class="panel"><dt .textContent=${words.term('panel')}></dt>${share === null || !verdict ? noVotes(context)
    : fragment`<dd class="share" .textContent=${words.percent(share)}></dd><dd part="badge" .textContent=${words.term(verdict)}></dd><dd class="count" .textContent=${words.term('shippers', { ship, n: ship + skip })}></dd><dd class="track" aria-hidden="true"><span part="bar"><svg part="bar-fill" width=${`${share}%`} height="100%"></svg></span></dd>`}</div>`;
};

/** The community's share; its votes come and go from comparison to comparison, so they are a template of their own. */
const communityShare = ({ ship, skip, share }: Tally, context: ViewContext): Fragment => {
  const { words } = context;
  return fragment`<div part="stat" class="community"><dt .textContent=${words.term('community')}></dt>${compose(share === null ? noVotes(context)
    : fragment`<dd class="share" .textContent=${words.percent(share)}></dd><dd class="count" .textContent=${words.term('votes', { ship, n: ship + skip })}></dd>`)}</div>`;
};

/** The card of the tool at `side`. */
export const card = (tool: ToolModel, side: Side, context: ViewContext): TemplateResult => {
  const { words, layout } = context;
  return compose(fragment`<article part="tool" class=${tool.panel.verdict ?? nothing} aria-labelledby=${`tool-${side}`}><span part="logo" aria-hidden="true" data-letter=${letter(tool.name)}>${
    tool.logo ? fragment`<img src=${tool.logo} alt="" loading="lazy" decoding="async">` : empty}</span><div class="above">${
    tool.category ? fragment`<p part="category" dir="auto" ${documentText(tool.category, context)}></p>` : empty}${
    tool.sponsored ? fragment`<p class="sponsored" .textContent=${words.term('sponsored')}></p>` : empty}</div>${
    name(tool, side, context)}${
    tool.tagline ? fragment`<p part="tagline" dir="auto" ${documentText(tool.tagline, context)}></p>` : empty}<dl>${panelShare(tool.panel, context)}${communityShare(tool.community, context)}${
    tool.price?.entry ? fragment`<div part="stat" class="price"><dt .textContent=${words.term('price')}></dt><dd class="share" dir="auto" ${documentText(tool.price.entry, context)}></dd></div>` : empty}</dl>${
    tool.description && layout === 'full' ? fragment`<p part="description" dir="auto" ${documentText(tool.description, context)}></p>` : empty}</article>`);
};
