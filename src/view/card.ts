// in: one tool of the model.
// out: its card: logo, category, name, tagline, badge, shares, price, description.
// knows nothing of: the other tool, host, promises, JSON.
import { html, nothing } from 'lit';
import type { Side, Tally, ToolModel } from '../model.js';
import { inner, missing, rel, said, type Content, type Scene } from './scene.js';

/** The letter that stands for a logo; the style sheet draws it, under the picture and only where there is none. */
const letter = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? '';

const name = (tool: ToolModel, side: Side, scene: Scene): Content => tool.url
  ? html`<h3 part="name" id=${`tool-${side}`} aria-level=${inner(scene)}><a href=${tool.url} target=${scene.target} rel=${rel(tool.sponsored)} dir="auto" ${said(tool.name, scene)}></a></h3>`
  : html`<h3 part="name" id=${`tool-${side}`} aria-level=${inner(scene)} dir="auto" ${said(tool.name, scene)}></h3>`;

const badge = ({ verdict }: Tally, { words }: Scene): Content =>
  verdict ? html`<p part="badge" .textContent=${words.say(verdict)}></p>` : nothing;

/** The panel's or the community's share, with the count behind it; without votes a dash. */
function share(kind: 'panel' | 'community', { ship, skip, share: percent }: Tally, { words }: Scene): Content {
  const label = words.say(kind);
  if (percent === null) return html`<div part="stat" class=${kind}><dt .textContent=${label}></dt><dd ${missing(words.say('noVotes'))}></dd></div>`;
  const count = words.say(kind === 'panel' ? 'shippers' : 'votes', { ship, n: ship + skip });
  // The bar is drawn by an attribute: a style attribute would need unsafe-inline, and not survive server rendering under a strict policy
  return kind === 'panel'
    ? html`<div part="stat" class="panel"><dt .textContent=${label}></dt><dd class="share" .textContent=${words.percent(percent)}></dd><dd class="count" .textContent=${count}></dd><dd class="track" aria-hidden="true"><span part="bar"><svg part="bar-fill" width=${`${percent}%`} height="100%"></svg></span></dd></div>`
    : html`<div part="stat" class="community"><dt .textContent=${label}></dt><dd class="share" .textContent=${words.percent(percent)}></dd><dd class="count" .textContent=${count}></dd></div>`;
}

/** The card of the tool at `side`. */
export const card = (tool: ToolModel, side: Side, scene: Scene): Content => {
  const { words, layout } = scene;
  return html`<article part="tool" class=${tool.panel.verdict ?? nothing} aria-labelledby=${`tool-${side}`}><span part="logo" aria-hidden="true" data-letter=${letter(tool.name)}>${
    tool.logo ? html`<img src=${tool.logo} alt="" loading="lazy" decoding="async">` : nothing}</span><div class="above">${
    tool.category ? html`<p part="category" dir="auto" ${said(tool.category, scene)}></p>` : nothing}${
    tool.sponsored ? html`<p class="sponsored" .textContent=${words.say('sponsored')}></p>` : nothing}</div>${
    name(tool, side, scene)}${
    tool.tagline ? html`<p part="tagline" dir="auto" ${said(tool.tagline, scene)}></p>` : nothing}${
    badge(tool.panel, scene)}<dl>${share('panel', tool.panel, scene)}${share('community', tool.community, scene)}${
    tool.price?.entry ? html`<div part="stat" class="price"><dt .textContent=${words.say('price')}></dt><dd class="share" dir="auto" ${said(tool.price.entry, scene)}></dd></div>` : nothing}</dl>${
    tool.description && layout === 'full' ? html`<p part="description" dir="auto" ${said(tool.description, scene)}></p>` : nothing}</article>`;
};
