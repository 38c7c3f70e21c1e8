// in: the embed page that this runs in, and messages of the page around it.
// out: its height, told whenever it changes, to that page's `embed.js` and to WordPress.
// knows nothing of: comparisons, the element.
import { asRecord, type HeightMessage } from './messages.js';

/**
 * The secret that WordPress has put behind the address; without it, it hears no message. Where one
 * WordPress embeds what another has written there are two, and the last one counts.
 */
const secretOf = ({ hash }: Location): string | undefined => /.*secret=(\w+)/.exec(hash)?.[1];

/**
 * Nothing that is told is a secret of the reader's, and a page cannot know where it is embedded: so
 * messages go to any origin. They are heard from the page around it alone.
 */
export function tellParent(slug: string): void {
  const root = document.documentElement;
  let told: unknown;
  const post = (message: unknown): void => parent.postMessage(message, '*');

  const tellHeight = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    const message: HeightMessage = { type: 'verdict-compare:height', slug, height };
    post(message);
    const secret = secretOf(location);
    if (secret) post({ message: 'height', value: height, secret });
  };

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const { type, color, message, secret } = asRecord(data);
    if (message === 'ready' && secret === secretOf(location)) tellHeight();
    if (type !== 'verdict-compare:page' || color === told) return;
    told = color;
    // The text takes the colour of the page's own, and its surface is seen through: a frame has
    // none of its own while its colour scheme is that of its <iframe>, where embed.js sets the same
    root.style.color = String(color);
    root.style.background = 'none';
    root.style.colorScheme = 'light';
    tellHeight(); // that page may have begun to listen after it was told
  });

  // WordPress lets no frame open a window; it follows links to the frame's own host when told so
  addEventListener('click', (event) => {
    const secret = secretOf(location);
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!secret || !link || link.host !== location.host) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    post({ message: 'link', value: link.href, secret });
  });

  // Browsers draw no frame that is out of sight, and its observers rest: so it is measured without
  addEventListener('load', tellHeight);
  new ResizeObserver(tellHeight).observe(root);
}
