// The frame that an embed page stands in, as HTML for pages elsewhere.
import type { OutputOptions } from '../outputs/output.js';
import { escape, tag } from './html.js';

/** Before the page in it tells its height, or where nothing hears that, in CSS pixels. */
const HEIGHT: Readonly<Record<string, number>> = { full: 720, compact: 480 };

export const heightOf = ({ layout = 'full' }: OutputOptions): number => HEIGHT[layout] ?? 480;

interface Frame {
  readonly src: string;
  readonly title: string;
  readonly width: string | number;
  readonly height: number;
}

/**
 * `frameborder` is of old, but what a strict policy of the page lets through; a `style` is not.
 */
const frameTag = ({ src, title, width, height }: Frame, more: Readonly<Record<string, string>>) =>
  `${tag('iframe', { src, title, width, height, frameborder: 0, ...more })}</iframe>`;

/** A frame may run its script and open links, and no more. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** For people to paste. */
export const pastedFrame = (frame: Frame, script: string): string =>
  `${frameTag(frame, { loading: 'lazy', sandbox: SANDBOX })}
${tag('script', { async: true, src: script })}</script>`;

/**
 * For oEmbed, as WordPress writes it: a link that stands for the frame until it is there. (It puts
 * a sandbox of its own in place of this one; no link opens a window there: see frame.ts.) Each page
 * adds the secret by which its frame is heard, in the address and in `data-secret`; one in a file
 * would be no secret. There is no `scrolling="no"`: what is higher than 1000 px, the most that
 * WordPress gives, could not be read.
 */
export const wordPressFrame = (frame: Frame, link: string): string =>
  tag('blockquote', { class: 'wp-embedded-content' }) +
  `${tag('a', { href: link })}${escape(frame.title)}</a></blockquote>` +
  frameTag(frame, {
    class: 'wp-embedded-content',
    sandbox: SANDBOX,
    security: 'restricted',
    marginwidth: '0',
    marginheight: '0',
  });
