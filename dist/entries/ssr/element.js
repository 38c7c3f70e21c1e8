import { hasReview, deriveModel } from '../../document/model.js';
import { directionOf } from '../../i18n/direction.js';
import { MARKUP, runsOf } from '../../view/templating/runs.js';
import { ready } from '../../loading/state.js';
import { segmentsOf } from '../../view/segments.js';
import { valueWords, answerDetails, pickSentence, spaceAfter, reviewCaption, shownScore, MAX_SCORE, answerLine, joinSentences } from '../../view/wording.js';
import { escape, isPlain, attribute, writeJson } from './escape.js';
import { localizerFor } from './languages.js';
import { writePlain } from './plain/html.js';
import { outlineOf } from '../../view/taking-along/outline.js';

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t=globalThis;`lit$${Math.random().toFixed(9).slice(2)}$`;const l$1=void 0===t.document?{createTreeWalker:()=>({})}:document,x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),T=x(1),E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing");l$1.createTreeWalker(l$1,129);

const dropBlanks = (template) => template;

// Templates that nest: parts of a view are written apart, and drawn as one template.
// in: `html` templates, one within another.
// out: one Lit template of them all, which the browser clones at once.
// knows nothing of: what they say.
/** Stands for a value between the strings of a template; no string contains it. */
const PLACEHOLDER = '\0';
/**
 * A template literal and its values. It becomes part of the template that it is put into, whereas
 * Lit would mark the place of a nested template with two comment nodes and clone it by itself.
 * This is a class so that nothing in a document can pass for one.
 */
class Fragment {
    literal;
    values;
    constructor(literal, values) {
        this.literal = literal;
        this.values = values;
    }
}
const literals = new Map();
/** Tag of all templates of the view. */
function html(written, ...values) {
    let literal = literals.get(written);
    if (!literal) {
        const strings = dropBlanks(written.join(PLACEHOLDER)).split(PLACEHOLDER);
        literals.set(written, (literal = { strings }));
    }
    return new Fragment(literal, values);
}
/** The fragment for what is absent. */
const empty = html ``;
/** Puts fragments one after another. Old libraries put a `reduce` of their own on arrays. */
function concat(fragments) {
    let all = empty;
    fragments.forEach((next) => {
        all = html `${all}${next}`;
    });
    return all;
}
/** The text of a fragment and of those within it, with a placeholder for each value. */
function textOf({ literal, values }) {
    let text = '';
    literal.strings.forEach((string, i) => {
        const value = values[i - 1];
        if (i)
            text += value instanceof Fragment ? textOf(value) : PLACEHOLDER;
        text += string;
    });
    return text;
}
const createShape = () => ({ strings: undefined, next: new Map() });
const start = createShape();
function step({ next }, to) {
    let shape = next.get(to);
    if (!shape)
        next.set(to, (shape = createShape()));
    return shape;
}
/**
 * Makes one Lit template of a fragment and all fragments within it.
 *
 * A fragment in place of another one makes another shape, and Lit draws the whole template anew.
 * So what comes and goes while the rest stays is better composed by itself, and passed as a value.
 */
function compose(fragment) {
    const values = [];
    let shape = start;
    const add = (value) => {
        if (value instanceof Fragment) {
            shape = step(shape, value.literal);
            value.values.forEach(add);
        }
        else {
            shape = step(shape, null);
            values.push(value);
        }
    };
    add(fragment);
    if (!shape.strings) {
        const texts = textOf(fragment).split(PLACEHOLDER);
        shape.strings = Object.assign(texts, { raw: texts });
    }
    return T(shape.strings, ...values);
}

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const e=t=>(...e)=>({_$litDirective$:t,values:e});class i{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i;}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}}

