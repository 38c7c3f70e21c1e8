import { nothing } from 'lit';
import { whole, none, piece } from './piece.js';
import { said, innerLevel, rel, missing } from './scene.js';

// in: one tool of the model.
// out: its card: logo, category, name, tagline, badge, shares, price, description.
// knows nothing of: the other tool, host, promises, JSON.
/** The letter that stands for a logo; the style sheet draws it, under the picture and only where there is none. */
function letter(name) {
    const [first, second] = [name.charAt(0), name.charAt(1)];
    const plain = first.toLowerCase() !== first.toUpperCase() && second < '\u0300'; // spares most pages the table of all letters
    return (plain ? first : /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0] ?? [...name.trim()][0] ?? '').toUpperCase();
}
const name = (tool, side, scene) => tool.url
    ? piece `<h3 part="name" id=${`tool-${side}`} aria-level=${innerLevel(scene)}><a href=${tool.url} target=${scene.target} rel=${rel(tool.sponsored)} dir="auto" ${said(tool.name, scene)}></a></h3>`
    : piece `<h3 part="name" id=${`tool-${side}`} aria-level=${innerLevel(scene)} dir="auto" ${said(tool.name, scene)}></h3>`;
/** That there are no votes: a dash. */
const noVotes = ({ words }) => piece `<dd ${missing(words.say('noVotes'))}></dd>`;
/** The panel's share with its verdict, the count behind it, and its bar. */
const panelShare = ({ ship, skip, share, verdict }, scene) => {
    const { words } = scene;
    // The bar is drawn by an attribute: a style attribute would need unsafe-inline, and not survive server rendering under a strict policy
    return piece `<div part="stat" class="panel"><dt .textContent=${words.say('panel')}></dt>${share === null || !verdict ? noVotes(scene)
        : piece `<dd class="share" .textContent=${words.percent(share)}></dd><dd part="badge" .textContent=${words.say(verdict)}></dd><dd class="count" .textContent=${words.say('shippers', { ship, n: ship + skip })}></dd><dd class="track" aria-hidden="true"><span part="bar"><svg part="bar-fill" width=${`${share}%`} height="100%"></svg></span></dd>`}</div>`;
};
/** The community's share; its votes come and go from comparison to comparison, so they are a template of their own. */
const communityShare = ({ ship, skip, share }, scene) => {
    const { words } = scene;
    return piece `<div part="stat" class="community"><dt .textContent=${words.say('community')}></dt>${whole(share === null ? noVotes(scene)
        : piece `<dd class="share" .textContent=${words.percent(share)}></dd><dd class="count" .textContent=${words.say('votes', { ship, n: ship + skip })}></dd>`)}</div>`;
};
/** The card of the tool at `side`. */
const card = (tool, side, scene) => {
    const { words, layout } = scene;
    return whole(piece `<article part="tool" class=${tool.panel.verdict ?? nothing} aria-labelledby=${`tool-${side}`}><span part="logo" aria-hidden="true" data-letter=${letter(tool.name)}>${tool.logo ? piece `<img src=${tool.logo} alt="" loading="lazy" decoding="async">` : none}</span><div class="above">${tool.category ? piece `<p part="category" dir="auto" ${said(tool.category, scene)}></p>` : none}${tool.sponsored ? piece `<p class="sponsored" .textContent=${words.say('sponsored')}></p>` : none}</div>${name(tool, side, scene)}${tool.tagline ? piece `<p part="tagline" dir="auto" ${said(tool.tagline, scene)}></p>` : none}<dl>${panelShare(tool.panel, scene)}${communityShare(tool.community, scene)}${tool.price?.entry ? piece `<div part="stat" class="price"><dt .textContent=${words.say('price')}></dt><dd class="share" dir="auto" ${said(tool.price.entry, scene)}></dd></div>` : none}</dl>${tool.description && layout === 'full' ? piece `<p part="description" dir="auto" ${said(tool.description, scene)}></p>` : none}</article>`);
};

export { card };
