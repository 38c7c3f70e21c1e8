import { nothing } from 'lit';
import { documentText, missing } from '../context.js';
import { html, compose, empty, concat } from '../templating/html.js';
import { segmentsOf } from '../segments.js';

const segment = (ships) => html `<i part="segment" class=${ships ? nothing : 'no'}></i>`;
/**
 * The bar's length is an attribute of an SVG: a style attribute would need `unsafe-inline`. What is
 * missing of the whole is outlined.
 */
const continuous = (share) => html `<svg part="bar-fill" width=${`${share}%`} height="100%"></svg>${share < 100
    ? html `<i class="no"></i>`
    : empty}`;
/** How many of the reviewers would ship it, as a picture. */
function bar(tally) {
    const { share } = tally;
    if (share === null)
        return empty;
    const segments = segmentsOf(tally).map(segment);
    return html `<span part="bar" aria-hidden="true">${segments.length ? concat(segments) : continuous(share)}</span>`;
}
const badge = ({ verdict }, { localizer }) => verdict
    ? html `<span part="badge" .textContent=${localizer.term(verdict)}></span>`
    : empty;
/** A figure beside its label; `name` is also the key of its words. */
const stat = (name, before, content, { localizer }) => html `<div part="stat" class=${name}><dt>${before}&#32;<span .textContent=${localizer.term(name)}></span></dt><dd>${content}</dd></div>`;
/** A ship share, and the votes that it is counted from. */
function shareOf({ ship, skip, share }, words, context) {
    if (share === null)
        return missing('noVotes', context);
    const { localizer } = context;
    return html `<b .textContent=${localizer.percent(share)}></b>&#32;<span class="count" .textContent=${localizer.term(words, { ship, n: ship + skip })}></span>`;
}
const panelStat = (panel, context) => stat('panel', badge(panel, context), html `${shareOf(panel, 'shippers', context)}${bar(panel)}`, context);
/** Votes come and go from comparison to comparison, so they are a template of their own. */
const communityStat = (community, context) => stat('community', empty, compose(shareOf(community, 'votes', context)), context);
const priceStat = (entry, context) => stat('price', empty, html `<b ${documentText(entry, context)}></b>`, context);

export { badge, bar, communityStat, panelStat, priceStat };