function write$1(element, runs) {
    element.textContent = '';
    runs.forEach((run) => {
        if (typeof run === 'string') {
            element.append(run);
            return;
        }
        const child = document.createElement(run.tag);
        if (run.tag === 'code')
            child.translate = false;
        write$1(child, run.runs);
        element.append(child);
    });
}
/** Writes a text into the element that it stands on, which is empty in the template. */
class TextDirective extends i {
    #text;
    #lang = '';
    #dir = '';
    render(_text, _lang = '', _dir = '') {
        return E;
    }
    update({ element }, values) {
        const text = values[0]; // destructuring would make an iterator for every text
        // Beyond its end a list has what the page has put on Object.prototype
        const lang = (values.length > 1 && values[1]) || '';
        if (text !== this.#text) {
            this.#text = text;
            if (MARKUP.test(text))
                write$1(element, runsOf(text));
            else
                element.textContent = text;
        }
        if (lang !== this.#lang) {
            this.#lang = lang;
            if (lang)
                element.setAttribute('lang', lang);
            else
                element.removeAttribute('lang');
        }
        const dir = (values.length > 2 && values[2]) || '';
        if (dir !== this.#dir)
            element.setAttribute('dir', (this.#dir = dir));
        return E;
    }
}
/**
 * Element binding that writes a text of the document or of the widget: plain text, `<code>` for
 * spans in backticks, `<bdi>` for isolated names. No marker node stands beside the text.
 * @param text The text.
 * @param lang Its language where that is not the widget's.
 * @param dir Its direction where that may be another than that around it.
 */
const text$1 = e(TextDirective);

/** The first one is the default. */
const LAYOUTS = ['full', 'compact', 'line'];
/** The first one is the default. */
const THEMES = ['auto', 'light', 'dark'];
/** Direction of a text of the document. */
const documentDir = (words, { lang, localizer }) => directionOf(words, lang || localizer.lang);
/** A text of the document, in its own language and direction. */
const documentText = (words, context) => text$1(words, context.lang, documentDir(words, context));
/** In place of what is missing: a dash for the eye, words for a screen reader. */
const missing = (words, { localizer }) => html `<span aria-hidden="true">&mdash;</span><span class="hidden" .textContent=${localizer.term(words)}></span>`;
/** `aria-level` of the title, where it is not that of its element, an h2. */
const titleLevel = ({ level }) => (level === 2 ? A : level);
/** `aria-level` of the headings below the title, where it is not that of their element, an h3. */
const innerLevel = ({ level }) => level === 2 ? A : Math.min(level + 1, 6);
/** Id of the words that tell of a new tab. */
const NEW_TAB = 'new-tab';
/** An outbound link; the words of a document stand in their own language. */
const link = (url, words, { target }, { part, sponsored } = {}) => html `<a part=${part ?? A} href=${url} target=${target} rel=${`${sponsored ? 'sponsored ' : ''}nofollow noopener`} aria-describedby=${target === '_blank' ? NEW_TAB : A} ${words}></a>`;
/** A paragraph of the document. */
const paragraph = (part, words, context) => html `<p part=${part} ${documentText(words, context)}></p>`;
/** What links that open a new tab are described by. */
const newTab = ({ localizer }) => html `<span id=${NEW_TAB} hidden .textContent=${localizer.term('newTab')}></span>`;

/** Timers end at once when they are given more, in ms (https://html.spec.whatwg.org/#timers). */
const MAX_TIMEOUT = 2 ** 31 - 1;
const DEFAULT_TIMEOUT = 10_000;
function property(normalize, attribute) {
    return {
        ...(attribute && { attribute }),
        normalize,
        reflect: true,
        noAccessor: true,
        converter: {
            toAttribute: (value) => (value === normalize(null) ? null : String(value)),
        },
    };
}
const text = () => property((value) => (value == null ? null : String(value)));
const flag = () => ({
    normalize: Boolean,
    reflect: true,
    noAccessor: true,
    type: Boolean,
});
const oneOf = (fallback, ...others) => property((value) => {
    if (typeof value !== 'string')
        return fallback;
    return others.find((other) => other === value.toLowerCase()) ?? fallback;
});
function toTimeout(value) {
    const timeout = Number(value);
    return timeout > 0 ? Math.min(timeout, MAX_TIMEOUT) : DEFAULT_TIMEOUT;
}
const toHeadingLevel = (value) => /^[1-6]$/.test(String(value)) ? Number(value) : 2;
const source$1 = { isSource: true, hasChanged: () => true };
const PROPERTIES = {
    slug: { ...text(), ...source$1 },
    src: { ...text(), ...source$1 },
    base: text(),
    data: {
        normalize: (value) => value,
        attribute: false,
        noAccessor: true,
        ...source$1,
    },
    loading: oneOf('eager', 'lazy'),
    layout: oneOf(...LAYOUTS),
    theme: oneOf(...THEMES),
    expanded: flag(),
    headingLevel: property(toHeadingLevel, 'heading-level'),
    timeout: property(toTimeout),
    linkTarget: property((value) => (value ? String(value) : '_blank'), 'link-target'),
    debug: flag(),
};
// What a page has put on Object.prototype is no option of theirs
for (const options of Object.values(PROPERTIES))
    Object.setPrototypeOf(options, null);
/** What a server can set too: each is an option of `renderToString`, and an attribute it writes. */
const SETTINGS = [
    'layout',
    'theme',
    'headingLevel',
    'expanded',
    'linkTarget',
    'loading',
];
/** What the templates are told of the properties, by an element and by a server alike. */
const viewSettings = ({ layout, theme, headingLevel, linkTarget, }) => ({
    layout,
    theme,
    level: headingLevel,
    target: linkTarget,
});

const spaced = (tag) => html `${tag}&#32;`;
/** One quiet line: it is the publisher's, on somebody else's page. */
const call = ({ title, text: words, label, url }, context) => html `<p part="cta" dir=${documentDir(title ?? words ?? label, context)}>${title
    ? spaced(html `<strong ${text$1(title, context.lang)}></strong>`)
    : empty}${words
    ? spaced(html `<span ${text$1(words, context.lang)}></span>`)
    : empty}${link(url, documentText(label, context), context, { part: 'cta-link' })}</p>`;
/** The document's call to action, unless the page has one of its own. */
const callToAction = ({ cta }, context) => compose(html `<slot name="cta">${cta ? call(cta, context) : empty}</slot>`);

const segment = (ships) => html `<i part="segment" class=${ships ? A : 'no'}></i>`;
/**
 * The bar's length is an attribute of an SVG: a style attribute would need `unsafe-inline`. What is
 * missing of the whole is outlined.
 */
const continuous = (share) => html `<svg part="bar-fill" width=${`${share}%`} height="100%"></svg>${share < 100
    ? html `<i class="no"></i>`
    : empty}`;
/** How many of the reviewers would ship it, as a picture. */
function bar(tally) {
    const { share } = tally;
    if (share === null)
        return empty;
    const segments = segmentsOf(tally).map(segment);
    return html `<span part="bar" aria-hidden="true">${segments.length ? concat(segments) : continuous(share)}</span>`;
}
const badge = ({ verdict }, { localizer }) => verdict
    ? html `<span part="badge" .textContent=${localizer.term(verdict)}></span>`
    : empty;
/** A figure beside its label; `name` is also the key of its words. */
const stat = (name, before, content, { localizer }) => html `<div part="stat" class=${name}><dt>${before}&#32;<span .textContent=${localizer.term(name)}></span></dt><dd>${content}</dd></div>`;
/** A ship share, and the votes that it is counted from. */
function shareOf({ ship, skip, share }, words, context) {
    if (share === null)
        return missing('noVotes', context);
    const { localizer } = context;
    return html `<b .textContent=${localizer.percent(share)}></b>&#32;<span class="count" .textContent=${localizer.term(words, { ship, n: ship + skip })}></span>`;
}
const panelStat = (panel, context) => stat('panel', badge(panel, context), html `${shareOf(panel, 'shippers', context)}${bar(panel)}`, context);
/** Votes come and go from comparison to comparison, so they are a template of their own. */
const communityStat = (community, context) => stat('community', empty, compose(shareOf(community, 'votes', context)), context);
const priceStat = (entry, context) => stat('price', empty, html `<b ${documentText(entry, context)}></b>`, context);

/** The first letter or digit, or whatever is to be seen, as a reader takes it: with its marks. */
function firstLetter(name) {
    const [first, second] = [name.charAt(0), name.charAt(1)];
    // Most names begin with a letter that has two cases and no mark: that spares the tables
    if (first.toLowerCase() !== first.toUpperCase() && second < '\u0300')
        return first;
    const [found] = /[\p{L}\p{N}]\p{M}*/u.exec(name) ?? /\S/u.exec(name) ?? [''];
    // Firefox has it from 125 on
    if (!('Segmenter' in Intl))
        return found;
    return new Intl.Segmenter().segment(name).containing(name.indexOf(found))?.segment ?? found;
}
/** What stands for a logo; the style sheet draws it where there is no picture. */
function initial(name, { lang, localizer }) {
    const letter = firstLetter(name);
    const [language] = /^[a-z]{2,3}/i.exec(lang || localizer.lang) ?? ['en'];
    const capital = letter.toLocaleUpperCase(language);
    return capital.length > letter.length ? letter : capital; // ß would be two letters
}
const logo = ({ name, logo }, context) => html `<span part="logo" aria-hidden="true" data-letter=${initial(name, context)}>${logo
    ? html `<img src=${logo} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />`
    : empty}</span>`;
/** The name with what belongs to it: its address, and that it is paid for. */
const heading$1 = (tool, id, context) => html `<h3 part="name" id=${id} aria-level=${innerLevel(context)}>${tool.url
    ? link(tool.url, documentText(tool.name, context), context, { sponsored: tool.sponsored })
    : html `<span ${documentText(tool.name, context)}></span>`}${tool.sponsored
    ? html `&#32;<span class="sponsored" .textContent=${context.localizer.term('sponsored')}></span>`
    : empty}</h3>`;
const bestFor = (words, context) => html `<p part="best-for"><b .textContent=${context.localizer.term('bestFor')}></b>&#32;<span ${documentText(words, context)}></span></p>`;
/** A shorter description stands as it is. */
const FOLDED_LENGTH = 60;
/** The description; a long one shows its first lines until it is opened. */
function description({ name, description: words }, side, context) {
    if (!words)
        return empty;
    const content = paragraph('description', words, context);
    if (words.length < FOLDED_LENGTH)
        return content;
    const { localizer } = context;
    return html `<details class="more" ?open=${context.isDescriptionOpen(side)}><summary><span ${text$1(localizer.term('about', { tool: localizer.isolate(name) }))}></span></summary>${content}</details>`;
}
const pickMark = ({ localizer }) => html `<p class="mark" .textContent=${localizer.term('picked')}></p>`;
/** A row of `compact`: name, badge, count and bar. */
function compactCard(tool, id, context) {
    const { ship, skip, share } = tool.panel;
    const count = share === null
        ? missing('noVotes', context)
        : html `<span class="count" .textContent=${context.localizer.term('shippers', { ship, n: ship + skip })}></span>`;
    return html `${heading$1(tool, id, context)}${badge(tool.panel, context)}&#32;${count}${bar(tool.panel)}`;
}
function fullCard(model, side, id, context) {
    const tool = model.tools[side];
    const { panel, community, price } = tool;
    const category = tool.category === model.eyebrow ? undefined : tool.category;
    return html `<div class="identity">${logo(tool, context)}${heading$1(tool, id, context)}${category ? paragraph('category', category, context) : empty}${model.pick === side ? pickMark(context) : empty}</div><div class="said">${tool.tagline ? paragraph('tagline', tool.tagline, context) : empty}${tool.bestFor ? bestFor(tool.bestFor, context) : empty}</div><dl>${panelStat(panel, context)}${communityStat(community, context)}${price?.entry ? priceStat(price.entry, context) : empty}</dl>${description(tool, side, context)}`;
}
/** The card of one tool: who it is, and what panel and community say. */
function card(model, side, context) {
    const tool = model.tools[side];
    const id = `tool-${side}`;
    return compose(html `<article part="tool" class=${`${tool.panel.verdict ?? ''} ${model.pick === side ? 'picked' : ''}`.trim() || A} aria-labelledby=${id}>${context.layout === 'full'
        ? fullCard(model, side, id, context)
        : compactCard(tool, id, context)}</article>`);
}

const labelOf = ({ kind, label }, localizer) => kind === 'pricing' ? localizer.term('pricing') : label;
function cell(value, context) {
    const words = valueWords(value, context.localizer);
    if (!words)
        return html `<td role="cell">${missing('notGiven', context)}</td>`;
    return html `<td role="cell" class=${typeof value === 'boolean' ? String(value) : A} ${typeof value === 'string' ? documentText(words, context) : text$1(words)}></td>`;
}
const note = (words, context) => html `&#32;<small ${documentText(words, context)}></small>`;
const tableRow = (row, context) => html `<tr part="row" role="row"><th scope="row" role="rowheader"><span ${row.label ? documentText(row.label, context) : text$1(labelOf(row, context.localizer))}></span>${row.note ? note(row.note, context) : empty}</th>${cell(row.values[0], context)}${cell(row.values[1], context)}</tr>`;
/** What both tools have in common, in one line. */
function commonRow(rows, context) {
    const { localizer } = context;
    const list = rows.map((row) => {
        const value = valueWords(row.values[0], localizer);
        const pair = localizer.term('pair', {
            label: localizer.isolate(labelOf(row, localizer)),
            value: localizer.isolate(value),
        });
        return row.note ? `${pair} (${localizer.isolate(row.note)})` : pair;
    });
    return html `<tr part="row" class="both" role="row"><th scope="row" role="rowheader" .textContent=${localizer.term('both')}></th><td colspan="2" aria-colspan="2" role="cell" ${text$1(list.join(' · '), context.lang)}></td></tr>`;
}
const column = ({ name }, context) => html `<th scope="col" role="columnheader" ${documentText(name, context)}></th>`;
const heading = (context) => html `<h3 id="decision" aria-level=${innerLevel(context)} .textContent=${context.localizer.term('decision')}></h3>`;
/**
 * The decision table: what sets the tools apart, and in one line what they have in common. Its
 * roles are told, since a table that is laid out as a grid may lose them.
 */
function decision$1(model, context) {
    const { rows, tools } = model;
    if (!rows.length)
        return A;
    const { localizer } = context;
    const common = rows.filter(({ same }) => same);
    const deciding = rows.filter(({ same }) => !same);
    return compose(html `<section part="decision">${deciding.length ? heading(context) : empty}<table role="table" aria-labelledby="decision"><thead class="hidden" role="rowgroup"><tr role="row"><th scope="col" role="columnheader" .textContent=${localizer.term('criterion')}></th>${column(tools[0], context)}${column(tools[1], context)}</tr></thead><tbody role="rowgroup">${concat(deciding.map((row) => tableRow(row, context)))}${common.length ? commonRow(common, context) : empty}</tbody></table></section>`);
}

/** What copies the address of a row, a quote with its source, or the whole as Markdown. */
const citeButton = (what, label, { localizer }) => html `<button part="cite" type="button" aria-live="polite" data-cite=${what} .textContent=${localizer.term(label)}></button>`;

const date = (updated, { localizer }) => html `<time datetime=${updated} .textContent=${localizer.term('updated', { date: localizer.date(updated) })}></time>`;
function source({ name, url }, context) {
    const { localizer } = context;
    const words = text$1(localizer.term('source', { publisher: localizer.isolate(name) }));
    return url
        ? link(url, words, context)
        : html `<span ${words}></span>`;
}
/** Who the panel is and how it judges. */
const method = ({ text: words, url }, context) => html `<p class="method"><span ${documentText(words, context)}></span>&#32;${url ? link(url, text$1(context.localizer.term('method')), context) : empty}</p>`;
/** Method, date, publisher, the link to the full comparison, and what takes it all along. */
function footer(model, context) {
    const { updated, publisher, url, method: judged } = model;
    const full = context.layout === 'full';
    if (!full && !url)
        return A;
    return compose(html `<div part="footer">${full && judged ? method(judged, context) : empty}${full && updated ? date(updated, context) : empty}${full && publisher ? source(publisher, context) : empty}${url ? link(url, text$1(context.localizer.term('full')), context) : empty}${full ? citeButton('markdown', 'copyMarkdown', context) : empty}</div>`);
}

/** What a reader is told; `failedBroken` about all other errors. */
const SENTENCES = {
    'not-found': 'failedMissing',
    http: 'failedNetwork',
    network: 'failedNetwork',
    timeout: 'failedNetwork',
};
/** The message for the page's author. */
function debugMessage(error, { debug }) {
    if (!error || !debug)
        return A;
    return compose(html `<pre dir="ltr" .textContent=${`${error.code}: ${error.message}`}></pre>`);
}
/** The button stays while another try is under way, so that it keeps the focus. */
const retryButton = (busy, { localizer }) => compose(html `<button part="retry" type="button" aria-disabled=${busy} .textContent=${localizer.term(busy ? 'loading' : 'retry')}></button>`);
/**
 * The error message in the comparison's place.
 * @param busy Whether another try is under way.
 */
function failure(error, busy, context) {
    const sentence = context.localizer.term(SENTENCES[error.code] ?? 'failedBroken');
    return compose(html `<div part="error"><slot name="error"><p .textContent=${sentence}></p></slot>${error.retryable ? retryButton(busy, context) : A}${debugMessage(error, context)}</div>`);
}
/**
 * Stands in for a comparison on its way, as high as that will be, so that nothing moves when it
 * comes. Over the page's own fallback it keeps the height alone.
 */
const placeholder$1 = ({ fallback }) => html `<slot name="loading"><div part="placeholder" class=${fallback ? 'blank' : A} aria-hidden="true"><i></i><i></i><i></i><i></i></div></slot>`;

/** What has changed since the page was written. */
function changeLine(changes, { localizer }) {
    if (!changes.length)
        return A;
    const list = changes.map(({ tool, then, now }) => localizer.term('change', {
        tool: localizer.isolate(tool),
        ship: then.ship,
        skip: then.skip,
        nowShip: now.ship,
        nowSkip: now.skip,
    }));
    return compose(html `<p part="change" ${text$1(localizer.term('changed', { list: list.join(' · ') }))}></p>`);
}
/** The pick, and unless it is to be short, what it is based on. */
function answer(model, context) {
    const { pick, tools, why } = model;
    const full = context.layout === 'full';
    const details = full ? answerDetails(model, context.localizer) : '';
    const sentence = pickSentence(model, context.localizer);
    return html `<div class=${`answer ${typeof pick === 'number' ? (tools[pick].panel.verdict ?? '') : ''}`}><p part="pick"><strong ${text$1(sentence)}></strong>${details && spaceAfter(sentence)}<span ${text$1(details)}></span></p>${full && why ? paragraph('why', why, context) : empty}</div>`;
}
/** Title, the answer to what it asks, summary. */
function header(model, state, context) {
    const { eyebrow, title, summary } = model;
    const full = context.layout === 'full';
    return compose(html `<header>${full && eyebrow ? paragraph('eyebrow', eyebrow, context) : empty}<h2 part="title" id="title" tabindex="-1" aria-level=${titleLevel(context)} ${documentText(title, context)}></h2>${answer(model, context)}${full && summary ? paragraph('summary', summary, context) : empty}${changeLine(state.changes, context)}${debugMessage(state.error, context)}</header>`);
}

/** A score on the line from 0 to 100. */
const meter = (score) => html `<svg part="meter" aria-hidden="true"><rect width=${`${score}%`} height="100%" /></svg>`;
/** "Ship 82" */
function signOf({ verdict, score }, { localizer }) {
    const word = localizer.term(verdict);
    return score === undefined ? word : `${word} ${localizer.number(shownScore(score))}`;
}
/**
 * What a quote is: the whole caption for screen readers, for what is copied by hand and for paper;
 * for the eye a sign and a figure, since row and column say the rest.
 */
const caption = (review, reviewer, tool, context) => html `<figcaption><span class="hidden" ${text$1(reviewCaption(review, reviewer, tool, context.localizer))}></span><span class="seen" aria-hidden="true"><span class="of" ${documentText(tool, context)}></span><b part="score" .textContent=${signOf(review, context)}></b>${review.score === undefined ? empty : meter(review.score)}</span></figcaption>`;
/** What a reviewer says of one tool. */
function reviewFigure({ name, reviews }, tools, side, context) {
    const review = reviews[side];
    const tool = tools[side].name;
    if (!review)
        return html `<p class="missing" ${text$1(reviewCaption(null, name, tool, context.localizer))}></p>`;
    return html `<figure part="review" class=${review.verdict}>${caption(review, name, tool, context)}${review.quote
        ? html `<blockquote part="quote" ${documentText(review.quote, context)}></blockquote>${context.isOpen(name) ? compose(citeButton('quote', 'copyQuote', context)) : A}`
        : empty}</figure>`;
}

const scoresOf = ({ reviews }) => [
    reviews[0]?.score ?? 0,
    reviews[1]?.score ?? 0,
];
/** The picture in words; names stand in it unmarked, since an attribute has no markup. */
function alternative({ reviewers, tools }, localizer) {
    const scores = reviewers.filter(hasReview).map((reviewer) => {
        const [a, b] = scoresOf(reviewer).map(shownScore);
        const names = { reviewer: reviewer.name, tool: tools[0].name, other: tools[1].name };
        return localizer.term('scoresOf', { ...names, a, b });
    });
    return `${localizer.term('scores', { max: MAX_SCORE })}. ${scores.join('; ')}.`;
}
/** A circle for the first tool and a diamond for the second one, on the line from 0 to 100. */
function scoreRow(reviewer, context) {
    const [first, second] = scoresOf(reviewer).map((score) => `${score}%`);
    return html `<div><span ${documentText(reviewer.name, context)}></span><svg><line class="axis" x2="100%" y1="50%" y2="50%" /><line x1=${first} x2=${second} y1="50%" y2="50%" /><circle cx=${first} cy="50%" r="5" /><svg x=${second} y="50%"><path d="M0-7 7 0 0 7-7 0z" /></svg></svg></div>`;
}
/** All scores in one picture, which shows what the shares hide; where every review has one. */
function scorePlot(model, context) {
    const { reviewers, tools, scores } = model;
    if (!scores)
        return A;
    const { localizer } = context;
    const key = (name) => html `<span ${documentText(name, context)}></span>`;
    return compose(html `<div class="plot" role="img" aria-label=${alternative(model, localizer)}><p>${key(tools[0].name)}${key(tools[1].name)}<small .textContent=${localizer.term('scores', { max: MAX_SCORE })}></small></p>${reviewers.filter(hasReview).map((reviewer) => compose(scoreRow(reviewer, context)))}</div>`);
}

const aboutSpan = (about, context) => html `<span class="hidden">,</span>&#32;<span class="about" ${documentText(about, context)}></span>`;
const nameAndAbout = ({ name, about }, context) => html `<b part="reviewer-name" ${documentText(name, context)}></b>${about ? aboutSpan(about, context) : empty}`;
/** Whether there is something to open. */
const hasQuote = ({ reviews }) => reviews.some((review) => review?.quote);
/** A reviewer: both verdicts and the first lines of both quotes, which open to the whole. */
function reviewerRow(reviewer, index, { tools }, context) {
    if (!hasReview(reviewer))
        return A;
    const reviews = html `<div class="pair">${reviewFigure(reviewer, tools, 0, context)}${reviewFigure(reviewer, tools, 1, context)}</div>`;
    if (!hasQuote(reviewer))
        return compose(html `<div part="reviewer" data-index=${index}><p>${nameAndAbout(reviewer, context)}</p>${reviews}</div>`);
    return compose(html `<details part="reviewer" data-index=${index} ?open=${context.isOpen(reviewer.name)}><summary><span>${nameAndAbout(reviewer, context)}</span><span class="hidden" .textContent=${`, ${context.localizer.term('wholeQuotes')}`}></span></summary>${reviews}${context.slug !== null && context.isOpen(reviewer.name)
        ? compose(citeButton('link', 'copyLink', context))
        : A}</details>`);
}
/** Opens all reviewers, or closes them where all are open. */
function openAllButton(quoted, context) {
    if (!quoted.length)
        return empty;
    const allOpen = quoted.every(({ name }) => context.isOpen(name));
    return html `<button part="open-all" type="button" .textContent=${context.localizer.term(allOpen ? 'closeAll' : 'openAll')}></button>`;
}
/** What each reviewer says of both tools. */
function scorecard$1(model, context) {
    const reviewers = model.reviewers.filter(hasReview);
    if (!reviewers.length)
        return A;
    return compose(html `<section part="scorecard"><div class="head"><h3 aria-level=${innerLevel(context)} .textContent=${context.localizer.term('scorecard', { n: reviewers.length })}></h3>${openAllButton(reviewers.filter(hasQuote), context)}</div>${scorePlot(model, context)}${model.reviewers.map((reviewer, index) => reviewerRow(reviewer, index, model, context))}</section>`);
}

// What the element shows at one moment.
// in: State and ViewContext.
// out: the templates of all that stands in the shadow root.
// knows nothing of: host, promises, JSON. The server renderer draws with it too.
/** One sentence in running text. */
const sentence = (model, _state, context) => compose(html `<span part="pick" ${text$1(answerLine(model, context.localizer))}></span>&#32;${model.url ? link(model.url, text$1(context.localizer.term('full')), context) : empty}${newTab(context)}`);
function comparison(model, state, context) {
    const full = context.layout === 'full';
    return compose(html `<article aria-labelledby="title">${header(model, state, context)}<div part="tools">${card(model, 0, context)}${card(model, 1, context)}</div>${full ? decision$1(model, context) : A}${full ? scorecard$1(model, context) : A}${full ? callToAction(model, context) : A}${footer(model, context)}${newTab(context)}</article>`);
}
/** What stands in a comparison's place: the page's fallback, and before long the placeholder. */
const fallback = ({ status, error }, context) => compose(html `${status === 'loading' && !error && context.layout !== 'line' ? placeholder$1(context) : empty}<slot></slot>`);
/** What a screen reader announces. */
function announced({ status, model, error }, context) {
    if (error && !model)
        return failure(error, status === 'loading', context);
    if (!context.announcement)
        return A;
    return compose(html `<p class="hidden" ${text$1(context.announcement)}></p>`);
}
/** Draws one moment. The live region always stands, for only what comes into it is announced. */
function view(state, context) {
    const { localizer, theme, layout, level } = context;
    const draw = layout === 'line' ? sentence : comparison;
    return compose(html `<div dir=${localizer.isFallback ? A : localizer.dir}><div part="container" class=${`${theme} ${layout} level-${level} ${state.status}`} lang=${localizer.lang}><div role="status">${announced(state, context)}</div>${state.model ? draw(state.model, state, context) : fallback(state, context)}${context.keepsFallback
        ? compose(html `<slot></slot>`)
        : A}</div></div>`);
}

/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const l=(o,t)=>void 0!==o?._$litType$,f=o=>o?._$litDirective$;

const VALUE = '\0';
const TOKENS = /<[^>]*>|\0|[^<\0]+/g;
/** A value in a tag, and the name that it is bound to; `text()` has none. */
const IN_TAG = /\s+([.?@]?[\w-]+=)?\0/;
function bindingsInTag(name, index) {
    if (name === undefined) {
        return [
            { kind: 'about', index },
            { kind: 'text', index },
        ];
    }
    if (name === '.textContent=')
        return [{ kind: 'escaped', index }];
    if (name.startsWith('?'))
        return [{ kind: 'boolean', index, name: name.slice(1, -1) }];
    if (/^[.@]/.test(name))
        throw new TypeError(`The server renderer knows no binding ${name}`);
    return [{ kind: 'attribute', index, name: name.slice(0, -1) }];
}
const isContent = ({ kind }) => kind === 'text' || kind === 'escaped';
/** @throws {TypeError} On a binding that the views do not use. */
function takeApart(strings) {
    const texts = [];
    const bindings = [];
    let text = '';
    let index = 0;
    const bind = (binding) => {
        texts.push(text);
        text = '';
        bindings.push(binding);
    };
    for (const [token] of strings.join(VALUE).matchAll(TOKENS)) {
        if (token === VALUE) {
            bind({ kind: 'child', index });
            index += 1;
            continue;
        }
        const content = []; // comes after the tag that binds it
        const [first = '', ...rest] = token.split(IN_TAG);
        text += first;
        for (let i = 0; i < rest.length; i += 2) {
            const inTag = bindingsInTag(rest[i], index);
            inTag.filter((binding) => !isContent(binding)).forEach(bind);
            content.push(...inTag.filter(isContent));
            text += rest[i + 1] ?? '';
            index += 1;
        }
        content.forEach(bind);
    }
    return { texts: [...texts, text], bindings };
}

/** A text of the document or of the widget, with its code spans and isolated names. */
function writeText(text) {
    // Most texts are plain, and to look is quicker than to take them apart
    return isPlain(text) ? text : writeRuns(runsOf(text));
}
function writeRuns(runs) {
    let html = '';
    for (const run of runs) {
        if (typeof run === 'string')
            html += escape(run);
        else if (run.tag === 'code')
            html += `<code translate="no">${writeRuns(run.runs)}</code>`;
        else
            html += `<bdi>${writeRuns(run.runs)}</bdi>`;
    }
    return html;
}
/** The arguments of a `text()`. */
function textArguments(value) {
    if (f(value) !== TextDirective)
        throw new TypeError('The server renderer knows no directive but text()');
    return value.values;
}
function writeBinding({ kind, name = '' }, value) {
    switch (kind) {
        case 'child':
            return write(value);
        case 'attribute':
            return attribute(name, value === A ? null : value);
        case 'boolean':
            return attribute(name, Boolean(value));
        case 'about': {
            const [, lang, dir] = textArguments(value);
            return attribute('lang', lang || null) + attribute('dir', dir || null);
        }
        case 'text':
            return writeText(textArguments(value)[0]);
        case 'escaped':
            return escape(value);
    }
}
/** Templates that were taken apart, by the strings of each. */
const known = new WeakMap();
function partsOf(strings) {
    let parts = known.get(strings);
    if (!parts)
        known.set(strings, (parts = takeApart(strings)));
    return parts;
}
function writeTemplate({ strings, values }) {
    const { texts, bindings } = partsOf(strings);
    let html = '';
    let at = 0;
    for (const binding of bindings) {
        html += (texts[at] ?? '') + writeBinding(binding, values[binding.index]);
        at += 1;
    }
    return html + (texts[at] ?? '');
}
/**
 * Writes what a template holds as Lit would draw it.
 * @throws {TypeError} On bindings and directives that the views do not use.
 */
function write(value) {
    if (value == null || value === A)
        return '';
    // Lists and texts first: what makes them templates to Lit may come from a polluted prototype
    if (typeof value !== 'object')
        return escape(value);
    if (!Array.isArray(value)) {
        if (!l(value))
            throw new TypeError('The server renderer draws templates alone');
        return writeTemplate(value);
    }
    let html = '';
    for (const item of value)
        html += write(item);
    return html;
}

/** What stands beside the shadow root; the first one is the default. */
const FALLBACKS = ['short', 'full'];
/**
 * An option of the caller's own, such as a text, a number or a boolean; null for any other. Options
 * may be the query of a request, where names and values are anybody's: only names that are asked
 * for here are read, nothing that they inherit, and no object, whose `toString` may be a text.
 */
function ownOption(options, name) {
    const value = Object.hasOwn(options, name) ? options[name] : null;
    return /^(?:string|number|boolean)$/.test(typeof value) ? value : null;
}
function ownText(options, name) {
    const value = ownOption(options, name);
    return typeof value === 'string' ? value : null;
}
const normalizeFallback = (value) => FALLBACKS.find((fallback) => fallback === value) ?? FALLBACKS[0];
/** The value of each setting, its default where none is given. */
function settingsOf(options) {
    const values = SETTINGS.map((name) => [
        name,
        PROPERTIES[name].normalize(ownOption(options, name)),
    ]);
    return Object.fromEntries(values);
}
/** All options with a value from their lists; null for a text that is not given. */
const normalizeOptions = (options) => ({
    lang: ownText(options, 'lang'),
    slug: ownText(options, 'slug'),
    base: ownText(options, 'base'),
    nonce: ownText(options, 'nonce'),
    fallback: normalizeFallback(ownOption(options, 'fallback')),
    ...settingsOf(options),
});

/**
 * The two tools: side by side with their rows aligned, in the two columns that the decision table
 * and the quotes have too. In `compact` a row each.
 */
const cards = ".pair,tr,.full>article>[part=tools]{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));column-gap:1.5em}.full>article>[part=tools]{grid-template-rows:repeat(6,auto)}.full [part=tool]{display:grid;grid-row:span 6;grid-template:subgrid / minmax(0,1fr);padding-block-start:.7em}.full [part=tool]>*+*{margin-block-start:.4em}[part=tool]{border-block-start:2px solid var(--_border)}[part=tool].picked{border-block-start:4px solid var(--_tone)}.full .picked{padding-block-start:calc(.7em - 2px)}.identity{position:relative;display:grid;grid-template-columns:auto minmax(0,1fr);column-gap:.6em;align-content:start;padding-block-start:.8em}.mark{position:absolute;inset-block-start:calc(-.7em / .8125);inset-inline-end:0;padding:.1em .75em;border-radius:0 0 var(--_radius) var(--_radius);line-height:1.5}[part=logo]{grid-row:1 / 3;display:flex;flex-wrap:wrap;justify-content:center;inline-size:2.5em;block-size:2.5em;overflow:hidden}[part=logo]:after{content:attr(data-letter);flex:0 0 100%;font-weight:650;line-height:2.5em;text-align:center}img{block-size:100%;max-inline-size:100%;object-fit:contain}[part=name]{font-size:1.125em;hyphens:auto}[part=name]:only-of-type{align-self:center}.sponsored{padding-inline:.6em;border:1px solid;border-radius:9em;display:inline-block}dl,dt,dd,[part=stat]{display:flex;flex-wrap:wrap;align-items:baseline;align-content:start;gap:.1em .6em}dl{display:grid;align-items:stretch;grid-row:span 3;grid-template:subgrid / minmax(0,1fr)}.panel{align-content:space-between}[part=bar]{flex:1 0 100%}.panel dd{display:contents}.panel b{font-size:1.25em;line-height:1.25}[part=badge],.mark{color:inherit;background:var(--_tone);-webkit-text-fill-color:var(--_on-tone)}[part=badge]{padding-inline:.75em;border:1px solid var(--_tone,currentcolor);border-radius:9em;font-weight:650;line-height:1.6;white-space:nowrap}[part=badge]:before,[part=score]:before,td:before{content:var(--_mark);content:var(--_mark) / \"\"}[part=bar]{display:flex;gap:3px;block-size:.6em;margin-block:.25em}[part=bar]>*{border:1px solid var(--_ship,currentcolor);border-radius:min(2px,var(--_radius));background:var(--_ship)}[part=segment],.no{flex:1}.no{border-color:currentcolor;background:none}.compact [part=tool]{display:flex;flex-wrap:wrap;align-items:center;gap:.25em .6em;padding-block:.4em .5em}.compact>article{gap:.4em}.compact [part=name]{flex:1 1 6em;font-size:1em}.compact .count,.compact [part=badge]{font-size:.8125em}@container (width < 30em){.full [part=logo]{display:none}.identity{grid-template-columns:minmax(0,1fr);padding-block-start:.7em}.mark{position:static;order:-1;justify-self:end;margin-block-start:calc(-1.4em / .8125)}.pair,tr,.full>article>[part=tools]{column-gap:1em}}@container (width < 20em){.full>article>[part=tools]{grid-template:none / minmax(0,1fr);row-gap:var(--_gap)}.full [part=tool]{grid-row:auto;grid-template-rows:none}}";

/** The decision table: each label stands above its two values. */
const decision = "table,tbody{display:block}tr{padding-block:.3em;border-block-end:1px solid var(--_border)}th,td{padding:0;text-align:inherit}tbody th{grid-column:1 / -1}.both{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.75em}small{display:block}td{vertical-align:baseline;hyphens:auto}@container (width < 20em){thead.hidden{position:static;display:block;inline-size:auto;clip-path:none;white-space:normal}thead th:first-child{position:absolute;clip-path:inset(50%)}}";

/** Quotes and descriptions that open: their sign, and what of them is seen before. */
const disclosures = "summary{display:flex;gap:.5em;align-items:baseline;min-block-size:24px;cursor:pointer}summary::-webkit-details-marker{display:none}summary:after{content:\"\";flex:none;inline-size:.45em;block-size:.45em;margin-inline:auto .25em;border:solid;border-width:0 2px 2px 0;rotate:45deg;translate:0 -.25em}[open]>summary:after{rotate:-135deg;translate:0 0}@supports selector(::details-content){details:not([open])::details-content{content-visibility:visible;display:block}details:not([open])>[part=description],details:not([open]) [part=quote]{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}details:not([open])>[part=description]{-webkit-line-clamp:3}}";

/** What stands around cards, table and scorecard: header, answer, sections, error, footer. */
const frame = "[part=container]>article,[part=placeholder]{display:grid;gap:var(--_gap);grid-template-columns:minmax(0,1fr)}[part=container]>article{content-visibility:auto;contain-intrinsic-block-size:auto var(--_h);overflow:clip;overflow-clip-margin:1em}@supports not (overflow-clip-margin:1em){[part=container]>article:focus-within{content-visibility:visible;overflow:visible}}header{display:grid;gap:.35em;grid-template-columns:minmax(0,1fr)}[part=title]{font-size:1.15em;line-height:1.2}.level-1 [part=title]{font-size:clamp(1.4em,1em + 2cqi,2em)}.level-2 [part=title]{font-size:clamp(1.25em,1em + 1.5cqi,1.6em)}.level-3 [part=title]{font-size:clamp(1.15em,1em + 1cqi,1.35em)}.compact [part=title]{font-size:1.15em}.answer{margin-block:.35em .15em;padding:.6em 1em;border:1px solid var(--_border);border-inline-start:4px solid var(--_tone,currentcolor);border-start-end-radius:var(--_radius);border-end-end-radius:var(--_radius);background:var(--_raised)}.full strong{font-size:1.125em}.compact .answer{margin:0;padding-block:.1em}[part=why]{margin-block-start:.25em}[part=change]{padding-inline-start:.75em;border-inline-start:.2em solid var(--_accent)}section{margin-block-start:.25em}.head,[part=decision]>h3{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;column-gap:1em;padding-block-end:.4em;border-block-end:1px solid var(--_border)}[part=error]{display:flex;flex-wrap:wrap;gap:.75em var(--_gap);align-items:center;justify-content:space-between;padding:calc(1em + 1cqi)}[part=error],[part=placeholder]>i{border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_raised)}[part=error]>pre{flex:1 0 100%}.line [role=status],.line [part=error]{display:inline;padding:0;border:0;background:none}.line p{display:inline}[part=container].line{display:inline;container-type:normal;padding:0}::slotted([slot=\"cta\"]:empty){display:none}[part=retry]{padding:.5em 1em;border:1px solid;border-radius:var(--_radius);font-weight:600;text-decoration:none}[part=footer]{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.method{inline-size:100%;padding-inline-end:max(0px,100% - 75ch)}";

/**
 * The ground of all parts: type, links, code, and a guard against what the page's style hands down.
 * Line height and spacing are the page's own: its typography, and a reader's aid
 * (WCAG 2.2, 1.4.12).
 */
const page = "[part=container]{container-type:inline-size;border-radius:var(--_radius);font:400 1em a;font-family:var(--verdict-font,inherit);font-size:var(--verdict-font-size,1em);line-height:inherit;-webkit-text-fill-color:currentcolor;-webkit-text-stroke:0;text-emphasis:none;text-shadow:none;text-align:-webkit-match-parent;text-align:match-parent;text-align-last:auto;text-indent:0;text-transform:none;white-space:normal;word-break:normal;overflow-wrap:anywhere;font-variant-numeric:tabular-nums;max-inline-size:60em}.light,.dark{padding:calc(var(--_gap) * 1.25)}*{box-sizing:border-box;margin:0;min-inline-size:0}h2,h3,b,strong{font-size:1em;font-weight:650}h2,h3{line-height:1.25;text-wrap:balance}[part=summary],[part=why],[part=description],[part=quote]{padding-inline-end:max(0px,100% - 54ch);text-align:start}[part=summary],[part=why],[part=tagline],[part=best-for],[part=description],[part=quote],[part=cta],td{font-size:.9375em}[part=eyebrow],[part=category],[part=footer],dl,.about,.missing,.plot,.mark,.sponsored,.more>summary,tbody th,figcaption,[part=cite],[part=open-all]{font-size:.8125em;font-weight:400}small,[part=footer]>*{font-size:1em}[part=eyebrow],[part=category],[part=footer],[part=tagline],dt,.count,.about,.missing,tbody th,small{color:var(--_muted)}a{display:inline-block;max-inline-size:100%;min-block-size:24px;color:inherit}[part=cta] a,.method a,.line a{display:inline}a,button{text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:var(--_accent);text-underline-offset:.2em}a[target=_blank]:after{content:\"⁠↗︎\";content:\"⁠↗︎\" / \"\";margin-inline-start:.15em;font-size:.75em;font-weight:400}button{min-block-size:24px;padding:0;border:0;font:inherit;letter-spacing:inherit;word-spacing:inherit;color:inherit;background:none;cursor:pointer}:host(:not(:defined)) button{visibility:hidden}@media(hover:hover){a:hover,button:hover{text-decoration-thickness:2px}}button,[role=img],[aria-hidden=true],summary>.hidden{-webkit-user-select:none;user-select:none}a:active,button:active{opacity:.75}:focus-visible{outline:max(2px,.15em) solid;outline-offset:.1em}code,pre{font-family:var(--verdict-mono-font,ui-monospace,monospace);font-size:.9em}pre{white-space:pre-wrap}code{padding-inline:.3em}code,[part=logo]{border-radius:min(.35em,var(--_radius));box-shadow:inset 0 0 0 1px var(--_border)}.hidden{position:absolute;inset:0 auto auto 0;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:pre}[part=container],[part=tool],[part=reviewer],figure,table,td{position:relative}";

/** What stands in a comparison's place while it loads, as high as that will be (`--_h`). */
const placeholder = ".loading{display:grid}.loading>slot{display:block;grid-area:1 / 1;min-inline-size:0}[part=placeholder]{grid-template-rows:9em minmax(0,20em);block-size:var(--_h);animation:appear 0s .4s both}.blank{visibility:hidden}[part=placeholder]>:first-child{border:0;background:linear-gradient(var(--_tint) 0 0) 0 .4em / min(60%,24em) 1.8em no-repeat,linear-gradient(var(--_tint) 0 0) 0 3.4em / min(95%,40em) .8em no-repeat,linear-gradient(var(--_tint) 0 0) 0 5em / min(80%,34em) .8em no-repeat}.compact [part=placeholder]{grid-template-rows:4em;grid-auto-rows:1fr}.compact [part=placeholder]>:last-child{display:none}.full>*{--_h:calc(178em - 140cqi) }.compact>*{--_h:14em}@keyframes appear{0%{opacity:0}}@container (width >= 40em){.full>*{--_h:104em}[part=placeholder]{grid-template-columns:1fr 1fr}[part=placeholder]>:first-child,[part=placeholder]>:last-child{grid-column:1 / -1}}";

/** On paper: black on white, the addresses of links, all texts in full, each with whose it is. */
const print = "@media print{*,:before,:after{color:#000!important;background:none!important;-webkit-text-fill-color:currentcolor!important}[part=container]{max-inline-size:none;font-size:min(var(--verdict-font-size,1em),11pt);background:#fff!important}[part=container]>article,section,header,figure,.pair{display:block}[part=container]>article{content-visibility:visible}[part=container]>article>*+*{margin-block-start:.9em}a[href]:after{content:\" \" attr(href)!important;font-size:.8em;font-weight:400;direction:ltr;unicode-bidi:isolate}button,[part=placeholder],.seen,summary:after{display:none!important}::details-content{content-visibility:visible!important;display:block!important;block-size:auto}details [part=quote],details>[part=description]{display:block!important;padding:0;overflow:visible!important;-webkit-line-clamp:none!important}figcaption>.hidden{position:static;clip-path:none;white-space:normal;font-weight:650}[part=segment]:not(.no),[part=bar-fill],rect{border-color:#000;box-shadow:inset 0 0 0 9em #000}h2,h3,summary,figcaption{break-after:avoid}p,blockquote{orphans:3;widows:3}[part=tool],.plot,tr{break-inside:avoid}}@media(forced-colors:active){[part=badge],.mark{border-color:CanvasText;-webkit-text-fill-color:CanvasText}[part=segment]:not(.no),[part=bar-fill]{background:CanvasText}[part=meter]{border:1px solid}}";

/** The reviewers: a picture of their scores, and a row each with the first lines of its quotes. */
const scorecard = "[part=reviewer]{padding-block:.45em .5em;border-block-end:1px solid var(--_border)}figure{margin-block-start:.1em}.seen{display:flex;flex-wrap:wrap;align-items:center;column-gap:.6em}.of{overflow:hidden}[part=meter]{inline-size:5em;block-size:4px;border-radius:2px;background:color-mix(in srgb,currentcolor 20%,transparent);fill:currentcolor}:lang(fr){quotes:\"« \" \" »\"}:lang(es),:lang(it),:lang(ar){quotes:\"«\" \"»\"}[part=quote]:before{content:open-quote}[part=quote]:after{content:close-quote}[open] [part=quote]{hyphens:auto}[part=cite]{margin-block-start:.25em}details:not([open]) [part=cite]{display:none}.plot{display:grid;padding-block:.5em;border-block-end:1px solid var(--_border)}.plot>p{display:flex;flex-wrap:wrap;column-gap:1em}.plot>p>:first-child:before{content:\"● \"}.plot>p>:nth-child(2):before{content:\"◇ \"}.plot>div{display:grid;grid-template-columns:minmax(4em,8em) minmax(0,1fr);column-gap:1.25em;align-items:center;padding-inline-end:7px}.plot svg{inline-size:100%;block-size:1.6em;overflow:visible;fill:currentcolor;stroke:currentcolor}.plot line{stroke-width:3;stroke-opacity:.45}.plot .axis{stroke-width:1;stroke-opacity:.25}.plot path{fill:none;stroke-width:2.5}[dir=rtl] .plot>div>svg,[dir=rtl] [part=meter]{scale:-1 1}@container (width < 40em){.pair{grid-template-columns:minmax(0,1fr)}}.plot svg svg{inline-size:auto;block-size:auto}";

/**
 * The public custom properties, `--verdict-*`, and the private ones, `--_*`, that all other rules
 * read. They name roles; only this file gives them values.
 *
 * All colours come from the text colour that the widget stands in, so that it suits the page and
 * follows it live: dark text means a light page. Words are in that colour; a tone fills badges and
 * bars alone. A browser without relative colours draws them as outlines; words and shapes carry the
 * meaning. Less important texts are smaller, not paler, and nothing lies under text but the page,
 * which may have just enough contrast.
 */
const tokens = ":host{display:block;writing-mode:horizontal-tb}:host([hidden]:not([hidden=\"until-found\" i])){display:none}:host>div{inline-size:100%;text-align:start}:host>div:before{content:\". .\";display:block;block-size:0;overflow:hidden;visibility:hidden;white-space:normal;word-spacing:42em}::slotted(script){display:none!important}:host([layout=\"line\" i]),:host([layout=\"line\" i])>div{display:inline}:host([layout=\"line\" i])>div:before{content:none}[part=container]{--_muted:var(--verdict-muted,currentcolor);--_raised:var(--verdict-raised,transparent);--_border:var(--verdict-border,color-mix(in srgb,currentcolor 18%,transparent));--_tint:color-mix(in srgb,currentcolor 10%,transparent);--_ship:var(--verdict-ship,oklch(from currentcolor var(--_l) .1 150 / 1));--_skip:var(--verdict-skip,oklch(from currentcolor var(--_l) .12 25 / 1));--_split:var(--verdict-split,oklch(from currentcolor var(--_l) .1 80 / 1));--_accent:var(--verdict-accent,currentcolor);--_radius:var(--verdict-radius,.5em);--_gap:var(--verdict-gap,1.1em);color:var(--verdict-text,var(--_text,inherit));background:var(--verdict-surface,var(--_surface))}@supports (color:light-dark(red,red)) and (color:oklch(from currentcolor l c h)){[part=container]{--_l:clamp(.285 + l * l * .65,(l - .64) * 99,.9);--_on:clamp(0,(.64 - l) * 99,1)}}.light{--_text:#1d2127;--_surface:#fff;color-scheme:light}.dark{--_text:#e4e7eb;--_surface:#15181d;color-scheme:dark}.ship,.true{--_tone:var(--_ship);--_on-tone:oklch(from var(--_ship) var(--_on) 0 0 / 1);--_mark:\"✓ \"}.skip,.false{--_tone:var(--_skip);--_on-tone:oklch(from var(--_skip) var(--_on) 0 0 / 1);--_mark:\"✕ \"}.split{--_tone:var(--_split);--_on-tone:oklch(from var(--_split) var(--_on) 0 0 / 1);--_mark:\"◐ \"}";

// The style sheet of the shadow root.
// in: rules, each file one idea; later ones win.
// out: their text.
// knows nothing of: templates.
const styles = tokens + page + disclosures + frame + placeholder + cards + decision + scorecard + print;

/**
 * The widget's style sheet, so that Markdown takes nothing in it for its own even where it reads it
 * as prose. A blank line would end the block of HTML; an asterisk is no emphasis between blanks,
 * and no bullet unless it begins a line. Underscores stand at the beginning of names only, and
 * what opens there is never closed. No selector has an asterisk and something else in one.
 */
const styleSheet = styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\*\s*/g, ' * ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

// The element as HTML: declarative shadow root, snapshot, and a fallback.
/** The attributes of what is set to other than its default. */
function settingAttributes(options) {
    let html = '';
    for (const name of SETTINGS) {
        const value = options[name];
        const { normalize, attribute: attributeName } = PROPERTIES[name];
        if (value !== normalize(null))
            html += attribute(String(attributeName ?? name), value);
    }
    return html;
}
/** What a reader sees where there is no shadow DOM: title, summary, and what the panel picks. */
function shortFallback(model, context) {
    const { summary, url } = model;
    const { localizer } = context;
    const answer = joinSentences([pickSentence(model, localizer), answerDetails(model, localizer)]);
    const title = escape(model.title);
    const heading = url ? `<a${attribute('href', url)}>${title}</a>` : title;
    const texts = summary ? [answer, summary] : [answer];
    return `<p>${heading}</p>${texts.map((text) => `<p>${writeText(text)}</p>`).join('')}`;
}
function fullFallback(model, { localizer, level }, lang) {
    return writePlain(outlineOf(model, { localizer, lang, address: null }), level);
}
/**
 * Draws the element of a checked document.
 * @param hasSnapshot Whether it can be upgraded: it carries the document as JSON then.
 */
function drawElement(comparison, options, hasSnapshot = true) {
    const settings = normalizeOptions(options);
    const model = deriveModel(comparison);
    const { lang, expanded } = settings;
    const localizer = localizerFor(lang ?? '');
    const documentLang = model.lang ?? lang ?? '';
    const context = {
        localizer,
        ...viewSettings(settings),
        lang: documentLang === localizer.lang ? '' : documentLang,
        isOpen: () => expanded,
        isDescriptionOpen: () => false,
        slug: settings.slug ?? model.slug ?? null,
        debug: false,
        announcement: '',
        keepsFallback: false,
        fallback: false,
    };
    const attributes = attribute('lang', lang || null) +
        attribute('slug', settings.slug) +
        attribute('base', settings.base) +
        settingAttributes(settings);
    const isShort = settings.fallback === 'short';
    const fallback = isShort
        ? shortFallback(model, context)
        : fullFallback(model, context, documentLang);
    const snapshot = hasSnapshot
        ? `<script type="application/json">${writeJson(comparison)}</script>\n`
        : '';
    return `<div>
<verdict-compare v-pre${attributes}>
<template shadowrootmode="open"><style${attribute('nonce', settings.nonce)}>
${styleSheet}
</style>${write(view(ready(model), context))}</template>
${snapshot}<div data-verdict-fallback>${fallback}</div>
</verdict-compare>
</div>`;
}

export { drawElement };
