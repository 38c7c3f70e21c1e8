/** Of one document: `render --as`, and the files of `build`. */
const DOCUMENT_OUTPUTS = [
    {
        name: 'html',
        about: 'prerendered element, for pages and static site generators',
        files: [{ path: 'html/{slug}.html' }],
        load: () => import('./html.js'),
    },
    {
        name: 'json',
        about: 'the document as the element fetches it, whatever it was written in',
        files: [{ path: 'comparisons/{slug}.json' }],
        load: () => import('./json.js'),
    },
];
/** Of all documents of a `build`. */
const SITE_OUTPUTS = [
    { name: 'index.json', load: () => import('./index-json.js') },
];

export { DOCUMENT_OUTPUTS, SITE_OUTPUTS };
