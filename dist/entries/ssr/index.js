import { isolate, addStrings, localizerFor } from '../../i18n/localizer.js';
import { locales } from '../../i18n/locales/all.js';
import { deriveModel } from '../../document/model.js';
import { parseComparison } from '../../document/parse.js';
import { ready } from '../../loading/state.js';

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
        literals.set(written, (literal = { id: literals.size, strings }));
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
/** The strings of each shape that was drawn; by their identity Lit knows a template. */
const shapes = new Map();
/**
 * Makes one Lit template of a fragment and all fragments within it.
 *
 * A fragment in place of another one makes another shape, and Lit draws the whole template anew.
 * So what comes and goes while the rest stays is better composed by itself, and passed as a value.
 */
function compose(fragment) {
    const values = [];
    let shape = ''; // which literals, with values where: quicker to make than the text itself
    const add = (value) => {
        if (value instanceof Fragment) {
            shape += `${value.literal.id} `;
            value.values.forEach(add);
        }
        else {
            shape += PLACEHOLDER;
            values.push(value);
        }
    };
    add(fragment);
    let strings = shapes.get(shape);
    if (!strings) {
        const texts = textOf(fragment).split(PLACEHOLDER);
        shapes.set(shape, (strings = Object.assign(texts, { raw: texts })));
    }
    return T(strings, ...values);
}

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const e=t=>(...e)=>({_$litDirective$:t,values:e});class i{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i;}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}}

