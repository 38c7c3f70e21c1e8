import { nothing } from 'lit';
import { isolate } from '../locale.js';
import { whole, none, piece } from './piece.js';
import { innerLevel, said, rel } from './scene.js';
import { text } from './text.js';

// in: the model.
// out: what closes a comparison: the call to action, and the footer with date, publisher and the full page.
// knows nothing of: host, promises, JSON.
const callToAction = ({ cta }, scene) => whole(piece `<slot name="cta">${cta ? piece `<div part="cta"><div>${cta.title ? piece `<h3 aria-level=${innerLevel(scene)} dir="auto" ${said(cta.title, scene)}></h3>` : none}${cta.text ? piece `<p dir="auto" ${said(cta.text, scene)}></p>` : none}</div><a part="cta-link" href=${cta.url} target=${scene.target} rel=${rel()} dir="auto" ${said(cta.label, scene)}></a></div>` : none}</slot>`);
function footer({ updated, publisher, url }, { words, target }) {
    if (!updated && !publisher && !url)
        return nothing;
    const source = publisher && words.say('source', { publisher: isolate(publisher.name) });
    return whole(piece `<div part="footer">${updated ? piece `<time datetime=${updated} .textContent=${words.say('updated', { date: words.date(updated) })}></time>` : none}${!publisher ? none : publisher.url ? piece `<a href=${publisher.url} target=${target} rel=${rel()} ${text(source ?? '')}></a>` : piece `<span ${text(source ?? '')}></span>`}${url ? piece `<a href=${url} target=${target} rel=${rel()} .textContent=${words.say('full')}></a>` : none}</div>`);
}

export { callToAction, footer };
