function adoptStyles(root, styles) {
    const view = root.ownerDocument.defaultView;
    if (!view)
        return; // a document without a window draws nothing
    root.adoptedStyleSheets = styles.map((style) => {
        if (style instanceof CSSStyleSheet)
            return style;
        if (view === window && style.styleSheet)
            return style.styleSheet;
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(style.cssText);
        return sheet;
    });
}

export { adoptStyles };
