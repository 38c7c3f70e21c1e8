// in: a shadow root and style rules.
// out: the root with these rules; all roots of one document share one sheet.
// knows nothing of: what the rules say.
/** A constructed sheet belongs to one document (https://www.w3.org/TR/cssom-1/#dom-documentorshadowroot-adoptedstylesheets). */
const sheets = new WeakMap();
/** Dresses a root. */
function adoptStyles(root, css) {
    const view = root.ownerDocument.defaultView;
    if (!view)
        return; // a document without a window draws nothing
    let sheet = sheets.get(view);
    if (!sheet) {
        sheets.set(view, sheet = new view.CSSStyleSheet());
        sheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [sheet];
}

export { adoptStyles };
