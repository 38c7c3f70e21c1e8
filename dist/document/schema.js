import * as z from 'zod/mini';

// in: anything that claims to be a comparison document.
// out: its known keys, or the places that are not of the shape of version 1, each with what to write there.
// knows nothing of: network, DOM, Lit, wording. The script bundles carry a plan made from this schema instead: embed/shape.ts.
// Bounds that no editor meets, and that keep a hostile document from holding up the page that draws it
const MAX_REVIEWERS = 100;
const MAX_TEXT = 4000;
const MAX_NAME = 200;
// The patterns stand in the JSON Schema too, which has no flags.
const SLUG = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
// Browsers drop control characters and outer blanks before they look for a scheme (https://url.spec.whatwg.org/#concept-basic-url-parser)
// eslint-disable-next-line no-control-regex
const LINK = /^(?!\s)(?:[Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f]$/;
// Every schema and check has its hint as its error: a host page's zod configuration is asked only where there is none.
const matching = (pattern, hint, max) => z.string(hint).check(z.regex(pattern, hint), z.maxLength(max, hint));
const pair = (entry, hint) => z.array(entry, hint).check(z.length(2, hint));
function build() {
    const some = `a text of ${MAX_TEXT} characters at most`;
    const text = z.optional(z.string(some).check(z.maxLength(MAX_TEXT, some)));
    const name = matching(/\S/, `a text that is not blank, of ${MAX_NAME} characters at most`, MAX_NAME);
    const link = matching(LINK, 'an address that begins with https: or http:, or is relative', MAX_TEXT);
    const hint = 'a whole number from 0';
    const count = z.int(hint).check(z.minimum(0, hint));
    const votes = z.object({ ship: count, skip: count }, 'an object like { "ship": 3, "skip": 1 }');
    const tool = z.object({
        name,
        category: text,
        tagline: text,
        description: text,
        url: z.optional(link),
        sponsored: z.optional(z.boolean('true or false')),
        logo: z.optional(link),
        bestFor: text,
        price: z.optional(z.object({ entry: text, detail: text }, 'an object like { "entry": "Free" }')),
        panel: z.optional(votes),
        community: z.optional(z.nullable(votes)),
    }, 'an object like { "name": "…" }');
    const range = 'a number from 0 to 100';
    const review = z.object({
        verdict: z.enum(['ship', 'skip'], '"ship" or "skip"'),
        score: z.optional(z.number(range).check(z.minimum(0, range), z.maximum(100, range))),
        quote: text,
    }, 'an object like { "verdict": "ship" }, or null for no review');
    const reviewer = z.object({
        name,
        about: text,
        reviews: pair(z.nullable(review), 'a list of two: a review or null for each tool'),
    }, 'an object like { "name": "…", "reviews": [ … ] }');
    const atMost = `a list of ${MAX_REVIEWERS} reviewers at most`;
    return z.object({
        $schema: text,
        version: z.optional(z.literal(1, '1: other versions need another widget')),
        slug: z.optional(matching(SLUG, 'letters and digits, single ones of "-", "_" and "." between them, 200 characters at most', 200)),
        title: text,
        summary: text,
        url: z.optional(link),
        updated: z.optional(matching(DATE, 'a day like "2026-11-01"', MAX_NAME)),
        lang: z.optional(matching(LANGUAGE, 'a language tag like "en"', MAX_NAME)),
        publisher: z.optional(z.object({ name, url: z.optional(link) }, 'an object like { "name": "…" }')),
        tools: pair(tool, 'a list of exactly two tools'),
        reviewers: z.optional(z.array(reviewer, atMost).check(z.maxLength(MAX_REVIEWERS, atMost))),
        cta: z.optional(z.object({ title: text, text, label: name, url: link }, 'an object like { "label": "…", "url": "https://…" }')),
    }, 'an object with two tools');
}
let built;
/** The zod schema of the document. It costs some milliseconds when it is first asked for. */
const comparisonSchema = () => (built ??= build());

export { comparisonSchema };
