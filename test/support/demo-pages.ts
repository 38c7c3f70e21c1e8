// The pages of the demo in frames.
import type { Status } from '../../src/index.js';
import { insideOf, writtenFrame } from './frame.js';
import { place, until, type VerdictCompare } from './mount.js';

interface Probe {
  readonly console: string[];
  readonly errors: string[];
  readonly refused: string[];
}

export const source = async (name: string) => (await fetch(`/demo/${name}`)).text();

export const linksOf = (html: string) => [
  ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('nav a[href$=".html"]'),
];

export const pages = linksOf(await source('index.html')).map(
  (link) => link.getAttribute('href') ?? '',
);

/** What is not `ready` in the end. */
const others: Record<string, Status> = {
  loading: 'loading',
  error: 'error',
  missing: 'error',
  faulty: 'error',
  'slotted-loading': 'loading',
  'slotted-error': 'error',
};

/** The page as it is served. */
export async function served(
  name: string,
  width: number,
  sandbox?: string,
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = `inline-size:${width}px;block-size:600px`;
  frame.src = `/demo/${name}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  place().append(frame);
  await loaded;
  return frame;
}

/**
 * The page with test/fixtures/pages/probe.js before everything else, and with addresses that hold
 * wherever it stands.
 */
export const probed = async (name: string): Promise<HTMLIFrameElement> =>
  writtenFrame(
    (await source(name))
      .replace(
        /(?<=<(?:link|script)[^>]+(?:href|src)=")(?!\w+:)[^"]+/g,
        (path) => new URL(path, `${location.origin}/demo/`).href,
      ) // <base> comes too late for what is preloaded
      // to Firefox a page without an address of its own has no self
      .replace(/(?<=Policy"\s+content="[^"]*)'self'/g, location.origin)
      .replace(
        '<head>',
        '<head><base href="/demo/"><script src="/test/fixtures/pages/probe.js"></script>',
      ),
    'inline-size:1200px;block-size:600px',
  );

/** What stands on the page, once each comparison is in its state. */
export async function open(frame: HTMLIFrameElement) {
  const { document, window } = insideOf(frame);
  const inner = (): Document[] =>
    [...document.querySelectorAll('iframe')].map((other) => insideOf(other).document);
  const elements = () =>
    [document, ...inner()].flatMap((root) => [
      ...root.querySelectorAll<VerdictCompare>('verdict-compare'),
    ]);
  await until(
    () =>
      elements().length &&
      inner().every((other) => other.querySelector('verdict-compare')) &&
      elements().every(({ id, status }) => status === (others[id] ?? 'ready')),
  );
  return {
    document,
    window,
    inner,
    elements,
    probe: (window as unknown as { probe: Probe }).probe,
  };
}
