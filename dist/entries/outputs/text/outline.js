import { absolute } from '../../../document/links.js';
import '../../ssr/languages.js';
import { outlineOf } from '../../../view/taking-along/outline.js';
import { normalizeOptions } from '../../ssr/options.js';
import { localizerFor } from '../../../i18n/localizer.js';

// in: a document, and how an output is drawn.
// out: its outline, in the widget's words.
// knows nothing of: what an output makes of it.
/**
 * The language of the widget's words in every output: the one that is asked for, else that of the
 * document, where the widget speaks it; empty where neither is, which means English.
 */
function languageOf({ model }, { lang }) {
    const own = model.lang ?? '';
    return lang ?? (localizerFor(own).isFallback ? '' : own);
}
/** The widget's words for an output that stands by itself. */
const localizerOf = (document, options) => localizerFor(languageOf(document, options));
/** Where a document is served; null where that is not known. */
const addressOf = ({ slug }, { baseUrl }) => baseUrl === undefined ? null : new URL(`comparisons/${slug}.json`, baseUrl).href;
/** A link of the document, absolute where the document's own address is known. */
function linkOf(url, document, options) {
    const address = addressOf(document, options);
    return address === null ? url : absolute(url, address);
}
const outline = (document, options) => outlineOf(document.model, {
    localizer: localizerOf(document, options),
    lang: options.lang ?? '',
    address: addressOf(document, options),
});
/** Level of the title, 1 to 6. */
const levelOf = (options) => normalizeOptions(options).headingLevel;

export { languageOf, levelOf, linkOf, localizerOf, outline };
