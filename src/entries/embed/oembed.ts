// in: a checked document and where it is served.
// out: what an oEmbed consumer asks for, version 1.0 (https://oembed.com, section 2.3.4).
// knows nothing of: the page that is embedded.
import type { OutputDocument, OutputOptions } from '../outputs/output.js';
import { factsOf } from './facts.js';
import { heightOf, wordPressFrame } from './iframe.js';

/** Of the frame where nobody asks for a narrower one, in CSS pixels. */
const WIDTH = 600;
/** How long a consumer may keep it, in seconds. */
const CACHE_AGE = 3600;

export function render(document: OutputDocument, options: OutputOptions): string {
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
