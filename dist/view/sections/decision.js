import { nothing } from 'lit';
import { isolate } from '../../i18n/localizer.js';
import { innerLevel, documentText, missing } from '../context.js';
import { compose, concat, html } from '../templating/html.js';
import { text } from '../templating/text.js';

/** "4 ship / 1 skip" after what is said of it; empty where nothing is. */
const withTally = (said, { ship, skip }, localizer) => said && `${said} · ${localizer.term('tally', { ship, skip })}`;
function panelCell({ panel }, localizer) {
    const { verdict } = panel;
    return withTally(verdict ? localizer.term(verdict) : '', panel, localizer);
}
function communityCell({ community }, localizer) {
    const { share } = community;
    return withTally(share === null ? '' : isolate(localizer.percent(share)), community, localizer);
}
const ROWS = [
    { label: 'panelVerdict', cell: panelCell },
    { label: 'community', cell: communityCell },
    { label: 'pricing', cell: ({ price }) => price?.detail || price?.entry, isText: true },
    { label: 'bestFor', cell: ({ bestFor }) => bestFor, isText: true },
    { label: 'category', cell: ({ category }) => category, isText: true },
];
function cell(tool, { cell, isText }, context) {
    const words = cell(tool, context.localizer);
    const dir = isText ? 'auto' : nothing;
    if (!words) {
        const absent = missing(isText ? 'notGiven' : 'noVotes', context);
        return html `<td dir=${dir}>${absent}</td>`;
    }
    return html `<td dir=${dir} ${isText ? documentText(words, context) : text(words)}></td>`;
}
const tableRow = (row, [first, second], context) => html `<tr><th scope="row" .textContent=${context.localizer.term(row.label)}></th>${cell(first, row, context)}${cell(second, row, context)}</tr>`;
const column = (tool, context) => html `<th scope="col" dir="auto" ${documentText(tool.name, context)}></th>`;
/** The decision table. A row stands where at least one tool has something in it. */
function decision(model, context) {
    const { localizer } = context;
    const [first, second] = model.tools;
    const rows = ROWS.filter(({ cell }) => cell(first, localizer) || cell(second, localizer));
    if (!rows.length)
        return nothing;
    return compose(html `<section part="decision"><h3 id="decision" aria-level=${innerLevel(context)} .textContent=${localizer.term('decision')}></h3><table aria-labelledby="decision"><thead><tr><th scope="col"><span class="hidden" .textContent=${localizer.term('criterion')}></span></th>${column(first, context)}${column(second, context)}</tr></thead><tbody>${concat(rows.map((row) => tableRow(row, model.tools, context)))}</tbody></table></section>`);
}

export { decision };
