import { PROPERTIES } from '../../../element/properties.js';
import { isSlug } from '../../../document/limits.js';
import { text } from '../arguments.js';

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
const DRAWING = {
    layout: attribute(PROPERTIES.layout, 'full|compact', 'how much is shown; full when absent'),
    theme: attribute(PROPERTIES.theme, 'auto|light|dark', 'auto, the page’s own, when absent'),
    lang: {
        value: 'TAG',
        about: 'language of the widget’s own words; English when absent',
        complain: complainOfTag,
    },
    'heading-level': attribute(PROPERTIES.headingLevel, '1-6', 'level of the title; 2 when absent'),
    expanded: { about: 'with the quotes of every reviewer open' },
};
/** What the given options say, for an output. */
function drawingOf(values) {
    const names = ['layout', 'theme', 'lang', 'slug', 'base', 'nonce'];
    const headingLevel = text(values, 'heading-level');
    return {
        ...Object.fromEntries(names.flatMap((name) => {
            const value = text(values, name);
            return value === undefined ? [] : [[name, value]];
        })),
        ...(headingLevel && { headingLevel: PROPERTIES.headingLevel.normalize(headingLevel) }),
        ...(values.expanded === true && { expanded: true }),
    };
}

export { DRAWING, complainOfSlug, drawingOf };
