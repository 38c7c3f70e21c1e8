// Pages that a test writes, in frames of their own: for what depends on the parser, on scripts, or
// on the page's policy.
import type * as Api from '../../src/index.js';
import { faultUrl } from '../infra/faults.js';
import { insideOf } from './frame.js';
import { until } from './mount.js';

export interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis & { readonly VerdictCompare?: typeof Api };
  /** What test/fixtures/pages/probe.js has noted. */
  readonly probe: {
    readonly console: string[];
    readonly errors: string[];
    readonly refused: string[];
    readonly events: string[];
  };
  /** The element of this id, or the only one. */
  readonly element: (id?: string) => Api.VerdictCompare;
  /** Settles once every verdict-compare of the page has this status. */
  readonly all: (status: Api.Status) => Promise<void>;
}

/** The built files as a page loads them. */
export const MODULE = '<script type="module" src="/dist/verdict-compare.js"></script>';
export const CLASSIC = '<script src="/dist/verdict-compare.iife.js"></script>';
export const NPM = '<script type="module" src="/dist/index.js"></script>';

type Noise = Pick<Page['probe'], 'console' | 'errors' | 'refused'>;

/** What a page says beside its events, to be compared with `quiet`. */
export const noise = ({ console, errors, refused }: Noise): Noise => ({ console, errors, refused });
export const quiet: Noise = { console: [], errors: [], refused: [] };

const frames = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

async function load(src: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size:800px;block-size:600px';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = src;
  frames.add(frame);
  document.body.append(frame);
  await loaded;
  const inside = insideOf(frame) as Pick<Page, 'document' | 'window'>;
  const elements = () => [
    ...inside.document.querySelectorAll<Api.VerdictCompare>('verdict-compare'),
  ];
  return {
    ...inside,
    probe: (inside.window as unknown as { probe: Page['probe'] }).probe,
    element: (id) => {
      const found = elements().find((element) => id === undefined || element.id === id);
      if (!found) throw new Error(`there is no element ${id ?? ''}`);
      return found;
    },
    all: (status) =>
      until(() => elements().length && elements().every((element) => element.status === status)),
  };
}

/** A page with this in its head and body; `header` is one more line of its answer's head. */
export const page = (head: string, body = '', header?: string): Promise<Page> =>
  load(faultUrl('page', { name: 'any', head, body, ...(header && { header }) }));

/** A page of XHTML with this in its body. */
export const xhtmlPage = (body: string): Promise<Page> =>
  load(
    faultUrl('answer', {
      body: `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title><script src="/test/fixtures/pages/probe.js"></script></head><body>${body}</body></html>`,
      type: 'application/xhtml+xml',
    }),
  );

/** A page that comes in pieces, so that the parser stops in the middle of it again and again. */
export const slowPage = (head: string, body: string, bytes = 24): Promise<Page> =>
  load(
    faultUrl('drip', {
      body: `<!doctype html><html lang="en"><title>A slow page</title><script src="/test/fixtures/pages/probe.js"></script>${head}${body}`,
      type: 'text/html; charset=utf-8',
      bytes,
      interval: 5,
    }),
  );

/** A URL as it stands in an attribute. */
export const attribute = (url: string): string => url.replaceAll('&', '&amp;');

/** Inline JSON as it stands in HTML. */
export const inlineHtml = (document: unknown): string =>
  `<script type="application/json">${JSON.stringify(document)}</script>`;
