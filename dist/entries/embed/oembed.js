import { factsOf } from './facts.js';
import { heightOf, wordPressFrame } from './iframe.js';

/** Of the frame where nobody asks for a narrower one, in CSS pixels. */
const WIDTH = 600;
/** How long a consumer may keep it, in seconds. */
const CACHE_AGE = 3600;
function render(document, options) {
    const { addresses, canonical, title, publisher } = factsOf(document, options);
    if (!addresses || canonical === undefined || !publisher)
        throw new TypeError('oembed has addresses in it: write --base-url');
    const frame = {
        src: addresses.page,
        title,
        width: Math.min(options.maxWidth ?? WIDTH, WIDTH),
        height: heightOf(options),
    };
    const answer = {
        version: '1.0',
        type: 'rich',
        title,
        provider_name: publisher.name,
        provider_url: publisher.url,
        cache_age: CACHE_AGE,
        html: wordPressFrame(frame, canonical),
        width: frame.width,
        height: frame.height,
    };
    return `${JSON.stringify(answer)}\n`;
}

export { render };
