import { directionOf } from '../../i18n/direction.js';
import { MARKUP, runsOf } from '../../view/templating/runs.js';

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t=globalThis;`lit$${Math.random().toFixed(9).slice(2)}$`;const l=void 0===t.document?{createTreeWalker:()=>({})}:document,x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),T=x(1),E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing");l.createTreeWalker(l,129);

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

function write(element, runs) {
    element.textContent = '';
    runs.forEach((run) => {
        if (typeof run === 'string') {
            element.append(run);
            return;
        }
        const child = document.createElement(run.tag);
        if (run.tag === 'code')
            child.translate = false;
        write(child, run.runs);
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
                write(element, runsOf(text));
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
const source = { isSource: true, hasChanged: () => true };
const PROPERTIES = {
    slug: { ...text(), ...source },
    src: { ...text(), ...source },
    base: text(),
    data: {
        normalize: (value) => value,
        attribute: false,
        noAccessor: true,
        ...source,
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

export { A, PROPERTIES as P, SETTINGS as S, TextDirective as T, documentText as a, concat as b, compose as c, documentDir as d, empty as e, titleLevel as f, html as h, innerLevel as i, link as l, missing as m, newTab as n, paragraph as p, text$1 as t, viewSettings as v };
