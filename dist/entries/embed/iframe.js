import { tag } from './html.js';
import { escapeHtml } from '../../view/taking-along/escape-html.js';

/** Before the page in it tells its height, or where nothing hears that, in CSS pixels. */
const HEIGHT = { full: 720, compact: 480 };
const heightOf = ({ layout = 'full' }) => HEIGHT[layout] ?? 480;
/**
 * `frameborder` is of old, but what a strict policy of the page lets through; a `style` is not.
 */
const frameTag = ({ src, title, width, height }, more) => `${tag('iframe', { src, title, width, height, frameborder: 0, ...more })}</iframe>`;
/** A frame may run its script and open links, and no more. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
/** For people to paste. */
const pastedFrame = (frame, script) => `${frameTag(frame, { loading: 'lazy', sandbox: SANDBOX })}
${tag('script', { async: true, src: script })}</script>`;
/**
 * For oEmbed, as WordPress writes it: a link that stands for the frame until it is there. (It puts
 * a sandbox of its own in place of this one; no link opens a window there: see frame.ts.) Each page
 * adds the secret by which its frame is heard, in the address and in `data-secret`; one in a file
 * would be no secret. There is no `scrolling="no"`: what is higher than 1000 px, the most that
 * WordPress gives, could not be read.
 */
const wordPressFrame = (frame, link) => tag('blockquote', { class: 'wp-embedded-content' }) +
    `${tag('a', { href: link })}${escapeHtml(frame.title)}</a></blockquote>` +
    frameTag(frame, {
        class: 'wp-embedded-content',
        sandbox: SANDBOX,
        security: 'restricted',
        marginwidth: '0',
        marginheight: '0',
    });

export { heightOf, pastedFrame, wordPressFrame };
