import { MAX_SCORE } from '../../view/wording.js';
import { plain } from './html.js';

const RATING = { '@type': 'Rating', bestRating: MAX_SCORE, worstRating: 0 };
const reviewOf = (reviewer, { score, quote }) => ({
    '@type': 'Review',
    author: { '@type': 'Person', name: plain(reviewer) },
    ...(quote && { reviewBody: plain(quote) }),
    ...(score !== undefined && { reviewRating: { ...RATING, ratingValue: score } }),
});
/** Undefined texts are left out by `JSON.stringify`. */
function toolOf(tool, side, { comparison }) {
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
function jsonLdOf(facts, card) {
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

export { jsonLdOf };
