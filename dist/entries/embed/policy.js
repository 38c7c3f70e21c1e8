import { createHash } from 'node:crypto';

const hashes = new Map();
const MAX_KEPT = 20;
/** How a policy names a script or style element: by what is in it. */
function sourceOf(text) {
    let source = hashes.get(text);
    if (source === undefined) {
        source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
        if (hashes.size >= MAX_KEPT)
            hashes.clear();
        hashes.set(text, source);
    }
    return source;
}
/** Hosts may have characters that mean something in a policy. */
const SAFE_ORIGIN = /^https?:\/\/[a-z\d.-]+(?::\d+)?$/;
/** Where a comparison has its logos from; one with an odd address is not shown. */
function logoOrigins({ tools }) {
    const origins = tools.flatMap(({ logo }) => logo !== undefined && URL.canParse(logo) ? [new URL(logo).origin] : []);
    return [...new Set(origins)].filter((origin) => SAFE_ORIGIN.test(origin));
}
/** Content Security Policy of an embed page: what is in it, its logos, and nothing else. */
function policyOf(comparison, styles, script) {
    const logos = logoOrigins(comparison);
    return [
        "default-src 'none'",
        `style-src ${styles.map(sourceOf).join(' ')}`,
        `script-src ${sourceOf(script)}`,
        ...(logos.length ? [`img-src ${logos.join(' ')}`] : []),
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}

export { policyOf };
