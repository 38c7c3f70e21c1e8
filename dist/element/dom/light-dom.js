import { warnOnce } from '../../document/log.js';

// What the page's author wrote between the element's tags.
const BYTE_ORDER_MARK = /^\uFEFF/;
/** Elements that show nothing of their own. */
const INVISIBLE = /^(?:BR|LINK|META|NOSCRIPT|SCRIPT|STYLE|TEMPLATE|WBR)$/i;
/** Elements that show something without any text. */
const REPLACED = 'audio[controls], canvas, embed, hr, iframe, img, input, meter, object, progress, svg, video';
/** What a fallback does not have, but an article that follows an unclosed element. */
const ARTICLE = 'h1, h2, h3, h4, h5, h6, main, nav, aside, header, footer, section, article, ' +
    '[role=heading], [role=main], [role=navigation], verdict-compare';
/** A fallback that the server renderer wrote may have headings. */
const WRITTEN_FALLBACK = '[data-verdict-fallback]';
/** Some hosts take the type off inline scripts, so text that begins as an object counts too. */
function findInlineScript(host) {
    const scripts = Array.from(host.querySelectorAll(':scope > script'));
    return (scripts.find((script) => script.getAttribute('type') === 'application/json') ??
        scripts.find((script) => !script.hasAttribute('src') && /^\s*\{/.test(textOf(script))));
}
const textOf = (script) => script.textContent.replace(BYTE_ORDER_MARK, '');
/** Text of the inline JSON; null without any, or while the parser is in the middle of it. */
function readInlineJson(host) {
    const script = findInlineScript(host);
    if (!script)
        return null;
    const text = textOf(script);
    if (host.ownerDocument.readyState !== 'loading')
        return text;
    try {
        JSON.parse(text);
        return text;
    }
    catch {
        return null; // the page's author hears of it once the page has been parsed
    }
}
function isVisible(node) {
    if (node.nodeType === Node.TEXT_NODE)
        return Boolean(node.textContent?.trim());
    if (node.nodeType !== Node.ELEMENT_NODE)
        return false;
    const element = node;
    if (element.slot || element.hidden || INVISIBLE.test(element.nodeName))
        return false;
    return element.matches(REPLACED) || hasFallback(element);
}
/** Whether anything in the default slot can be seen. */
const hasFallback = (host) => Array.from(host.childNodes).some(isVisible);
/**
 * Whether the fallback looks like the rest of a page, since the element's end tag is missing: the
 * author is told.
 */
function isUnclosed(host) {
    if (host.ownerDocument.readyState === 'loading')
        return false;
    const found = Array.from(host.querySelectorAll(ARTICLE));
    const isOpen = found.some((part) => !part.closest(`${WRITTEN_FALLBACK}, [slot]`));
    if (isOpen)
        warnOnce('The element holds a heading, a landmark or another comparison, so its fallback stays ' +
            'visible: write </verdict-compare> where it ends.');
    return isOpen;
}

export { hasFallback, isUnclosed, readInlineJson };
