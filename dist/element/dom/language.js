// The language that an element stands in.
/** The nearest `lang`, also outside the shadow trees that it is in; empty when there is none. */
function languageOf(element) {
    let node = element;
    // A page may have put a `host` on Object.prototype, which a document then seems to have
    while (node?.nodeType) {
        const lang = node.closest('[lang]')?.getAttribute('lang');
        if (lang != null)
            return lang;
        node = node.getRootNode().host;
    }
    return '';
}

export { languageOf };
