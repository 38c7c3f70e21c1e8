// The documents that every contender shows: number 0 is the demo's own, the others are made from
// it, each with texts, votes and verdicts of its own, so that no two are alike and a change of slug
// has something to write.
import { readFileSync } from 'node:fs';

const demo = '../../demo/comparisons/smolvlm2-turbo-vs-mistral-3-small-24b.json';
const original = JSON.parse(readFileSync(new URL(demo, import.meta.url)));

export const slugOf = (i) => (i === 0 ? original.slug : `pair-${i}`);

export function documentAt(i) {
  if (i === 0) return original;
  const { title, summary, tools, reviewers, cta, ...rest } = original;
  const own = (text) => `${text} (${i})`;
  const dissent = i % reviewers.length;
  return {
    ...rest,
    slug: slugOf(i),
    title: own(title),
    summary: own(summary),
    tools: tools.map((tool, side) => ({
      ...tool,
      name: own(tool.name),
      tagline: own(tool.tagline),
      description: own(tool.description),
      bestFor: own(tool.bestFor),
      panel: side === 1 ? { ship: 3, skip: 1 } : { ship: 4, skip: 0 },
      community: side === i % 2 ? { ship: 100 + i, skip: 31 } : null,
    })),
    reviewers: reviewers.map((reviewer, at) => ({
      ...reviewer,
      reviews: reviewer.reviews.map((review, side) => ({
        ...review,
        verdict: side === 1 && at === dissent ? 'skip' : 'ship',
        quote: own(review.quote),
      })),
    })),
    cta: { ...cta, text: own(cta.text) },
  };
}

/** The document that a slug stands for. */
export function documentOf(slug) {
  const i = slug === original.slug ? 0 : Number(slug.match(/^pair-(\d+)$/)?.[1]);
  return Number.isNaN(i) ? null : documentAt(i);
}

/** Every text of a document that a reader must be able to find. */
export function textsOf({ title, summary, tools, reviewers, cta }) {
  return [
    title,
    summary,
    cta.title,
    cta.text,
    cta.label,
    ...tools.flatMap(({ name, category, tagline, description, bestFor, price }) => [
      name,
      category,
      tagline,
      description,
      bestFor,
      price.entry,
      price.detail,
    ]),
    ...reviewers.flatMap(({ name, about, reviews }) => [
      name,
      about,
      ...reviews.map(({ quote }) => quote),
    ]),
  ];
}
