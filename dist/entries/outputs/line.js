import { answerLine } from '../../view/wording.js';
import { clean } from '../../view/taking-along/texts.js';
import { plainWords, printableAddress } from './text/harmless.js';
import { localizerOf, linkOf } from './text/outline.js';

/** The answer in one line of text, with the link to the full comparison. */
function render(document, options) {
    const { model } = document;
    const localizer = localizerOf(document, options);
    const answer = answerLine(model, localizer);
    // "No panel pick yet" alone would not say of what
    const words = model.pick === null ? localizer.term('pair', { label: model.title, value: answer }) : answer;
    const line = plainWords(clean(words));
    if (!model.url)
        return `${line}\n`;
    return `${line} ${printableAddress(linkOf(model.url, document, options))}\n`;
}

export { render };
