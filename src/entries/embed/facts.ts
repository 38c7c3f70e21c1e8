// in: a document and where it is served.
// out: what pages, oEmbed and feeds say of it in one or two sentences, and its addresses.
// knows nothing of: HTML, XML.
import { resolveLinks } from '../../document/links.js';
import type { Comparison } from '../../document/parse.js';
import type { Localizer } from '../../i18n/localizer.js';
import { answerLine, joinSentences } from '../../view/wording.js';
import type { OutputDocument, OutputOptions } from '../outputs/output.js';
import { localizerOf } from '../outputs/text/outline.js';
import { plain } from './html.js';

/** Where the outputs of one document are served. */
export interface Addresses {
  readonly page: string;
  readonly oembed: string;
  readonly feed: string;
  readonly script: string;
}

export interface Facts {
  /** With its links absolute, as far as it is known to what they are relative. */
  readonly comparison: Comparison;
  readonly localizer: Localizer;
  readonly title: string;
  /** The answer, in counts. */
  readonly answer: string;
  /** The answer and the summary. */
  readonly description: string;
  /** The full comparison's address, or else the embed page's own. */
  readonly canonical: string | undefined;
  readonly publisher: { readonly name: string; readonly url?: string } | undefined;
  /** Undefined where it is not known where the outputs are served. */
  readonly addresses: Addresses | undefined;
}

/** Address of a document's picture. */
export const cardAddress = (slug: string, base: string): string =>
  new URL(`card/${slug}.png`, base).href;

export const addressesOf = (slug: string, base: string): Addresses => ({
  page: new URL(`embed/${slug}.html`, base).href,
  oembed: new URL(`oembed/${slug}.json`, base).href,
  feed: new URL('feed.xml', base).href,
  script: new URL('embed.js', base).href,
});

function publisherOf({ publisher }: Comparison, base: string | undefined): Facts['publisher'] {
  const name = plain(publisher?.name ?? '');
  if (!name) return base === undefined ? undefined : { name: new URL(base).host };
  const { url } = publisher ?? {};
  return { name, ...(url !== undefined && isAddress(url) && { url }) };
}

/** Whether a link can be followed from anywhere. */
const isAddress = (link: string): boolean => /^https?:\/\//i.test(link) && URL.canParse(link);

export function factsOf(document: OutputDocument, options: OutputOptions): Facts {
  const { slug, model } = document;
  const { baseUrl } = options;
  const localizer = localizerOf(document, options);
  const addresses = baseUrl === undefined ? undefined : addressesOf(slug, baseUrl);
  const comparison = baseUrl
    ? resolveLinks(document.comparison, new URL(`comparisons/${slug}.json`, baseUrl).href)
    : document.comparison;
  const { url, summary = '' } = comparison;
  const answer = plain(answerLine(model, localizer));
  return {
    comparison,
    localizer,
    title: plain(model.title) || slug, // names may be of blanks alone
    answer,
    description: joinSentences([answer, plain(summary)]),
    canonical: url !== undefined && isAddress(url) ? new URL(url).href : addresses?.page,
    publisher: publisherOf(comparison, baseUrl),
    addresses,
  };
}
