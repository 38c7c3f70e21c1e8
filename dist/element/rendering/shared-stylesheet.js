import { windowOf } from '../dom/surroundings.js';

// All roots of one document share one style sheet.
/**
 * A constructed sheet belongs to one document
 * (https://www.w3.org/TR/cssom-1/#dom-documentorshadowroot-adoptedstylesheets).
 */
const sheets = new WeakMap();
/**
 * The sheet of a document; none where there is no window, which draws nothing, and in test DOMs
 * that cannot construct one. Making it takes a millisecond, once.
 */
function sheetOf(page, css) {
    const view = windowOf(page);
    const known = sheets.get(page);
    if (known || !view)
        return known;
    try {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(css);
        sheets.set(page, sheet);
        return sheet;
    }
    catch {
        return undefined;
    }
}
/** Gives a root the sheet of its document. */
function adoptStyles(root, css) {
    const sheet = sheetOf(root.ownerDocument, css);
    if (sheet)
        root.adoptedStyleSheets = [sheet];
}

export { adoptStyles, sheetOf };
