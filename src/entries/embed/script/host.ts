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
  const shown = new ResizeObserver(tellAll);

  /**
   * Whatever makes a page dark or light, an <iframe> inherits its colour, and the transition tells
   * that it is another. Important, since many pages take transitions away while they change; nor
   * are there any while it is hidden.
   */
  const watch = (frame: HTMLIFrameElement): void => {
    frame.style.setProperty('transition', 'color 1ms', 'important');
    shown.observe(frame);
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const { type, height } = asRecord(data);
    if (type !== 'verdict-compare:height' || typeof height !== 'number' || !(height > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !isOriginOf(origin, frame)) return;
    const { boxSizing } = getComputedStyle(frame);
    const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    // Set from a script, a style needs no leave of the page's policy
    frame.style.height = `${Math.min(height, MAX_HEIGHT) + border}px`;
    frame.style.colorScheme = 'light'; // as the frame then sets it: see frame.ts
    watch(frame);
    tellPage(frame);
  });

  // Also of what is above a frame: in Firefox its own ends before that
  addEventListener('transitionend', tellAll, true);
  tellAll();
}
