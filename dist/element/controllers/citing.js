import { quoteCitation } from '../../view/taking-along/citation.js';
import { markdownOf } from '../../view/taking-along/markdown.js';
import { outlineOf } from '../../view/taking-along/outline.js';
import { copyToClipboard, FAILED } from '../dom/clipboard.js';
import { addressOf } from '../dom/reviewer-address.js';

/** How long a button says that it has copied, in ms. */
const SAID_FOR = 2_000;
function citationOf(request, page) {
    const { kind, model, index, side, slug, localizer } = request;
    const reviewer = model.reviewers[index];
    const address = addressOf(slug, reviewer?.name, model);
    if (kind === 'link')
        return { text: address };
    if (kind === 'markdown') {
        const outline = outlineOf(model, { localizer, lang: '', address: page });
        return { text: markdownOf(outline, 2) };
    }
    return quoteCitation(model, index, side, address, localizer);
}
/**
 * Copies what is asked for, and says so on the button, whose words screen readers announce.
 * @throws When nothing could be copied.
 */
async function cite(button, request) {
    const isCopied = await copyToClipboard(citationOf(request, button.baseURI));
    if (!isCopied)
        throw new Error('the page may not write to the clipboard');
    const words = button.textContent.replace(FAILED, '');
    const copied = request.localizer.term('copied');
    if (words === copied)
        return;
    button.textContent = copied;
    setTimeout(() => {
        if (button.textContent === copied)
            button.textContent = words;
    }, SAID_FOR);
}

export { cite };
