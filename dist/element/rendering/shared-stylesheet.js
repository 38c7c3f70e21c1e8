// in: a shadow root and style rules.
// out: the root with these rules; all roots of one document share one sheet.
// knows nothing of: what the rules say.
/** A constructed sheet belongs to one document (https://www.w3.org/TR/cssom-1/#dom-documentorshadowroot-adoptedstylesheets). */
const sheets = new WeakMap();
/** The sheet of `page`; none where there is no window, which draws nothing. Making it takes a millisecond, once. */
function sheetOf(page, css) {
    const view = page.defaultView;
    let sheet = sheets.get(page);
    if (view && !sheet) {
        sheets.set(page, (sheet = new view.CSSStyleSheet()));
        sheet.replaceSync(css);
    }
    return sheet;
}
/** Dresses a root. */
function adoptStyles(root, css) {
    const sheet = sheetOf(root.ownerDocument, css);
    if (sheet)
        root.adoptedStyleSheets = [sheet];
}

export { adoptStyles, sheetOf };
