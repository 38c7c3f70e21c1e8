import { nothing } from 'lit';
import { paragraph, missing, innerLevel, link, documentText } from '../context.js';
import { compose, html, empty } from '../templating/html.js';
import { text } from '../templating/text.js';
import { panelStat, communityStat, priceStat, badge, bar } from './stats.js';

/** The first letter or digit, or whatever is to be seen, as a reader takes it: with its marks. */
function firstLetter(name) {
    const [first, second] = [name.charAt(0), name.charAt(1)];
    // Most names begin with a letter that has two cases and no mark: that spares the tables
    if (first.toLowerCase() !== first.toUpperCase() && second < '\u0300')
        return first;
    const [found] = /[\p{L}\p{N}]\p{M}*/u.exec(name) ?? /\S/u.exec(name) ?? [''];
    // Firefox has it from 125 on
    if (!('Segmenter' in Intl))
        return found;
    return new Intl.Segmenter().segment(name).containing(name.indexOf(found))?.segment ?? found;
}
/** What stands for a logo; the style sheet draws it where there is no picture. */
function initial(name, { lang, localizer }) {
    const letter = firstLetter(name);
    const [language] = /^[a-z]{2,3}/i.exec(lang || localizer.lang) ?? ['en'];
    const capital = letter.toLocaleUpperCase(language);
    return capital.length > letter.length ? letter : capital; // ß would be two letters
}
const logo = ({ name, logo }, context) => html `<span part="logo" aria-hidden="true" data-letter=${initial(name, context)}>${logo
    ? html `<img src=${logo} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />`
    : empty}</span>`;
/** The name with what belongs to it: its address, and that it is paid for. */
const heading = (tool, id, context) => html `<h3 part="name" id=${id} aria-level=${innerLevel(context)}>${tool.url
    ? link(tool.url, documentText(tool.name, context), context, { sponsored: tool.sponsored })
    : html `<span ${documentText(tool.name, context)}></span>`}${tool.sponsored
    ? html `&#32;<span class="sponsored" .textContent=${context.localizer.term('sponsored')}></span>`
    : empty}</h3>`;
const bestFor = (words, context) => html `<p part="best-for"><b .textContent=${context.localizer.term('bestFor')}></b>&#32;<span ${documentText(words, context)}></span></p>`;
/** A shorter description stands as it is. */
const FOLDED_LENGTH = 60;
/** The description; a long one shows its first lines until it is opened. */
function description({ name, description: words }, side, context) {
    if (!words)
        return empty;
    const content = paragraph('description', words, context);
    if (words.length < FOLDED_LENGTH)
        return content;
    const { localizer } = context;
    return html `<details class="more" ?open=${context.isDescriptionOpen(side)}><summary><span ${text(localizer.term('about', { tool: localizer.isolate(name) }))}></span></summary>${content}</details>`;
}
const pickMark = ({ localizer }) => html `<p class="mark" .textContent=${localizer.term('picked')}></p>`;
/** A row of `compact`: name, badge, count and bar. */
function compactCard(tool, id, context) {
    const { ship, skip, share } = tool.panel;
    const count = share === null
        ? missing('noVotes', context)
        : html `<span class="count" .textContent=${context.localizer.term('shippers', { ship, n: ship + skip })}></span>`;
    return html `${heading(tool, id, context)}${badge(tool.panel, context)}&#32;${count}${bar(tool.panel)}`;
}
function fullCard(model, side, id, context) {
    const tool = model.tools[side];
    const { panel, community, price } = tool;
    const category = tool.category === model.eyebrow ? undefined : tool.category;
    return html `<div class="identity">${logo(tool, context)}${heading(tool, id, context)}${category ? paragraph('category', category, context) : empty}${model.pick === side ? pickMark(context) : empty}</div><div class="said">${tool.tagline ? paragraph('tagline', tool.tagline, context) : empty}${tool.bestFor ? bestFor(tool.bestFor, context) : empty}</div><dl>${panelStat(panel, context)}${communityStat(community, context)}${price?.entry ? priceStat(price.entry, context) : empty}</dl>${description(tool, side, context)}`;
}
/** The card of one tool: who it is, and what panel and community say. */
function card(model, side, context) {
    const tool = model.tools[side];
    const id = `tool-${side}`;
    return compose(html `<article part="tool" class=${`${tool.panel.verdict ?? ''} ${model.pick === side ? 'picked' : ''}`.trim() || nothing} aria-labelledby=${id}>${context.layout === 'full'
        ? fullCard(model, side, id, context)
        : compactCard(tool, id, context)}</article>`);
}

export { card };
