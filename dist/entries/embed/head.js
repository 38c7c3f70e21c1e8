import { tag, jsonForScript } from './html.js';
import { jsonLdOf } from './json-ld.js';
import { escapeHtml } from '../../view/taking-along/escape-html.js';

/** Size of a card, in pixels. */
const CARD = { width: 1200, height: 630 };
const property = (name, content) => content === undefined ? '' : tag('meta', { property: name, content });
const named = (name, content) => content === undefined ? '' : tag('meta', { name, content });
const cardTags = ({ title, answer }, card) => card === undefined
    ? [named('twitter:card', 'summary')]
    : [
        property('og:image', card),
        property('og:image:type', 'image/png'),
        property('og:image:width', CARD.width),
        property('og:image:height', CARD.height),
        property('og:image:alt', `${title}. ${answer}`),
        named('twitter:card', 'summary_large_image'),
    ];
const discoveryLinks = ({ addresses, title }) => addresses
    ? [
        tag('link', {
            rel: 'alternate',
            type: 'application/json+oembed',
            href: addresses.oembed,
            title,
        }),
        tag('link', { rel: 'alternate', type: 'application/atom+xml', href: addresses.feed }),
    ]
    : [];
/**
 * The elements of the head that tell what the page is about.
 * @param card Address of its picture, if there is one.
 */
function describingTags(facts, { jsonLd = false }, card) {
    const { comparison, title, description, canonical, publisher } = facts;
    return [
        `<title>${escapeHtml(title)}</title>`,
        named('description', description),
        canonical === undefined ? '' : tag('link', { rel: 'canonical', href: canonical }),
        property('og:type', 'article'),
        property('og:title', title),
        property('og:description', description),
        property('og:url', canonical),
        property('og:site_name', publisher?.name),
        property('article:modified_time', comparison.updated),
        ...cardTags(facts, card),
        ...discoveryLinks(facts),
        jsonLd
            ? `<script type="application/ld+json">${jsonForScript(jsonLdOf(facts, card))}</script>`
            : '',
    ];
}

export { describingTags };
