// What an element stands in.
/** The window of a page, also where <img name=defaultView> hides it. */
const windowOf = (page) => page === document ? window : page.defaultView;
/** Opens what an element is folded into, as a browser does for a fragment of its own. */
function reveal(element) {
    for (let node = element; node; node = node.parentElement) {
        if (node.localName === 'details')
            node.setAttribute('open', '');
        if (node.hidden === 'until-found')
            node.hidden = false;
    }
}

export { reveal, windowOf };
