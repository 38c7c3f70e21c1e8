import '../ssr/languages.js';
import '../../element/properties.js';

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
    {
        name: 'plain',
        about: 'plain HTML without shadow DOM or script, for feeds, mail, search and reader views',
        files: [{ path: 'plain/{slug}.html' }],
        load: () => import('./plain.js'),
    },
    {
        name: 'markdown',
        about: 'GitHub’s Markdown, for places that take nothing else, and for language models',
        // a file of its own begins with its title
        files: [{ path: 'text/{slug}.md', options: { headingLevel: 1 } }],
        load: () => import('./markdown.js'),
    },
    {
        name: 'text',
        about: 'text alone, in lines of 76 columns',
        files: [],
        load: () => import('./text.js'),
    },
    {
        name: 'line',
        about: 'the answer in one line, with the link to the full comparison',
        files: [],
        load: () => import('./line.js'),
    },
    {
        name: 'svg',
        about: 'card of 1200 × 630 pixels, for a README',
        files: [
            { path: 'card/{slug}.svg', options: { theme: 'light' } },
            { path: 'card/dark/{slug}.svg', options: { theme: 'dark' } },
        ],
        installed: async () => (await import('./card/rendering/renderer.js')).installed(),
        load: () => import('./card/svg.js'),
    },
    {
        name: 'png',
        about: 'the same as a picture, for social previews',
        files: [
            { path: 'card/{slug}.png', options: { theme: 'light' } },
            { path: 'card/dark/{slug}.png', options: { theme: 'dark' } },
        ],
        load: () => import('./card/png.js'),
    },
    {
        name: 'page',
        about: 'complete page for frames, drawn without JavaScript',
        files: [{ path: 'embed/{slug}.html' }],
        load: () => import('../embed/page.js'),
    },
    {
        name: 'oembed',
        about: 'what an embed page tells those who are given its address',
        files: [
            { path: 'oembed/{slug}.json' },
            { path: 'oembed/320/{slug}.json', options: { maxWidth: 320 } },
        ],
        load: () => import('../embed/oembed.js'),
    },
];
/** Of all documents of a `build`. */
const SITE_OUTPUTS = [
    { name: 'index.json', load: () => import('./index-json.js') },
    { name: 'llms.txt', load: () => import('./llms.js') },
    { name: 'feed.xml', load: () => import('../hosting/feed.js') },
    { name: 'scripts', load: () => import('../hosting/scripts.js') },
    { name: 'servers', load: () => import('../hosting/servers.js') },
];

export { DOCUMENT_OUTPUTS, SITE_OUTPUTS };