/** Elements that one text may make; a document with thousands would hold up the page. */
const MAX_ELEMENTS = 50;
/** What no plain text holds: a code span, or a name that `isolate` has marked. */
const MARKUP$1 = /[`\u2068]/;
const SPANS = /(`[^`]+`|\u2068[^\u2068\u2069]*\u2069)/;
/** A code span in which there is something to be seen. */
const CODE = /^`\s*[^`\s][^`]*`$/;
/** Splits a text at its code spans and isolated names. Nothing is ever parsed as HTML. */
function runsOf(text) {
    let room = MAX_ELEMENTS;
    const split = (part) => {
        const runs = [];
        let plain = '';
        const endPlain = () => {
            if (plain)
                runs.push(plain);
            plain = '';
        };
        part.split(SPANS).forEach((piece, i) => {
            const isSpan = i % 2 && room > 0; // what the pattern finds stands at the odd places
            const isCode = CODE.test(piece);
            if (isSpan && (isCode || piece[0] === '\u2068')) {
                room--;
                endPlain();
                const inner = piece.slice(1, -1);
                runs.push(isCode ? { tag: 'code', runs: [inner] } : { tag: 'bdi', runs: split(inner) });
            }
            else {
                plain += piece;
            }
        });
        endPlain();
        return runs;
    };
    return split(text);
}
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
    render(_text, _lang = '') {
        return E;
    }
    update({ element }, values) {
        const text = values[0]; // destructuring would make an iterator for every text
        const lang = values[1] ?? '';
        if (text !== this.#text) {
            this.#text = text;
            if (MARKUP$1.test(text))
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
        return E;
    }
}
/**
 * Element binding that writes a text of the document or of the widget: plain text, `<code>` for
 * spans in backticks, `<bdi>` for isolated names. No marker node stands beside the text.
 * @param text The text.
 * @param lang Its language where that is not the widget's.
 */
const text$1 = e(TextDirective);

/** The first one is the default. */
const LAYOUTS = ['full', 'compact'];
/** The first one is the default. */
const THEMES = ['auto', 'light', 'dark'];
/** A text of the document, in its own language. */
const documentText = (words, { lang }) => text$1(words, lang);
/** In place of what is missing: a dash for the eye, words for a screen reader. */
const missing = (words, { localizer }) => html `<span aria-hidden="true">&mdash;</span><span class="hidden" .textContent=${localizer.term(words)}></span>`;
/** `aria-level` of the title, where it is not that of its element, an h2. */
const titleLevel = ({ level }) => (level === 2 ? A : level);
/** `aria-level` of the headings below the title, where it is not that of their element, an h3. */
const innerLevel = ({ level }) => level === 2 ? A : Math.min(level + 1, 6);
/** `rel` of an outbound link. */
const rel = (sponsored = false) => `${sponsored ? 'sponsored ' : ''}nofollow noopener`;

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
            fromAttribute: (value) => value,
            toAttribute: (value) => (value === normalize(null) ? null : String(value)),
        },
    };
}
const text = () => property((value) => (value == null ? null : String(value)));
const flag = () => ({
    ...property(Boolean),
    converter: {
        fromAttribute: (value) => value !== null,
        toAttribute: (value) => (value ? '' : null),
    },
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

/** The sentence that says which tool the panel picks. */
function pickLine({ pick, tools }, { localizer }) {
    if (pick === null)
        return localizer.term('noPick');
    const shareOf = ({ panel }) => isolate(localizer.percent(panel.share ?? 0));
    const [first, second] = tools;
    if (pick === 'tie')
        return localizer.term('tie', { a: shareOf(first) });
    const [picked, other] = pick === 0 ? [first, second] : [second, first];
    return localizer.term('pick', {
        tool: isolate(picked.name),
        a: shareOf(picked),
        b: shareOf(other),
    });
}
/** What has changed since the page was written. */
function changeLine(changes, { localizer }) {
    if (!changes.length)
        return A;
    const list = changes.map(({ tool, then, now }) => localizer.term('change', {
        tool: isolate(tool),
        ship: then.ship,
        skip: then.skip,
        nowShip: now.ship,
        nowSkip: now.skip,
    }));
    return compose(html `<p part="change" ${text$1(localizer.term('changed', { list: list.join(' · ') }))}></p>`);
}
const eyebrow = ({ localizer }) => html `<p part="eyebrow" .textContent=${localizer.term('eyebrow')}></p>`;
const summary = (words, context) => html `<p part="summary" dir="auto" ${documentText(words, context)}></p>`;
/** Title, summary, and what the panel picks. */
function header(model, state, context) {
    const full = context.layout === 'full';
    return compose(html `<header>${full ? eyebrow(context) : empty}<h2 part="title" id="title" tabindex="-1" aria-level=${titleLevel(context)} dir="auto" ${documentText(model.title, context)}></h2>${full && model.summary ? summary(model.summary, context) : empty}<p part="pick" ${text$1(pickLine(model, context))}></p>${changeLine(state.changes, context)}${debugMessage(state.error, context)}</header>`);
}

const heading = (words, context) => html `<h3 aria-level=${innerLevel(context)} dir="auto" ${documentText(words, context)}></h3>`;
const call = (cta, context) => html `<div part="cta"><div>${cta.title ? heading(cta.title, context) : empty}${cta.text
    ? html `<p dir="auto" ${documentText(cta.text, context)}></p>`
    : empty}</div><a part="cta-link" href=${cta.url} target=${context.target} rel=${rel()} dir="auto" ${documentText(cta.label, context)}></a></div>`;
/** The document's call to action, unless the page has one of its own. */
const callToAction = ({ cta }, context) => compose(html `<slot name="cta">${cta ? call(cta, context) : empty}</slot>`);

/** A figure with its label; `name` is also the key of its words. */
const stat = (name, content, { localizer }) => html `<div part="stat" class=${name}><dt .textContent=${localizer.term(name)}></dt>${content}</div>`;
const noVotes = (context) => html `<dd>${missing('noVotes', context)}</dd>`;
/** The panel's share with its verdict, the count behind it, and its bar. */
function panelFigures({ ship, skip, share, verdict }, context) {
    if (share === null || !verdict)
        return noVotes(context);
    const { localizer } = context;
    // The bar's length is an attribute of an SVG, since a style attribute would need unsafe-inline
    return html `<dd class="share" .textContent=${localizer.percent(share)}></dd><dd part="badge" .textContent=${localizer.term(verdict)}></dd><dd class="count" .textContent=${localizer.term('shippers', { ship, n: ship + skip })}></dd><dd class="track" aria-hidden="true"><span part="bar"><svg part="bar-fill" width=${`${share}%`} height="100%"></svg></span></dd>`;
}
function communityFigures({ ship, skip, share }, context) {
    if (share === null)
        return noVotes(context);
    const { localizer } = context;
    return html `<dd class="share" .textContent=${localizer.percent(share)}></dd><dd class="count" .textContent=${localizer.term('votes', { ship, n: ship + skip })}></dd>`;
}
const panelStat = (panel, context) => stat('panel', panelFigures(panel, context), context);
/** Votes come and go from comparison to comparison, so they are a template of their own. */
const communityStat = (community, context) => stat('community', compose(communityFigures(community, context)), context);
const priceStat = (entry, context) => stat('price', html `<dd class="share" dir="auto" ${documentText(entry, context)}></dd>`, context);

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
/** Category and disclosure, above the name. */
const above = ({ category, sponsored }, context) => html `<div class="above">${category
    ? html `<p part="category" dir="auto" ${documentText(category, context)}></p>`
    : empty}${sponsored
    ? html `<p class="sponsored" .textContent=${context.localizer.term('sponsored')}></p>`
    : empty}</div>`;
function name(tool, id, context) {
    const level = innerLevel(context);
    const words = documentText(tool.name, context);
    if (!tool.url)
        return html `<h3 part="name" id=${id} aria-level=${level} dir="auto" ${words}></h3>`;
    return html `<h3 part="name" id=${id} aria-level=${level}><a href=${tool.url} target=${context.target} rel=${rel(tool.sponsored)} dir="auto" ${words}></a></h3>`;
}
const tagline = (words, context) => html `<p part="tagline" dir="auto" ${documentText(words, context)}></p>`;
const description = (words, context) => html `<p part="description" dir="auto" ${documentText(words, context)}></p>`;
/** The card of one tool: who it is, and what panel and community say. */
function card(tool, side, context) {
    const { panel, community, price } = tool;
    const full = context.layout === 'full';
    const id = `tool-${side}`;
    return compose(html `<article part="tool" class=${panel.verdict ?? A} aria-labelledby=${id}>${logo(tool, context)}${above(tool, context)}${name(tool, id, context)}${tool.tagline ? tagline(tool.tagline, context) : empty}<dl>${panelStat(panel, context)}${communityStat(community, context)}${price?.entry ? priceStat(price.entry, context) : empty}</dl>${full && tool.description ? description(tool.description, context) : empty}</article>`);
}

/** "4 ship / 1 skip" after what is said of it; empty where nothing is. */
const withTally = (said, { ship, skip }, localizer) => said && `${said} · ${localizer.term('tally', { ship, skip })}`;
function panelCell({ panel }, localizer) {
    const { verdict } = panel;
    return withTally(verdict ? localizer.term(verdict) : '', panel, localizer);
}
function communityCell({ community }, localizer) {
    const { share } = community;
    return withTally(share === null ? '' : isolate(localizer.percent(share)), community, localizer);
}
const ROWS = [
    { label: 'panelVerdict', cell: panelCell },
    { label: 'community', cell: communityCell },
    { label: 'pricing', cell: ({ price }) => price?.detail || price?.entry, isText: true },
    { label: 'bestFor', cell: ({ bestFor }) => bestFor, isText: true },
    { label: 'category', cell: ({ category }) => category, isText: true },
];
function cell(tool, { cell, isText }, context) {
    const words = cell(tool, context.localizer);
    const dir = isText ? 'auto' : A;
    if (!words) {
        const absent = missing(isText ? 'notGiven' : 'noVotes', context);
        return html `<td dir=${dir}>${absent}</td>`;
    }
    return html `<td dir=${dir} ${isText ? documentText(words, context) : text$1(words)}></td>`;
}
const tableRow = (row, [first, second], context) => html `<tr><th scope="row" .textContent=${context.localizer.term(row.label)}></th>${cell(first, row, context)}${cell(second, row, context)}</tr>`;
const column = (tool, context) => html `<th scope="col" dir="auto" ${documentText(tool.name, context)}></th>`;
/** The decision table. A row stands where at least one tool has something in it. */
function decision$1(model, context) {
    const { localizer } = context;
    const [first, second] = model.tools;
    const rows = ROWS.filter(({ cell }) => cell(first, localizer) || cell(second, localizer));
    if (!rows.length)
        return A;
    return compose(html `<section part="decision"><h3 id="decision" aria-level=${innerLevel(context)} .textContent=${localizer.term('decision')}></h3><table aria-labelledby="decision"><thead><tr><th scope="col"><span class="hidden" .textContent=${localizer.term('criterion')}></span></th>${column(first, context)}${column(second, context)}</tr></thead><tbody>${concat(rows.map((row) => tableRow(row, model.tools, context)))}</tbody></table></section>`);
}

const date = (updated, { localizer }) => html `<time datetime=${updated} .textContent=${localizer.term('updated', { date: localizer.date(updated) })}></time>`;
const link = (url, words, { target }) => html `<a href=${url} target=${target} rel=${rel()} ${text$1(words)}></a>`;
function source({ name, url }, context) {
    const words = context.localizer.term('source', { publisher: isolate(name) });
    return url
        ? link(url, words, context)
        : html `<span ${text$1(words)}></span>`;
}
/** Date, publisher, and the link to the full comparison. */
function footer({ updated, publisher, url }, context) {
    if (!updated && !publisher && !url)
        return A;
    return compose(html `<div part="footer">${updated ? date(updated, context) : empty}${publisher ? source(publisher, context) : empty}${url ? link(url, context.localizer.term('full'), context) : empty}</div>`);
}

/** Where the reviewers split. */
function splits({ splits, tools }, { localizer }) {
    if (!splits.length)
        return A;
    const list = splits.map(({ reviewer, ships }) => localizer.term('splitOne', {
        reviewer: isolate(reviewer),
        tool: isolate(tools[ships].name),
        other: isolate(tools[ships === 0 ? 1 : 0].name),
    }));
    return compose(html `<p class="splits" ${text$1(localizer.term('splits', { list: list.join(' · ') }))}></p>`);
}
const toolName = (name, context) => html `<span dir="auto" ${documentText(name, context)}></span>`;
/** "85/100 · ship", or that there is no review. */
function scoreLine(review, { localizer }) {
    if (!review)
        return localizer.term('noReview');
    const verdict = localizer.term(review.verdict === 'ship' ? 'saysShip' : 'saysSkip');
    if (review.score === undefined)
        return verdict;
    // Rounding shall not make it the best that there is
    const score = review.score < 100 ? Math.min(review.score, 99.9) : review.score;
    return `${localizer.term('score', { score, max: 100 })} · ${verdict}`;
}
/** A review on the row itself. The tool's name is seen where no column heading says it. */
const score = (review, tool, context) => html `<span part="score" class=${review?.verdict ?? 'none'}><span class="of" dir="auto" ${documentText(tool, context)}></span>&#32;<span class="says" .textContent=${scoreLine(review, context)}></span></span>`;
function quote(review, reviewer, tool, context) {
    if (review?.quote)
        return html `<blockquote part="quote" dir="auto" ${documentText(review.quote, context)}></blockquote>`;
    const names = { reviewer: isolate(reviewer), tool: isolate(tool) };
    const why = context.localizer.term(review ? 'noQuote' : 'notReviewed', names);
    return html `<p class="missing" ${text$1(why)}></p>`;
}
const reviewFigure = (review, reviewer, tool, context) => html `<figure part="review"><figcaption dir="auto" ${documentText(tool, context)}></figcaption>${quote(review, reviewer, tool, context)}</figure>`;
/** A disclosure: scores on the row, quotes within. */
function reviewerRow(reviewer, tools, context) {
    const { name, about, reviews: [first, second], } = reviewer;
    const [firstTool, secondTool] = [tools[0].name, tools[1].name];
    return compose(html `<details part="reviewer" ?open=${context.isOpen(name)}><summary><span part="reviewer-name" dir="auto" ${documentText(name, context)}></span>${score(first, firstTool, context)}${score(second, secondTool, context)}</summary><div class="quotes">${about
        ? html `<p class="about" dir="auto" ${documentText(about, context)}></p>`
        : empty}${reviewFigure(first, name, firstTool, context)}${reviewFigure(second, name, secondTool, context)}</div></details>`);
}
/** Where the reviewers split, and what each of them says of both tools. */
function scorecard$1(model, context) {
    const { reviewers, tools } = model;
    if (!reviewers.length)
        return A;
    return compose(html `<section part="scorecard"><h3 aria-level=${innerLevel(context)} .textContent=${context.localizer.term('scorecard')}></h3>${splits(model, context)}<div class="columns" aria-hidden="true">${toolName(tools[0].name, context)}${toolName(tools[1].name, context)}</div>${reviewers.map((reviewer) => reviewerRow(reviewer, tools, context))}</section>`);
}

// What the element shows at one moment.
// in: State and ViewContext.
// out: the templates of all that stands in the shadow root.
// knows nothing of: host, promises, JSON. The server renderer draws with it too.
function comparison(model, state, context) {
    const full = context.layout === 'full';
    const [first, second] = model.tools;
    return compose(html `<article aria-labelledby="title">${header(model, state, context)}<div part="tools">${card(first, 0, context)}${card(second, 1, context)}</div>${full ? decision$1(model, context) : A}${full ? scorecard$1(model, context) : A}${full ? callToAction(model, context) : A}${footer(model, context)}</article>`);
}
/** What stands in a comparison's place: the page's fallback, and before long the placeholder. */
const fallback$1 = ({ status, error }, context) => compose(html `${status === 'loading' && !error ? placeholder$1(context) : empty}<slot></slot>`);
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
    const { localizer, theme, layout } = context;
    return compose(html `<div dir=${localizer.isFallback ? A : localizer.dir}><div part="container" class=${`${theme} ${layout} ${state.status}`} lang=${localizer.lang}><div role="status">${announced(state, context)}</div>${state.model ? comparison(state.model, state, context) : fallback$1(state, context)}${context.keepsFallback
        ? compose(html `<slot></slot>`)
        : A}</div></div>`);
}

// Texts and JSON that nothing reads as markup.
//
// Site generators print a page's HTML and then run Markdown over it, or a template language: Liquid
// in Jekyll and Eleventy, Nunjucks, Jinja, Go templates, Vue in VitePress. A document comes from
// somewhere else, and in those languages `{{ … }}` is code that runs in the build, or in the
// reader's browser. So what could open a code span, an emphasis, a link, a shortcode or an
// expression is written as a number, which an HTML or a JSON parser turns back.
/**
 * - `& < > " '` and line ends: HTML. A parser makes a line feed of a bare carriage return, and a
 *   blank line ends the block of HTML in Markdown.
 * - `{ }`: template languages, MDX and Svelte
 * - `` ` * _ [ ] ~ ^ $ | \ ``: Markdown and its usual extensions; `[`: WordPress' shortcodes too
 */
const MARKUP = /[&<>"'\n\r{}`*_[\]~^$|\\]/;
const EVERY_MARKUP = new RegExp(MARKUP, 'g');
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const REFERENCES = new Map(Array.from("'\n\r{}`*_[]~^$|\\", (character) => [character, `&#${character.charCodeAt(0)};`]));
for (const [character, reference] of Object.entries(NAMED))
    REFERENCES.set(character, reference);
/** Escapes a text for content and for attributes in quotes. */
function escape(value) {
    const text = String(value);
    // Few texts need it, and to look is quicker than to replace nothing
    if (!MARKUP.test(text))
        return text;
    return text.replace(EVERY_MARKUP, (character) => REFERENCES.get(character) ?? '');
}
/**
 * The same in JSON, but for the braces and brackets of its own structure: a brace opens before a
 * quotation mark or its own end there, a bracket before a value, and none closes before a link's
 * address. So there is no `{{`, `{%` or `{#`, no shortcode, and no link; nor a `#}`, on which
 * Nunjucks ends also where nothing is open. A backslash would be an escape in Markdown before a
 * quotation mark or another backslash.
 */
const MARKUP_IN_JSON = /[&<>`*_~^$|]|\\["\\]|\{(?!["}])|\[(?!["{[\]\d-]|null|true|false)|\](?=[[(])|[#%](?=\})/g;
const toUnicodeEscape = (match) => `\\u${match
    .charCodeAt(match.length - 1)
    .toString(16)
    .padStart(4, '0')}`;
/** JSON for a script element. */
const writeJson = (value) => JSON.stringify(value).replace(MARKUP_IN_JSON, toUnicodeEscape);

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
            { kind: 'lang', index },
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

/** An attribute with the space before it; empty where the value is absent or false. */
function attribute(name, value) {
    if (value == null || value === A || value === false)
        return '';
    return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
}
/** A text of the document or of the widget, with its code spans and isolated names. */
function writeText(text) {
    return writeRuns(runsOf(text));
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
            return attribute(name, value);
        case 'boolean':
            return attribute(name, Boolean(value));
        case 'lang':
            return attribute('lang', textArguments(value)[1] || null);
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
    let html = texts[0] ?? '';
    bindings.forEach((binding, i) => {
        html += writeBinding(binding, values[binding.index]) + (texts[i + 1] ?? '');
    });
    return html;
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
/** All options with a value from their lists; null for a text that is not given. */
const normalizeOptions = (options) => ({
    lang: ownText(options, 'lang'),
    slug: ownText(options, 'slug'),
    base: ownText(options, 'base'),
    nonce: ownText(options, 'nonce'),
    layout: PROPERTIES.layout.normalize(ownOption(options, 'layout')),
    theme: PROPERTIES.theme.normalize(ownOption(options, 'theme')),
    headingLevel: PROPERTIES.headingLevel.normalize(ownOption(options, 'headingLevel')),
    expanded: PROPERTIES.expanded.normalize(ownOption(options, 'expanded')),
    linkTarget: PROPERTIES.linkTarget.normalize(ownOption(options, 'linkTarget')),
    loading: PROPERTIES.loading.normalize(ownOption(options, 'loading')),
});

/** Whether something has put properties on the prototype of every object. */
function isPolluted() {
    for (const name in Object.prototype)
        return Boolean(name);
    return false;
}
function copyOwn(value) {
    if (Array.isArray(value))
        return value.map(copyOwn);
    if (typeof value !== 'object' || value === null)
        return value;
    const copy = Object.create(null);
    for (const [key, own] of Object.entries(value))
        copy[key] = copyOwn(own);
    return copy;
}
/**
 * The same data without a prototype where that is polluted: a key that is absent would be read from
 * there, such as the address of a link, and nobody has checked that.
 * @param value JSON: objects, lists and plain values.
 */
const ownKeys = (value) => (isPolluted() ? copyOwn(value) : value);

/** The two cards: stacked, or side by side with their rows aligned. */
const cards = "[part=tools]{display:grid;gap:var(--_gap)}[part=tool]{display:grid;grid-template-columns:auto minmax(0,1fr);align-content:start;column-gap:.75em}[part=tool]>*{grid-column:1 / -1}[part=logo]{border-radius:var(--_radius)}[part=tool]>[part=logo]{grid-area:1 / 1;display:flex;flex-wrap:wrap;justify-content:center;inline-size:2.5em;block-size:2.5em;overflow:hidden}[part=logo]:after{content:attr(data-letter);flex:0 0 100%;font-weight:650;line-height:2.5em;text-align:center}img{block-size:100%;max-inline-size:100%;object-fit:contain}[part=tool]>.above{grid-area:1 / 2;align-self:center;display:flex;flex-wrap:wrap;column-gap:.75em}[part=name]{grid-row:2;margin-block-start:.6em;font-size:1.25em}[part=tagline]{grid-row:3;margin-block-start:.25em}[part=badge]{margin-inline-start:auto;align-self:center;line-height:1.5;color:var(--_tone)}[part=badge],.sponsored{padding-inline:.75em;border:1px solid;border-radius:9em}[part=badge]:before,.says:before{content:var(--_mark);content:var(--_mark) / \"\"}[part=tool]>dl{grid-row:4 / 6;margin-block-start:0;display:grid;grid-template-columns:3fr 2fr;column-gap:.75em}[part=stat]{margin-block-start:1em;display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.6em;align-content:start}.panel,.community:last-child{grid-column:1 / -1}dt,.track{flex:1 0 100%;hyphens:auto}.panel>.share{font-size:1.75em;line-height:normal;color:var(--_tone)}.panel>.count{order:1}[part=bar]{display:block;block-size:.5em;margin-block:.35em;overflow:hidden}[part=bar-fill]{display:block;color:var(--_tone);background:currentcolor}[part=description]{grid-row:6;margin-block-start:1em}@container (width >= 36em){[part=tools]{grid-template:repeat(6,auto) / repeat(2,minmax(0,1fr));row-gap:0}[part=tool]{grid-row:1 / 7;grid-template-rows:subgrid}[part=tool]>dl{grid-template-rows:subgrid}}@media print,(forced-colors:active){[part=bar]{border:1px solid}[part=bar-fill]{color:CanvasText;border-block-end:9em solid}}@media(prefers-reduced-motion:no-preference){[part=bar-fill]{transition:width .4s}}";

/** The decision table. Its first column is as wide as that of the scorecard (`--_c`). */
const decision = "section{--_c:min(28cqi,16em)}table{inline-size:100%;table-layout:fixed;border-collapse:collapse;font-size:clamp(.8em,.7em + 1cqi,1em)}th,td{padding:.75em .4em;border-block-end:1px solid var(--_border);text-align:inherit;vertical-align:baseline;font-weight:400;hyphens:auto}th:first-child{inline-size:max(6.5em,min(10ch,40cqi),var(--_c));padding-inline-start:0}";

/**
 * What stands around cards, table and scorecard: the column of sections, header, call to action,
 * error, and footer.
 */
const frame = "[part=container]>article,[part=placeholder]{display:grid;gap:var(--_gap);grid-template-columns:minmax(0,1fr)}[part=tools],section,[part=cta],::slotted([slot=\"cta\"]),[part=footer]{margin-block-start:2cqi}[part=container]>article{content-visibility:auto;contain-intrinsic-block-size:auto var(--_h);overflow:clip;overflow-clip-margin:1em}header{display:grid;gap:.5em;grid-template-columns:minmax(0,1fr)}[part=title]{font-size:clamp(1.4em,1em + 2cqi,2em);line-height:1.2;outline:none}[part=pick]{font-size:1.2em;margin-block-start:.25em}[part=change]{padding-inline-start:.75em;border-inline-start:.2em solid var(--_accent)}[part=tool],[part=cta],[part=error]{padding:calc(1em + 1cqi)}[part=tool],[part=cta],[part=error],i{border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_raised)}[part=cta],[part=error],[part=footer]{display:flex;flex-wrap:wrap;gap:.75em var(--_gap);align-items:center;justify-content:space-between}[part=cta]>div{flex:1 1 16em}[part=error]>pre{flex:1 0 100%}[part=cta]>:empty,::slotted([slot=\"cta\"]:empty){display:none}[part=cta-link],[part=retry]{padding:.5em 1em;border:1px solid;border-radius:var(--_radius);font:inherit;font-weight:600;color:var(--_accent);background:none;text-decoration:none;cursor:pointer}[part=cta-link]:hover,[part=retry]:hover{background:var(--_tint)}[part=footer]{gap:.25em 1.25em;place-content:start;align-items:baseline;padding:.25em}";

/**
 * The ground of all parts: type, links, code, and a guard against what the page's style hands down.
 * Line height and spacing are the page's own: its typography, and a reader's aid
 * (WCAG 2.2, 1.4.12).
 */
const page = "[part=container]{container-type:inline-size;border-radius:var(--_radius);font:400 1em a;font-family:var(--verdict-font,inherit);font-size:var(--verdict-font-size,1em);line-height:inherit;-webkit-text-fill-color:currentcolor;-webkit-text-stroke:0;text-emphasis:none;text-shadow:none;text-align:-webkit-match-parent;text-align:match-parent;text-align-last:auto;text-indent:0;text-transform:none;white-space:normal;word-break:normal;overflow-wrap:anywhere}.light,.dark{padding:calc(var(--_gap) * 1.25)}*{box-sizing:border-box;margin:0;min-inline-size:0}h2,h3,[part=pick]{font-size:1.1em;font-weight:650;line-height:1.3;text-wrap:balance}h3+*{margin-block-start:.5em}p,blockquote{max-inline-size:44em}[part=summary],[part=description],blockquote{text-align:start}a{display:inline-block;max-inline-size:100%;min-block-size:24px;color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:var(--_accent);text-underline-offset:.2em}a:hover{color:var(--_accent)}:focus-visible{outline:.15em solid;outline-offset:.1em}code,pre{font-family:var(--verdict-mono-font,ui-monospace,monospace);font-size:.9em}pre{white-space:pre-wrap}code{padding-inline:.3em}code,[part=logo],[part=bar]{border-radius:min(.35em,var(--_radius));background:var(--_tint)}.hidden{position:absolute;inset:0 auto auto 0;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}[part=container],[part=score],figure,dd,td,th{position:relative}[part=eyebrow],.above,dt,.count,figcaption,.about,.of,[part=footer]{font-size:.875em;color:var(--_muted)}[part=tagline],tbody th{color:var(--_muted)}.says,.count,td{font-variant-numeric:tabular-nums}thead th,.share,.says,[part=badge],[part=reviewer-name],.columns{font-weight:650}";

/** What stands in a comparison's place while it loads, as high as that will be (`--_h`). */
const placeholder = ".loading{display:grid}.loading>slot{display:block;grid-area:1 / 1;min-inline-size:0}[part=placeholder]{grid-template-rows:8em minmax(0,28em);block-size:var(--_h);animation:appear 0s .4s both}.blank{visibility:hidden}i:first-child{border:0;background:linear-gradient(var(--_tint) 0 0) 0 .4em / min(60%,24em) 1.8em no-repeat,linear-gradient(var(--_tint) 0 0) 0 3.4em / min(95%,40em) .8em no-repeat,linear-gradient(var(--_tint) 0 0) 0 5em / min(80%,34em) .8em no-repeat}.compact i:last-child{display:none}[part=container]>*{--_h:calc(205em - 200cqi) }.compact>*{--_h:calc(76em - 66cqi) }@keyframes appear{0%{opacity:0}}@container (width >= 36em){[part=container]>*{--_h:99em}.compact>*{--_h:34em}[part=placeholder]{grid-template-columns:1fr 1fr}i:first-child,i:last-child{grid-column:1 / -1}}";

/** On paper: black on white, the addresses of links, and all texts, open or not. */
const print = "@media print{*,:before,:after{color:#000!important;background:none!important}[part=container]{background:#fff!important}h2,h3{break-after:avoid}a:after{content:\" \" attr(href);font-size:.8em;font-weight:400}[part=retry],[part=placeholder],.columns{display:none}summary:before{visibility:hidden}[part=tool],[part=reviewer],tr{break-inside:avoid}::details-content{content-visibility:visible;block-size:auto}}";

/** The scorecard: a disclosure per reviewer, in wide containers in the table's columns. */
const scorecard = ".splits{margin-block-end:.35em}.columns{display:none}[part=reviewer],.columns{border-block-end:1px solid var(--_border)}summary,.columns{padding-block:.75em}summary{display:grid;grid-template-columns:1.4em minmax(0,1fr);cursor:pointer}summary:hover{background:var(--_raised)}summary::-webkit-details-marker{display:none}summary:focus-visible{outline-offset:-.15em}summary:before{content:\"+\";content:\"+\" / \"\";padding-inline-start:.2em;font-weight:650;color:var(--_accent)}[open]>summary:before{content:\"−\";content:\"−\" / \"\"}summary>*{grid-column:2}[part=score]{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.5em}.says{margin-inline-start:auto;color:var(--_tone)}.quotes{display:grid;gap:var(--_gap);padding-block-end:1.25em;padding-inline-start:1.4em}@container (width < 36em){.says{font-size:.9em;padding-inline-end:.2em}}@container (width >= 36em){.columns,summary,.quotes{display:grid;grid-template-columns:1.4em calc(var(--_c) - 1.4em) 1fr 1fr}.columns:before{content:\"\";grid-column:1 / 3}.columns>*,[part=score],.quotes>*{padding-inline:.4em}summary>*{grid-column:auto}.says{margin:0}.quotes{gap:0;padding-inline:0}.about,.quotes>*{grid-area:1 / 2;padding-inline-start:0}.quotes>figure{grid-column:3;padding-inline-start:.4em}.quotes>:last-child{grid-column:4}}@media screen{@container (width >= 36em){.of,figcaption{position:absolute;inset:0 auto auto 0;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}}";

/**
 * The public custom properties, `--verdict-*`, and the private ones, `--_*`, that all other rules
 * read. They name roles; only this file gives them values.
 *
 * All colours come from the text colour that the widget stands in, so that it suits the page and
 * follows it live: dark text means a light page. A browser without relative colours shows the tones
 * in the text's own colour; words and shapes carry the meaning.
 */
const tokens = ":host{display:block;writing-mode:horizontal-tb}:host([hidden]:not([hidden=\"until-found\" i])){display:none}:host>div{inline-size:100%;text-align:start}:host>div:before{content:\". .\";display:block;block-size:0;overflow:hidden;visibility:hidden;white-space:normal;word-spacing:42em}::slotted(script){display:none!important}[part=container]{--_muted:var(--verdict-muted,color-mix(in srgb,currentcolor 85%,transparent));--_raised:var(--verdict-raised,color-mix(in srgb,currentcolor 3%,transparent));--_border:var(--verdict-border,color-mix(in srgb,currentcolor 18%,transparent));--_tint:color-mix(in srgb,currentcolor 10%,transparent);--_ship:var(--verdict-ship,oklch(from currentcolor var(--_l) .13 150 / 1));--_skip:var(--verdict-skip,oklch(from currentcolor var(--_l) .15 25 / 1));--_split:var(--verdict-split,oklch(from currentcolor var(--_l) .1 80 / 1));--_accent:var(--verdict-accent,oklch(from currentcolor var(--_l) .13 258 / 1));--_radius:var(--verdict-radius,.6em);--_gap:var(--verdict-gap,1em);color:var(--verdict-text,var(--_text,inherit));background:var(--verdict-surface,var(--_surface))}@supports (color:light-dark(red,red)){[part=container]{--_l:clamp(.5,(l - .62) * 99,.83)}}.light{--_text:#1d2127;--_surface:#fff;color-scheme:light}.dark{--_text:#e4e7eb;--_surface:#15181d;color-scheme:dark}.ship{--_tone:var(--_ship);--_mark:\"✓ \"}.skip{--_tone:var(--_skip);--_mark:\"✕ \"}.split{--_tone:var(--_split);--_mark:\"≈ \"}";

// The style sheet of the shadow root.
// in: rules, each file one idea; later ones win.
// out: their text.
// knows nothing of: templates.
const styles = tokens + page + frame + placeholder + cards + decision + scorecard + print;

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

// The server renderer, `verdict-compare/ssr`.
// in: a comparison document and options.
// out: static HTML: the element with a declarative shadow root, the snapshot, and a short fallback.
// knows nothing of: DOM, network. It draws with the same views as the browser.
for (const [lang, strings] of Object.entries(locales))
    addStrings(lang, strings);
const SETTINGS = ['layout', 'theme', 'headingLevel', 'expanded', 'linkTarget', 'loading'];
const attributeName = (property) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** The attributes of what is set to other than its default. */
function settingAttributes(options) {
    let html = '';
    for (const name of SETTINGS) {
        const value = options[name];
        if (value !== PROPERTIES[name].normalize(null))
            html += attribute(attributeName(name), value);
    }
    return html;
}
/** What a reader sees where there is no shadow DOM: title, summary, and what the panel picks. */
function fallback(model, context) {
    const { summary, url } = model;
    const title = escape(model.title);
    const heading = url ? `<a${attribute('href', url)}>${title}</a>` : title;
    const texts = summary ? [summary, pickLine(model, context)] : [pickLine(model, context)];
    return `<p>${heading}</p>${texts.map((text) => `<p>${writeText(text)}</p>`).join('')}`;
}
/**
 * Draws a comparison as static HTML: it reads without JavaScript, and upgrades without a shift or a
 * request of its own.
 *
 * The HTML may be printed where Markdown or a template language is run over it. Its first and last
 * line are a `<div>`, which Markdown takes as the bounds of a block of HTML, whereas it takes an
 * element of unknown name as prose; no line in it is blank. Vue leaves alone what has `v-pre`, also
 * where it compiles a page whose parser has turned all entities back already.
 * @param document A comparison document of version 1.
 * @param options Only known options of the object's own are read.
 * @throws {VerdictError} `schema`, when it is not one.
 */
function renderToString(document, options = {}) {
    const comparison = ownKeys(parseComparison(ownKeys(document)));
    const model = ownKeys(deriveModel(comparison));
    const settings = normalizeOptions(options);
    const { lang, layout, theme, headingLevel, expanded, linkTarget } = settings;
    const localizer = localizerFor(lang ?? '');
    const documentLang = model.lang ?? lang ?? '';
    const context = {
        localizer,
        layout,
        theme,
        level: headingLevel,
        target: linkTarget,
        lang: documentLang === localizer.lang ? '' : documentLang,
        isOpen: () => expanded,
        debug: false,
        announcement: '',
        keepsFallback: false,
        fallback: false,
    };
    const attributes = attribute('lang', lang || null) +
        attribute('slug', settings.slug) +
        attribute('base', settings.base) +
        settingAttributes(settings);
    return `<div>
<verdict-compare v-pre${attributes}>
<template shadowrootmode="open"><style${attribute('nonce', settings.nonce)}>
${styleSheet}
</style>${write(view(ready(model), context))}</template>
<script type="application/json">${writeJson(comparison)}</script>
<div data-verdict-fallback>${fallback(model, context)}</div>
</verdict-compare>
</div>`;
}

export { renderToString };
