import { nothing } from 'lit';
import { isolate } from '../../i18n/localizer.js';
import { compose, empty, fragment } from '../templating/fragment.js';
import { innerLevel, documentText, rel } from '../context.js';
import { text } from '../templating/text.js';

// in: the model.
// out: what closes a comparison: the call to action, and the footer with date, publisher and the full page.
// knows nothing of: host, promises, JSON.
const callToAction = ({ cta }, context) => compose(fragment `<slot name="cta">${cta ? fragment `<div part="cta"><div>${cta.title ? fragment `<h3 aria-level=${innerLevel(context)} dir="auto" ${documentText(cta.title, context)}></h3>` : empty}${cta.text ? fragment `<p dir="auto" ${documentText(cta.text, context)}></p>` : empty}</div><a part="cta-link" href=${cta.url} target=${context.target} rel=${rel()} dir="auto" ${documentText(cta.label, context)}></a></div>` : empty}</slot>`);
function footer({ updated, publisher, url }, { words, target }) {
    if (!updated && !publisher && !url)
        return nothing;
    const source = publisher && words.term('source', { publisher: isolate(publisher.name) });
    return compose(fragment `<div part="footer">${updated ? fragment `<time datetime=${updated} .textContent=${words.term('updated', { date: words.date(updated) })}></time>` : empty}${!publisher ? empty : publisher.url ? fragment `<a href=${publisher.url} target=${target} rel=${rel()} ${text(source ?? '')}></a>` : fragment `<span ${text(source ?? '')}></span>`}${url ? fragment `<a href=${url} target=${target} rel=${rel()} .textContent=${words.term('full')}></a>` : empty}</div>`);
}

export { callToAction, footer };
