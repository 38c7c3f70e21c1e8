// The documents that every contender shows: number 0 is one of the demo's with a
// longer call to action, the others are made from
// it, each with texts, votes and verdicts of its own, so that no two are alike and a change of slug
// has something to write. In each of them one reviewer ships one tool only, which is the pick.
import { readFileSync } from 'node:fs';

const demo = new URL('../../demo/comparisons/chroma-vs-qdrant.json', import.meta.url);
// The contenders that are written by hand know no code spans
const found = JSON.parse(readFileSync(demo, 'utf8').replaceAll('`', ''));
const call = { title: 'Still undecided?', text: 'See what both were asked, and what they found.' };
const original = { ...found, cta: { ...call, ...found.cta } };

export const slugOf = (i) => (i === 0 ? original.slug : `pair-${i}`);

export function documentAt(i) {
  if (i === 0) return original;
  const { title, summary, why, tools, reviewers, cta, ...rest } = original;
  const own = (text) => `${text} (${i})`;
  const dissenter = i % reviewers.length;
  const skipped = Math.floor(i / 2) % 2;
  return {
    ...rest,
    slug: slugOf(i),
    title: own(title),
    summary: own(summary),
    why: own(why),
    tools: tools.map((tool, side) => ({
      ...tool,
      name: own(tool.name),
      tagline: own(tool.tagline),
      description: own(tool.description),
      bestFor: own(tool.bestFor),
      price: { ...tool.price, detail: own(tool.price.detail) },
      community: side === i % 2 ? { ship: 100 + i, skip: 31 } : null,
    })),
    reviewers: reviewers.map((reviewer, at) => ({
      ...reviewer,
      reviews: reviewer.reviews.map((review, side) => ({
        ...review,
        verdict: side === skipped && at === dissenter ? 'skip' : 'ship',
        score: review.score - (i % 10),
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
export function textsOf({ title, summary, why, tools, rows, method, reviewers, cta }) {
  return [
    title,
    summary,
    why,
    method.text,
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
    ...rows.flatMap(({ label, values, note }) => [label, ...values, note]),
    ...reviewers.flatMap(({ name, about, reviews }) => [
      name,
      about,
      ...reviews.map(({ quote }) => quote),
    ]),
  ].filter((text) => typeof text === 'string');
}
