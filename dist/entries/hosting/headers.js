import { scripts } from './scripts.js';

/**
 * What is sent with files: those of a stable name are asked for again after five minutes, and may
 * be shown for a day while they are; those with a hash in their name never change.
 */
const CACHE = {
    stable: 'public, max-age=300, stale-while-revalidate=86400',
    immutable: 'public, max-age=31536000, immutable',
};
/** What every answer has, an error too: without the first, a page elsewhere cannot even read it. */
const EVERYWHERE = {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
};
/** Any page may embed. */
const EMBEDDABLE = { 'Content-Security-Policy': 'frame-ancestors *' };
/** Folders and files with the stable names. */
const STABLE = ['comparisons', 'embed', 'html', 'oembed', 'plain', 'text', 'card'].map((folder) => `${folder}/*`);
const STABLE_FILES = ['index.json', 'feed.xml', 'integrity.json', 'llms.txt'];
const rule = (path, headers) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
/**
 * `_headers` for Netlify and Cloudflare Pages. Where several rules match, both join the values of
 * one header, so each header of a file comes from one rule alone; a wildcard stands at the end.
 */
function headersFile(base) {
    const { pathname } = new URL(base);
    const stable = [...STABLE, ...STABLE_FILES, ...scripts().map(({ path }) => path)];
    const rules = [
        rule(`${pathname}*`, EVERYWHERE),
        ...stable.map((path) => rule(`${pathname}${path}`, {
            'Cache-Control': CACHE.stable,
            ...(path === 'embed/*' && EMBEDDABLE),
        })),
        ...scripts().map(({ hashedPath }) => rule(`${pathname}${hashedPath}`, { 'Cache-Control': CACHE.immutable })),
    ];
    return `${rules.join('\n\n')}\n`;
}

export { CACHE, EMBEDDABLE, EVERYWHERE, headersFile };
