const noAccessor = true; // the element has its own
function option(normal, attribute) {
    return {
        ...attribute && { attribute },
        normal,
        reflect: true,
        noAccessor,
        converter: {
            fromAttribute: (value) => value,
            toAttribute: (value) => value === normal(null) ? null : String(value),
        },
    };
}
const text = () => option((value) => value == null ? null : String(value));
const again = { source: true, hasChanged: () => true };
const flag = () => ({
    ...option(Boolean),
    converter: { fromAttribute: (value) => value !== null, toAttribute: (value) => value ? '' : null },
});
const oneOf = (fallback, ...others) => option((value) => others.find((other) => typeof value === 'string' && other === value.toLowerCase()) ?? fallback);
const MAX_TIMEOUT = 2 ** 31 - 1; // more would end at once (https://html.spec.whatwg.org/#timers)
const OPTIONS = {
    slug: { ...text(), ...again },
    src: { ...text(), ...again },
    base: text(),
    data: { normal: (value) => value, attribute: false, noAccessor, ...again },
    loading: oneOf('eager', 'lazy'),
    layout: oneOf('full', 'compact'),
    theme: oneOf('auto', 'light', 'dark'),
    expanded: flag(),
    headingLevel: option((value) => /^[1-6]$/.test(String(value)) ? Number(value) : 2, 'heading-level'),
    timeout: option((value) => Number(value) > 0 ? Math.min(Number(value), MAX_TIMEOUT) : 10_000),
    linkTarget: option((value) => value ? String(value) : '_blank', 'link-target'),
    debug: flag(),
};

export { OPTIONS };
