// in: what the page's author wrote: data, src, slug, base, inline JSON.
// out: Source, the one document to show.
// knows nothing of: network, Lit, what the document means.
import { VerdictError } from '../document/errors.js';

/** `key` tells whether two sources are the same one. */
export type Source =
  | { readonly kind: 'data'; readonly key: unknown }
  | { readonly kind: 'inline'; readonly key: string }
  | { readonly kind: 'url'; readonly key: string; readonly inline: string | null }
  | {
      readonly kind: 'error';
      readonly key: string;
      readonly inline: string | null;
      readonly error: VerdictError;
    }
  | { readonly kind: 'none'; readonly key: null };

export interface SourceInput {
  readonly data: unknown;
  readonly src: string | null;
  readonly slug: string | null;
  /** A folder URL or a template with `{slug}`. */
  readonly base: string;
  /** Text of the inline JSON, or null without one. */
  readonly inline: string | null;
  /** What relative URLs resolve against. */
  readonly baseURI: string;
  /** Whether the page is still being parsed, so that inline JSON may come. */
  readonly parsing: boolean;
}

const SLUG = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/i;
const MAX_SLUG = 200;
export const isSlug = (text: string): boolean => text.length <= MAX_SLUG && SLUG.test(text);

function urlOf({ src, slug, base, baseURI }: SourceInput): URL {
  if (src !== null) return new URL(src, baseURI);
  if (base.includes('{slug}')) return new URL(base.replaceAll('{slug}', `${slug}`), baseURI);
  const url = new URL(base, baseURI);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${slug}.json`;
  return url;
}

/** Decides which document to show. `data` wins over `src`, `src` over `slug`; a `data` of null means that it will come. */
export function resolveSource(input: SourceInput): Source {
  const { data, src, slug, base, inline, parsing } = input;
  const failed = (code: 'config' | 'slug', message: string): Source => ({
    kind: 'error',
    key: message,
    inline,
    error: new VerdictError(code, message),
  });
  if (data != null) return { kind: 'data', key: data };
  if (src === null && slug === null) {
    if (inline !== null) return { kind: 'inline', key: inline };
    if (data === null || parsing) return { kind: 'none', key: null };
    return failed(
      'config',
      'There is nothing to compare: give the element a slug, a src, a child <script type="application/json">, or its data property.',
    );
  }
  if (src === null && !(slug !== null && isSlug(slug))) {
    return failed(
      'slug',
      `The slug ${JSON.stringify(slug?.slice(0, MAX_SLUG))} is refused: write letters and digits, single ones of "-", "_" and "." between them, ${MAX_SLUG} characters at most.`,
    );
  }
  if (src === '')
    return failed(
      'config',
      'The src is empty: write the address of a comparison, or leave the attribute out.',
    );
  try {
    return { kind: 'url', key: urlOf(input).href, inline };
  } catch {
    return failed(
      'config',
      `${JSON.stringify(src ?? base)} is no address: write an absolute or a relative URL in ${src === null ? 'base' : 'src'}.`,
    );
  }
}

/** Whether two sources ask for the same document with the same snapshot. */
export const sameSource = (a: Source, b: Source): boolean =>
  a.kind === b.kind && a.key === b.key && (!('inline' in a) || a.inline === (b as typeof a).inline);
