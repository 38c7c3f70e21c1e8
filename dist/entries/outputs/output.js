import { answerLine } from '../../view/wording.js';
import { localizerOf } from './text/outline.js';

/**
 * An output that cannot be made here, such as a card without its font; the message says what to
 * install.
 */
class OutputUnavailable extends Error {
}
function entryOf(document, options) {
    const { slug, model } = document;
    return {
        slug,
        title: model.title,
        summary: model.summary,
        updated: model.updated,
        lang: model.lang,
        url: model.url,
        tools: [model.tools[0].name, model.tools[1].name],
        pick: model.pick,
        answer: answerLine(model, localizerOf(document, options)),
    };
}

export { OutputUnavailable, entryOf };
