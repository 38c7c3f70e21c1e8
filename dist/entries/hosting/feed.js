import { factsOf } from '../embed/facts.js';
import { tag } from '../embed/html.js';
import { wordsFor } from '../embed/words.js';
import { render as render$1 } from '../outputs/plain.js';
import '../ssr/languages.js';
import { localizerFor } from '../../i18n/localizer.js';
import { escapeHtml } from '../../view/taking-along/escape-html.js';

// in: all documents of a build.
// out: the newest of them as an Atom feed (RFC 4287).
// knows nothing of: the documents' figures, the disk.
/** A reader asks for the feed each hour; index.json has all. */
const MAX_ENTRIES = 100;
/** Atom wants a time of each entry. What has no date comes last, and is never news. */
const UNDATED = '1970-01-01';
const timeOf = ({ updated = UNDATED }) => `${updated}T00:00:00Z`;
const byTime = (a, b) => timeOf(b).localeCompare(timeOf(a), 'en');
const text = (name, content) => `<${name}>${escapeHtml(content)}</${name}>`;
const link = (rel, type, href) => `${tag('link', { rel, type, href }).slice(0, -1)}/>`;
const person = ({ name, url }) => `<author>${text('name', name)}${url === undefined ? '' : text('uri', url)}</author>`;
/** Readers show the whole comparison; its links are absolute. */
function entry(document, options) {
    const facts = factsOf(document, options);
    const { addresses, canonical, title, publisher, localizer } = facts;
    if (!addresses || canonical === undefined || !publisher)
        return '';
    const lang = document.comparison.lang ?? localizer.lang;
    return `${tag('entry', { 'xml:lang': lang })}
${text('id', addresses.page)}
${text('title', title)}
${text('updated', timeOf(document.model))}
${link('alternate', 'text/html', canonical)}
${person(publisher)}
${text('summary', facts.description)}
${tag('content', { type: 'html' })}${escapeHtml(render$1(document, options))}</content>
</entry>
`;
}
/** An empty one where it is not known where it is served. */
async function render({ entries, options, document }) {
    const { baseUrl: base, lang } = options;
    if (base === undefined)
        return [];
    const newest = [...entries].sort(byTime).slice(0, MAX_ENTRIES);
    let items = '';
    for (const { slug } of newest) {
        const found = await document(slug);
        if (found)
            items += entry(found, options);
    }
    const localizer = localizerFor(lang ?? '');
    const { host } = new URL(base);
    const address = new URL('feed.xml', base).href;
    const title = wordsFor(localizer).feed.replace('{site}', host);
    const content = `<?xml version="1.0" encoding="utf-8"?>
${tag('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': localizer.lang })}
${text('id', address)}
${text('title', title)}
${text('updated', timeOf(newest[0] ?? {}))}
${link('self', 'application/atom+xml', address)}
${person({ name: host })}
${items}</feed>
`;
    return [{ path: 'feed.xml', content }];
}

export { render };
