import { PROPERTIES } from '../../../element/properties.js';
import { isSlug } from '../../../document/limits.js';
import '../../ssr/languages.js';
import { normalizeFallback } from '../../ssr/options.js';
import { text } from '../arguments.js';
import { stderr } from '../terminal.js';
import { localizerFor } from '../../../i18n/localizer.js';

// The options that draw, shared by `render` and `build`; what they may be is what the element's
// attributes may be.
/**
 * A value that the attribute takes as it is; where the element falls back to its default, the
 * command says so.
 */
function attribute({ normalize }, value, about) {
    const complain = (given) => String(normalize(given)) === given ? undefined : `write ${value.replaceAll('|', ', ')}`;
    return { value, about, complain };
}
function complainOfTag(lang) {
    try {
        Intl.getCanonicalLocales(lang);
        return undefined;
    }
    catch {
        return 'write a language tag like "en"';
    }
}
const complainOfSlug = (slug) => isSlug(slug)
    ? undefined
    : 'write letters and digits, single ones of "-", "_" and "." between them, ' +
        '200 characters at most';
function complainOfBaseUrl(value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isPlain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
    return isPlain ? undefined : 'write the address of a folder, like https://example.com/verdicts/';
}
/** The address of a folder; a slash at its end may be missing. */
const BASE_URL = {
    value: 'URL',
    about: 'where the folder of a build is served',
    complain: complainOfBaseUrl,
};
/** A name to write at. */
const OUT = {
    complain: (value) => (value ? undefined : 'write a name'),
};
const DRAWING = {
    layout: attribute(PROPERTIES.layout, 'full|compact|line', 'how much is shown; full when absent'),
    theme: attribute(PROPERTIES.theme, 'auto|light|dark', 'auto, the page’s own, when absent'),
    lang: {
        value: 'TAG',
        about: 'language of the widget’s own words; that of the document, or English, when absent',
        complain: complainOfTag,
    },
    'heading-level': attribute(PROPERTIES.headingLevel, '1-6', 'level of the title; 2 when absent'),
    expanded: { about: 'with the quotes of every reviewer open' },
    jsonld: { about: 'embed pages describe themselves to search engines, as JSON-LD' },
    fallback: attribute({ normalize: normalizeFallback }, 'short|full', 'beside the prerendered element: the answer, or all of it as plain HTML; short when absent'),
};
/** What the given options say, for an output. */
function drawingOf(values) {
    const names = ['layout', 'theme', 'lang', 'slug', 'base', 'nonce', 'fallback'];
    const headingLevel = text(values, 'heading-level');
    const base = text(values, 'base-url');
    return {
        ...Object.fromEntries(names.flatMap((name) => {
            const value = text(values, name);
            return value === undefined ? [] : [[name, value]];
        })),
        ...(headingLevel && { headingLevel: PROPERTIES.headingLevel.normalize(headingLevel) }),
        ...(values.expanded === true && { expanded: true }),
        ...(base !== undefined && { baseUrl: new URL(`${base}/`.replace(/\/+$/, '/')).href }),
        ...(values.jsonld === true && { jsonLd: true }),
    };
}
/** Says so where the widget does not speak the language that is asked for. */
async function tellOfEnglish({ lang }) {
    if (lang !== undefined && localizerFor(lang).isFallback)
        await stderr.line(`The widget does not speak ${lang}; its words are in English`);
}

export { BASE_URL, DRAWING, OUT, complainOfSlug, drawingOf, tellOfEnglish };
