import { THEMES, LAYOUTS } from '../view/context.js';

/** Timers end at once when they are given more, in ms (https://html.spec.whatwg.org/#timers). */
const MAX_TIMEOUT = 2 ** 31 - 1;
const DEFAULT_TIMEOUT = 10_000;
function property(normalize, attribute) {
    return {
        ...(attribute && { attribute }),
        normalize,
        reflect: true,
        noAccessor: true,
        converter: {
            toAttribute: (value) => (value === normalize(null) ? null : String(value)),
        },
    };
}
const text = () => property((value) => (value == null ? null : String(value)));
const flag = () => ({
    normalize: Boolean,
    reflect: true,
    noAccessor: true,
    type: Boolean,
});
const oneOf = (fallback, ...others) => property((value) => {
    if (typeof value !== 'string')
        return fallback;
    return others.find((other) => other === value.toLowerCase()) ?? fallback;
});
function toTimeout(value) {
    const timeout = Number(value);
    return timeout > 0 ? Math.min(timeout, MAX_TIMEOUT) : DEFAULT_TIMEOUT;
}
const toHeadingLevel = (value) => /^[1-6]$/.test(String(value)) ? Number(value) : 2;
const source = { isSource: true, hasChanged: () => true };
const PROPERTIES = {
    slug: { ...text(), ...source },
    src: { ...text(), ...source },
    base: text(),
    data: {
        normalize: (value) => value,
        attribute: false,
        noAccessor: true,
        ...source,
    },
    loading: oneOf('eager', 'lazy'),
    layout: oneOf(...LAYOUTS),
    theme: oneOf(...THEMES),
    expanded: flag(),
    headingLevel: property(toHeadingLevel, 'heading-level'),
    timeout: property(toTimeout),
    linkTarget: property((value) => (value ? String(value) : '_blank'), 'link-target'),
    debug: flag(),
};
// What a page has put on Object.prototype is no option of theirs
for (const options of Object.values(PROPERTIES))
    Object.setPrototypeOf(options, null);
/** What a server can set too: each is an option of `renderToString`, and an attribute it writes. */
const SETTINGS = [
    'layout',
    'theme',
    'headingLevel',
    'expanded',
    'linkTarget',
    'loading',
];
/** What the templates are told of the properties, by an element and by a server alike. */
const viewSettings = ({ layout, theme, headingLevel, linkTarget, }) => ({
    layout,
    theme,
    level: headingLevel,
    target: linkTarget,
});

export { PROPERTIES, SETTINGS, viewSettings };
