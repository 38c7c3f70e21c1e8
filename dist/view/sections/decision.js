import { nothing } from 'lit';
import { isolate } from '../../i18n/localizer.js';
import { empty, compose, fragment } from '../templating/fragment.js';
import { innerLevel, documentText, missing } from '../context.js';
import { text } from '../templating/text.js';

// in: the model.
// out: the decision table; a row stands where at least one tool has something in it.
// knows nothing of: host, promises, JSON.
const ROWS = [
    { label: 'panelVerdict', absent: 'noVotes', cell: ({ panel: { verdict, ship, skip } }, { words }) => verdict ? `${words.term(verdict)} · ${words.term('tally', { ship, skip })}` : '' },
    { label: 'community', absent: 'noVotes', cell: ({ community: { share, ship, skip } }, { words }) => share === null ? '' : `${isolate(words.percent(share))} · ${words.term('tally', { ship, skip })}` },
    { label: 'pricing', absent: 'notGiven', cell: ({ price }) => price?.detail || price?.entry, said: true },
    { label: 'bestFor', absent: 'notGiven', cell: ({ bestFor }) => bestFor, said: true },
    { label: 'category', absent: 'notGiven', cell: ({ category }) => category, said: true },
];
function row({ label, absent, cell, said: own }, { tools: [a, b] }, context) {
    const { words } = context;
    const [first, second] = [cell(a, context), cell(b, context)];
    if (!first && !second)
        return empty;
    const fill = (value) => !value ? missing(words.term(absent)) : own ? documentText(value, context) : text(value);
    const dir = own ? fragment ` dir="auto"` : empty;
    return fragment `<tr><th scope="row" .textContent=${words.term(label)}></th><td${dir} ${fill(first)}></td><td${dir} ${fill(second)}></td></tr>`;
}
function decision(model, context) {
    const { words } = context;
    const rows = ROWS.map((entry) => row(entry, model, context));
    const [a, b] = model.tools;
    return rows.some((content) => content !== empty) ? compose(fragment `<section part="decision"><h3 id="decision" aria-level=${innerLevel(context)} .textContent=${words.term('decision')}></h3><table aria-labelledby="decision"><thead><tr><th scope="col"><span class="hidden" .textContent=${words.term('criterion')}></span></th><th scope="col" dir="auto" ${documentText(a.name, context)}></th><th scope="col" dir="auto" ${documentText(b.name, context)}></th></tr></thead><tbody>${rows.reduce((above, below) => fragment `${above}${below}`)}</tbody></table></section>`) : nothing;
}

export { decision };
