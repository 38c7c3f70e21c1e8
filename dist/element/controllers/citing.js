import { quoteCitation } from '../../view/taking-along/citation.js';
import { markdownOf } from '../../view/taking-along/markdown.js';
import { outlineOf } from '../../view/taking-along/outline.js';
import { copyToClipboard } from '../dom/clipboard.js';
import { addressOf } from '../dom/reviewer-address.js';

/** How long a button says that it has copied, in ms. */
const SAID_FOR = 2_000;
function citationOf(request) {
    const { kind, model, index, side, slug, localizer } = request;
    const reviewer = model.reviewers[index];
    const address = addressOf(slug, reviewer?.name);
    if (kind === 'link')
        return { text: address };
    if (kind === 'markdown') {
        const outline = outlineOf(model, { localizer, lang: '', address: null });
        return { text: markdownOf(outline, 2) };
    }
    return quoteCitation(model, index, side, address, localizer);
}
/** Copies what is asked for, and says so on the button, whose words screen readers announce. */
async function cite(button, request) {
    if (!(await copyToClipboard(citationOf(request))))
        return;
    const words = button.textContent;
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
