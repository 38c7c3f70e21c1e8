const noAccessor = true; // the element has its own
function property(normalize, attribute) {
    return {
        ...(attribute && { attribute }),
        normalize,
        reflect: true,
        noAccessor,
        converter: {
            fromAttribute: (value) => value,
            toAttribute: (value) => (value === normalize(null) ? null : String(value)),
        },
    };
}
const text = () => property((value) => (value == null ? null : String(value)));
const again = { source: true, hasChanged: () => true };
const flag = () => ({
    ...property(Boolean),
    converter: {
        fromAttribute: (value) => value !== null,
        toAttribute: (value) => (value ? '' : null),
    },
});
const oneOf = (fallback, ...others) => property((value) => others.find((other) => typeof value === 'string' && other === value.toLowerCase()) ??
    fallback);
const MAX_TIMEOUT = 2 ** 31 - 1; // more would end at once (https://html.spec.whatwg.org/#timers)
const PROPERTIES = {
    slug: { ...text(), ...again },
    src: { ...text(), ...again },
    base: text(),
    data: {
        normalize: (value) => value,
        attribute: false,
        noAccessor,
        ...again,
    },
    loading: oneOf('eager', 'lazy'),
    layout: oneOf('full', 'compact'),
    theme: oneOf('auto', 'light', 'dark'),
    expanded: flag(),
    headingLevel: property((value) => (/^[1-6]$/.test(String(value)) ? Number(value) : 2), 'heading-level'),
    timeout: property((value) => (Number(value) > 0 ? Math.min(Number(value), MAX_TIMEOUT) : 10_000)),
    linkTarget: property((value) => (value ? String(value) : '_blank'), 'link-target'),
    debug: flag(),
};

export { PROPERTIES };
