// in: a page with embed pages in frames, and their messages.
// out: frames as high as what is in them, in the colours of the page.
// knows nothing of: comparisons, the element.
import { asRecord, type PageMessage } from './messages.js';

/**
 * No comparison is higher, in CSS pixels, and no frame is given more. Its own height is all that a
 * frame can ask for.
 */
const MAX_HEIGHT = 50_000;

/**
 * A sandbox without `allow-same-origin` takes a frame's origin away; else it is that of its
 * address, as long as nothing has led it elsewhere.
 */
const isOriginOf = (origin: string, { sandbox, src }: HTMLIFrameElement): boolean =>
  origin === new URL(src).origin ||
  (origin === 'null' && sandbox.length > 0 && !sandbox.contains('allow-same-origin'));

/** Looks after all frames whose address lies in a folder, also after those that come later. */
export function serveFrames(folder: string): void {
  const frames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(folder));

  const tellPage = (frame: HTMLIFrameElement): void => {
    const { color } = getComputedStyle(frame);
    const message: PageMessage = { type: 'verdict-compare:page', color };
    frame.contentWindow?.postMessage(message, '*'); // the origin of a sandboxed frame has no name
  };
  const tellAll = (): void => frames().forEach(tellPage);

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const { type, height } = asRecord(data);
    if (type !== 'verdict-compare:height' || typeof height !== 'number' || !(height > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !isOriginOf(origin, frame)) return;
    const border = frame.offsetHeight - frame.clientHeight;
    // Set from a script, a style needs no leave of the page's policy
    frame.style.height = `${Math.min(height, MAX_HEIGHT) + border}px`;
    frame.style.colorScheme = 'light'; // as the frame then sets it: see frame.ts
    tellPage(frame);
  });

  // Whatever makes a page dark does it by one of these
  const attributes = new MutationObserver(tellAll);
  for (const element of [document.documentElement, document.body])
    attributes.observe(element, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellAll);
  addEventListener('transitionend', tellAll, true);
  tellAll();
}
