// in: what is said of a document, and its figures.
// out: the same as schema.org has words for it (https://schema.org/Review), for search engines.
// knows nothing of: HTML.
import type { Review, Tool } from '../../document/parse.js';
import { MAX_SCORE } from '../../view/wording.js';
import type { Facts } from './facts.js';
import { plain } from './html.js';

const RATING = { '@type': 'Rating', bestRating: MAX_SCORE, worstRating: 0 } as const;

const reviewOf = (reviewer: string, { score, quote }: Review) => ({
  '@type': 'Review',
  author: { '@type': 'Person', name: plain(reviewer) },
  ...(quote && { reviewBody: plain(quote) }),
  ...(score !== undefined && { reviewRating: { ...RATING, ratingValue: score } }),
});

/** Undefined texts are left out by `JSON.stringify`. */
function toolOf(tool: Tool, side: 0 | 1, { comparison }: Facts) {
  const { name, category, tagline, description, url } = tool;
  const review = (comparison.reviewers ?? []).flatMap(({ name: reviewer, reviews }) => {
    const given = reviews[side];
    return given ? [reviewOf(reviewer, given)] : [];
  });
  return {
    '@type': 'SoftwareApplication',
    name: plain(name),
    applicationCategory: category && plain(category),
    description: (description ?? tagline) && plain(description ?? tagline ?? ''),
    url,
    ...(review.length && { review }),
  };
}

export function jsonLdOf(facts: Facts, card: string | undefined) {
  const { comparison, title, description, canonical, publisher } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: canonical,
    name: title,
    description,
    inLanguage: comparison.lang,
    dateModified: comparison.updated,
    ...(publisher && { publisher: { '@type': 'Organization', ...publisher } }),
    ...(card !== undefined && { primaryImageOfPage: { '@type': 'ImageObject', url: card } }),
    about: [toolOf(comparison.tools[0], 0, facts), toolOf(comparison.tools[1], 1, facts)],
  };
}
