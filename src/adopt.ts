// in: a shadow root and style rules.
// out: the root with these rules.
// knows nothing of: what the rules say.
import type { CSSResultOrNative } from 'lit';

/** Dresses a root. A constructed sheet belongs to one document, and another one needs its own (https://www.w3.org/TR/cssom-1/#dom-documentorshadowroot-adoptedstylesheets). */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return; // a document without a window draws nothing
  root.adoptedStyleSheets = styles.map((style) => {
    if (style instanceof CSSStyleSheet) return style;
    if (view === window && style.styleSheet) return style.styleSheet;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}
