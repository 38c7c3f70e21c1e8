import { factsOf } from './facts.js';
import { compose } from './design/compose.js';
import { rendererFor } from './rendering/renderer.js';

const prepared = new WeakMap();
const whole = ({ length, cut }) => cut(length);
/** All letters that may stand on the card. */
const textsOf = ({ eyebrow, title, answer, tools, source, updated }) => [
    '…',
    updated,
    ...[eyebrow, title, answer, source].map(whole),
    ...tools.flatMap(({ name, caption, badge, sponsored }) => [
        whole(name),
        caption.cut(0),
        caption.cut(1),
        whole(caption),
        badge,
        sponsored,
    ]),
];
async function prepare(document, options) {
    const facts = factsOf(document, options);
    const renderer = await rendererFor(textsOf(facts), facts.lang);
    return { renderer, composition: await compose(renderer, facts) };
}
/**
 * The texts of a document's card as they have room on it, and what draws them; the same for all
 * themes.
 * @throws {OutputUnavailable} Where the rasterizer or a font is missing.
 */
async function drawingOf(document, options) {
    const byLang = prepared.get(document) ?? new Map();
    prepared.set(document, byLang);
    const lang = options.lang ?? '';
    const preparing = byLang.get(lang) ?? prepare(document, options);
    byLang.set(lang, preparing);
    return preparing;
}

export { drawingOf };
