import { resolveLinks } from '../../document/links.js';
import { answerLine, joinSentences } from '../../view/wording.js';
import { localizerOf } from '../outputs/text/outline.js';
import { plain } from './html.js';

// in: a document and where it is served.
// out: what pages, oEmbed and feeds say of it in one or two sentences, and its addresses.
// knows nothing of: HTML, XML.
/** Address of a document's picture. */
const cardAddress = (slug, base) => new URL(`card/${slug}.png`, base).href;
const addressesOf = (slug, base) => ({
    page: new URL(`embed/${slug}.html`, base).href,
    oembed: new URL(`oembed/${slug}.json`, base).href,
    feed: new URL('feed.xml', base).href,
    script: new URL('embed.js', base).href,
});
function publisherOf({ publisher }, base) {
    const name = plain(publisher?.name ?? '');
    if (!name)
        return base === undefined ? undefined : { name: new URL(base).host };
    const { url } = publisher ?? {};
    return { name, ...(url !== undefined && isAddress(url) && { url }) };
}
/** Whether a link can be followed from anywhere. */
const isAddress = (link) => /^https?:\/\//i.test(link) && URL.canParse(link);
function factsOf(document, options) {
    const { slug, model } = document;
    const { baseUrl } = options;
    const localizer = localizerOf(document, options);
    const addresses = baseUrl === undefined ? undefined : addressesOf(slug, baseUrl);
    const comparison = baseUrl
        ? resolveLinks(document.comparison, new URL(`comparisons/${slug}.json`, baseUrl).href)
        : document.comparison;
    const { url, summary = '' } = comparison;
    const answer = plain(answerLine(model, localizer));
    return {
        comparison,
        localizer,
        title: plain(model.title) || slug, // names may be of blanks alone
        answer,
        description: joinSentences([answer, plain(summary)]),
        canonical: url !== undefined && isAddress(url) ? new URL(url).href : addresses?.page,
        publisher: publisherOf(comparison, baseUrl),
        addresses,
    };
}

export { addressesOf, cardAddress, factsOf };
