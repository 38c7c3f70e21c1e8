import { nothing } from 'lit';
import { innerLevel, documentText, missing } from '../context.js';
import { compose, empty, concat, html } from '../templating/html.js';
import { text } from '../templating/text.js';
import { valueWords } from '../wording.js';

const labelOf = ({ kind, label }, localizer) => kind === 'pricing' ? localizer.term('pricing') : label;
function cell(value, context) {
    const words = valueWords(value, context.localizer);
    if (!words)
        return html `<td role="cell">${missing('notGiven', context)}</td>`;
    return html `<td role="cell" class=${typeof value === 'boolean' ? String(value) : nothing} ${typeof value === 'string' ? documentText(words, context) : text(words)}></td>`;
}
const note = (words, context) => html `&#32;<small ${documentText(words, context)}></small>`;
const tableRow = (row, context) => html `<tr part="row" role="row"><th scope="row" role="rowheader"><span ${row.label ? documentText(row.label, context) : text(labelOf(row, context.localizer))}></span>${row.note ? note(row.note, context) : empty}</th>${cell(row.values[0], context)}${cell(row.values[1], context)}</tr>`;
/** What both tools have in common, in one line. */
function commonRow(rows, context) {
    const { localizer } = context;
    const list = rows.map((row) => {
        const value = valueWords(row.values[0], localizer);
        const pair = localizer.term('pair', {
            label: localizer.isolate(labelOf(row, localizer)),
            value: localizer.isolate(value),
        });
        return row.note ? `${pair} (${localizer.isolate(row.note)})` : pair;
    });
    return html `<tr part="row" class="both" role="row"><th scope="row" role="rowheader" .textContent=${localizer.term('both')}></th><td colspan="2" aria-colspan="2" role="cell" ${text(list.join(' · '), context.lang)}></td></tr>`;
}
const column = ({ name }, context) => html `<th scope="col" role="columnheader" ${documentText(name, context)}></th>`;
const heading = (context) => html `<h3 id="decision" aria-level=${innerLevel(context)} .textContent=${context.localizer.term('decision')}></h3>`;
/**
 * The decision table: what sets the tools apart, and in one line what they have in common. Its
 * roles are told, since a table that is laid out as a grid may lose them.
 */
function decision(model, context) {
    const { rows, tools } = model;
    if (!rows.length)
        return nothing;
    const { localizer } = context;
    const common = rows.filter(({ same }) => same);
    const deciding = rows.filter(({ same }) => !same);
    return compose(html `<section part="decision">${deciding.length ? heading(context) : empty}<table role="table" aria-labelledby="decision"><thead class="hidden" role="rowgroup"><tr role="row"><th scope="col" role="columnheader" .textContent=${localizer.term('criterion')}></th>${column(tools[0], context)}${column(tools[1], context)}</tr></thead><tbody role="rowgroup">${concat(deciding.map((row) => tableRow(row, context)))}${common.length ? commonRow(common, context) : empty}</tbody></table></section>`);
}

export { decision };
