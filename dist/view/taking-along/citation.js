import { reviewCaption } from '../wording.js';
import { escapeHtml } from './escape-html.js';

/** Marks of direction belong to sentences that are laid out. */
const plain = (text) => text.replace(/[\u2068\u2069]/g, '');
/** "Source: Verdict Desk, October 2, 2026" */
function sourceOf({ publisher, updated }, localizer) {
    const source = publisher && localizer.term('source', { publisher: publisher.name });
    return [source, updated && localizer.date(updated)].filter(Boolean).join(', ');
}
/**
 * A reviewer's quote with who says it, of what, with which verdict, where and when.
 * @param index Index of the reviewer.
 * @param address Where the quote stands.
 */
function quoteCitation(model, index, side, address, localizer) {
    const reviewer = model.reviewers[index];
    const review = reviewer?.reviews[side] ?? null;
    const quote = review?.quote ?? '';
    const caption = plain(reviewCaption(review, reviewer?.name ?? '', model.tools[side].name, localizer));
    const source = sourceOf(model, localizer);
    const lines = [localizer.term('quoted', { text: quote }), `— ${caption}`, source, address];
    const lang = escapeHtml(model.lang ?? localizer.lang);
    const cite = escapeHtml(address);
    const html = `<blockquote lang="${lang}" cite="${cite}"><p>${escapeHtml(quote)}</p></blockquote>` +
        `<p>— ${escapeHtml(caption)}. <a href="${cite}">${escapeHtml(source || address)}</a></p>`;
    return { text: lines.filter(Boolean).join('\n'), html };
}

export { quoteCitation };
