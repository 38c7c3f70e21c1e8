import { version } from '../version.js';
import { leavesOf } from './warnings/subject.js';

// The document that `init` writes, and which of its texts nobody can mean.
const capital = (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
/** `ollama-vs-lm-studio` → Ollama, Lm Studio; names to be corrected, but the right way round. */
function namesFrom(slug) {
    const [first = '', second = ''] = slug
        .split(/[-_.]vs[-_.]/i)
        .map((part) => part.split(/[-_]/).map(capital).join(' '));
    return second && first !== second ? [first, second] : ['First tool', 'Second tool'];
}
/** A document to fill in: every key that most comparisons have, with what belongs there. */
function template(slug) {
    const [first, second] = namesFrom(slug);
    const tool = (name, nth) => ({
        name,
        category: 'What both are',
        tagline: `What the ${nth} tool is, in one line`,
        description: `What the ${nth} tool does and how it is used, in two or three sentences.`,
        url: `https://example.com/${nth}`,
        bestFor: `Who should take the ${nth} tool`,
        price: { entry: 'Free', detail: 'What it costs in full' },
        community: null,
    });
    const [major] = version().split('.');
    return {
        $schema: `https://unpkg.com/verdict-compare@${major}/dist/comparison.schema.json`,
        version: 1,
        slug,
        title: `${first} vs ${second}`,
        summary: 'What the choice comes down to, in one or two sentences.',
        why: 'Why the panel picks what it picks, in one or two sentences.',
        url: `https://example.com/compare/${slug}`,
        updated: new Date().toISOString().slice(0, 10),
        lang: 'en',
        publisher: { name: 'Your name', url: 'https://example.com/' },
        tools: [tool(first, 'first'), tool(second, 'second')],
        rows: [
            { label: 'What sets them apart', values: ['The first tool in a word', 'The second one'] },
            { label: 'What one has and the other has not', values: [true, false] },
        ],
        reviewers: [
            {
                name: 'Builder',
                about: 'What this reviewer looks for',
                reviews: [
                    { verdict: 'ship', score: 80, quote: 'Why this reviewer would use the first tool.' },
                    { verdict: 'skip', score: 45, quote: 'Why this reviewer would not use the second one.' },
                ],
            },
            {
                name: 'Skeptic',
                about: 'What the other reviewer looks for',
                reviews: [
                    { verdict: 'ship', score: 65, quote: 'What speaks for the first tool, all the same.' },
                    null,
                ],
            },
        ],
    };
}
/** What of it may well stay: a price, names of reviewers, the author's own addresses. */
const MAY_STAY = new RegExp('^(?:\\$schema|slug|title|url|updated|lang|publisher\\.url|tools\\[\\]\\.price\\.entry|' +
    'reviewers\\[\\]\\.name|reviewers\\[\\]\\.reviews\\[\\]\\.verdict)$');
const key = ({ kind, text }) => `${kind} ${text.trim()}`;
let texts;
/** Whether a text is still the one of the template. */
function isOfTemplate(leaf) {
    texts ??= new Set(['first-vs-second', 'both'] // with names made of a slug, and without
        .flatMap((slug) => leavesOf(template(slug)))
        .filter(({ kind }) => !MAY_STAY.test(kind))
        .map(key));
    return texts.has(key(leaf));
}

export { isOfTemplate, template };
