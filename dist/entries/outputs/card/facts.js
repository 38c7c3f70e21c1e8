import { firstValidTag } from '../../../i18n/language-tag.js';
import { joinSentences, pickSentence } from '../../../view/wording.js';
import { localizerOf } from '../text/outline.js';
import { cuttable } from './design/text.js';

const badgeOf = ({ panel }, localizer) => panel.verdict ? localizer.term(panel.verdict) : '';
function captionOf({ panel: { ship, skip, share } }, localizer) {
    return localizer.term(share === null ? 'noVotes' : 'shippers', { ship, n: ship + skip });
}
function shortenedCaptionOf(tool, localizer) {
    const { share } = tool.panel;
    const whole = captionOf(tool, localizer);
    if (share === null)
        return cuttable(whole);
    const texts = [localizer.percent(share), whole];
    return { length: texts.length - 1, cut: (length) => texts[length] ?? '' };
}
const updatedOf = ({ updated }, localizer) => updated ? localizer.term('updated', { date: localizer.date(updated) }) : '';
function answerOf(model, names, localizer) {
    const { pick, tools } = model;
    if (pick === null || pick === 'tie')
        return cuttable(pickSentence(model, localizer));
    const cut = (length) => {
        const named = (side) => ({ ...tools[side], name: names[side].cut(length) });
        return pickSentence({ ...model, tools: [named(0), named(1)] }, localizer);
    };
    return { length: names[pick].length, cut };
}
function sourceOf({ publisher }, localizer) {
    if (!publisher)
        return cuttable('');
    const { length, cut } = cuttable(publisher.name);
    const write = (name) => localizer.term('source', { publisher: localizer.isolate(name) });
    return { length, cut: (end) => write(cut(end)) };
}
function factsOf(document, options) {
    const { model } = document;
    const localizer = localizerOf(document, options);
    const names = [cuttable(model.tools[0].name), cuttable(model.tools[1].name)];
    const toolFacts = (side) => {
        const tool = model.tools[side];
        const { ship, skip, verdict } = tool.panel;
        return {
            name: names[side],
            verdict,
            badge: badgeOf(tool, localizer),
            caption: shortenedCaptionOf(tool, localizer),
            sponsored: tool.sponsored ? localizer.term('sponsored') : '',
            ship,
            votes: ship + skip,
            isPicked: model.pick === side,
        };
    };
    return {
        dir: localizer.dir,
        lang: firstValidTag(model.lang ?? '', localizer.lang),
        eyebrow: cuttable(model.eyebrow ?? ''),
        title: cuttable(model.title),
        answer: answerOf(model, names, localizer),
        tools: [toolFacts(0), toolFacts(1)],
        source: sourceOf(model, localizer),
        updated: updatedOf(model, localizer),
    };
}
/**
 * A card in words: the title, the panel's pick, and each tool's verdict, ship share and votes. For
 * the `alt` of an image, and the card's own description.
 * @returns Plain text in one line; names of another direction are isolated (U+2068, U+2069).
 */
function cardAlt(document, options) {
    const { model } = document;
    const localizer = localizerOf(document, options);
    const stop = /^(?:ja|zh)\b/.test(localizer.lang) ? '。' : '.';
    const sentence = (text) => (/^$|[.!?…。！？؟]$/.test(text) ? text : text + stop);
    const statement = (tool) => {
        const { share } = tool.panel;
        const figures = share === null ? [] : [badgeOf(tool, localizer), localizer.percent(share)];
        const value = [...figures, captionOf(tool, localizer)].join(' – ');
        const name = localizer.isolate(tool.name);
        const label = tool.sponsored ? localizer.term('sponsoredTool', { tool: name }) : name;
        return sentence(localizer.term('pair', { label, value }));
    };
    const text = joinSentences([
        sentence(model.title.trim()),
        pickSentence(model, localizer),
        ...model.tools.map(statement),
        sentence(updatedOf(model, localizer)),
    ]);
    return text.replace(/[\s\p{Cc}\p{Cs}\p{Cn}]+/gu, ' ').trim();
}

export { cardAlt, factsOf };
