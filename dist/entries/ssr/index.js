import { isolate, addStrings, localizerFor } from '../../i18n/localizer.js';
import ar from '../../i18n/locales/ar.js';
import de from '../../i18n/locales/de.js';
import es from '../../i18n/locales/es.js';
import fr from '../../i18n/locales/fr.js';
import he from '../../i18n/locales/he.js';
import it from '../../i18n/locales/it.js';
import ja from '../../i18n/locales/ja.js';
import pt from '../../i18n/locales/pt.js';
import zh from '../../i18n/locales/zh.js';
import { deriveModel } from '../../document/model.js';
import { PROPERTIES } from '../../element/properties.js';
import { parseComparison } from '../../document/parse.js';
import { ready } from '../../loading/state.js';

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t=globalThis;`lit$${Math.random().toFixed(9).slice(2)}$`;const l$1=void 0===t.document?{createTreeWalker:()=>({})}:document,x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),T=x(1),E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing");l$1.createTreeWalker(l$1,129);

/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const l=(o,t)=>void 0!==o?._$litType$,c=o=>void 0!==o?._$litDirective$,f=o=>o?._$litDirective$;

// in: the private custom properties.
// out: the two cards: stacked, or side by side with their rows aligned.
// knows nothing of: what stands around them.
const cards = /* css */ `
[part=tools]{display:grid;gap:var(--_gap)}
[part=tool]{display:grid;grid-template-columns:auto minmax(0,1fr);align-content:start;column-gap:.75em}
[part=tool]>*{grid-column:1/-1}
[part=tool]>[part=logo]{grid-area:1/1;display:grid;place-items:center;inline-size:2.5em;block-size:2.5em;overflow:hidden}
[part=logo]::before{content:attr(data-letter);font-size:1.2em;font-weight:650}
[part=logo]:has(img:not([hidden]))::before{content:none}
img{inline-size:100%;block-size:100%;object-fit:contain}
[part=tool]>.above{grid-area:1/2;align-self:center;display:flex;flex-wrap:wrap;column-gap:.75em}
[part=name]{grid-row:2;margin-block-start:.6em;font-size:1.25em}
[part=tagline]{grid-row:3;margin-block-start:.25em}
[part=badge]{margin-inline-start:auto;align-self:center;color:var(--_tone)}
[part=badge],.sponsored{padding-inline:.75em;border:1px solid;border-radius:9em}
[part=badge]::before,.says::before{content:var(--_mark);content:var(--_mark)/""}
[part=tool]>dl{grid-row:4/6;margin-block-start:0;display:grid;grid-template-columns:3fr 2fr;column-gap:.75em}
[part=stat]{margin-block-start:1em;display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.6em;align-content:start}
.panel,.community:last-child{grid-column:1/-1}
dt,.track{flex:1 0 100%;hyphens:auto}
.panel>.share{font-size:1.75em;line-height:normal;color:var(--_tone)}
.panel>.count{order:1}
[part=bar]{display:block;block-size:.5em;margin-block:.35em;overflow:hidden}
[part=bar-fill]{display:block;color:var(--_tone);background:currentcolor}
[part=description]{grid-row:6;margin-block-start:1em}
@container (width>=36em){
[part=tools]{grid-template:repeat(6,auto)/repeat(2,minmax(0,1fr));row-gap:0}
[part=tool]{grid-row:1/7;grid-template-rows:subgrid}
[part=tool]>dl{grid-template-rows:subgrid}
}
@media print,(forced-colors:active){[part=bar]{border:1px solid}[part=bar-fill]{color:CanvasText;border-block-end:9em solid}}
@media (prefers-reduced-motion:no-preference){[part=bar-fill]{transition:width .4s}}
`;

// in: the private custom properties.
// out: the frame that all parts stand in: type, heads, links, and the guard against what a page's own style hands down.
// knows nothing of: cards, table, scorecard.
// Names and headings stand on the container's side whatever their script; prose on that of its own language.
// No text-wrap:pretty on prose: WebKitGTK 2.50 crashes on it while the width changes.
// Only what is drawn is contained (content-visibility): the page's own fallback keeps its focus rings whole.
const page = /* css */ `
[part=container]{container-type:inline-size;border-radius:var(--_radius);
font:400 1em/1.5 a;font-family:var(--verdict-font,inherit);font-size:var(--verdict-font-size,1em);letter-spacing:normal;word-spacing:normal;-webkit-text-fill-color:currentcolor;
text-align:left;text-indent:0;text-transform:none;white-space:normal;word-break:normal;overflow-wrap:anywhere}
[dir=rtl]{text-align:right}
.light,.dark{padding:calc(var(--_gap)*1.25)}
*{box-sizing:border-box;margin:0;min-inline-size:0}
h2,h3,[part=pick]{font-size:1.1em;font-weight:650;line-height:1.3;text-wrap:balance}
h3+*{margin-block-start:.5em}
[part=pick]{font-size:1.2em;margin-block-start:.25em}
p,blockquote{max-inline-size:44em}
[part=summary],[part=description],blockquote{text-align:start}
a{display:inline-block;max-inline-size:100%;min-block-size:24px;color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:var(--_accent);text-underline-offset:.2em}
a:hover{color:var(--_accent)}
:focus-visible{outline:.15em solid;outline-offset:.1em}
code,pre{font-family:var(--verdict-mono-font,ui-monospace,monospace);font-size:.9em}
pre{white-space:pre-wrap}
code{padding-inline:.3em}
code,[part=logo],[part=bar]{border-radius:min(.35em,var(--_radius));background:var(--_tint)}
[part=logo]{border-radius:var(--_radius)}
.hidden,.of,figcaption{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[part=container]>article,[part=placeholder]{display:grid;gap:calc(var(--_gap) + 2cqi) var(--_gap);grid-template-columns:minmax(0,1fr)}
[part=container]>article{content-visibility:auto;contain-intrinsic-block-size:auto var(--_h);overflow-clip-margin:1em}
header{display:grid;gap:.5em;grid-template-columns:minmax(0,1fr)}
[part=title]{font-size:clamp(1.4em,1em + 2cqi,2em);line-height:1.2;outline:none}
[part=eyebrow],.above,dt,.count,figcaption,.about,.of,[part=footer]{font-size:.875em}
[part=eyebrow],.above,dt,.count,figcaption,.about,.of,[part=footer],[part=tagline],tbody th{color:var(--_muted)}
.says,.count,td{font-variant-numeric:tabular-nums}
thead th,.share,.says,[part=badge],[part=reviewer-name],.columns{font-weight:650}
[part=change]{padding-inline-start:.75em;border-inline-start:.2em solid var(--_accent)}
[part=tool],[part=cta],[part=error]{padding:calc(var(--_gap) + 1cqi)}
[part=tool],[part=cta],[part=error],i{border:1px solid var(--_border);border-radius:var(--_radius);background:var(--_raised)}
[part=error]>pre{flex:1 0 100%}
[part=cta],[part=error],[part=footer]{display:flex;flex-wrap:wrap;gap:.75em var(--_gap);align-items:center;justify-content:space-between}
[part=cta]>div{flex:1 1 16em}
[part=cta]>:empty,::slotted([slot=cta]:empty){display:none}
[part=cta-link],[part=retry]{padding:.5em 1em;border:1px solid;border-radius:var(--_radius);font:inherit;font-weight:600;color:var(--_accent);background:none;text-decoration:none;cursor:pointer}
[part=cta-link]:hover,[part=retry]:hover{background:var(--_tint)}
[part=footer]{gap:.25em 1.25em;place-content:start;align-items:baseline;padding:.25em}
.loading{display:grid}
.loading>slot{display:block;grid-area:1/1;min-inline-size:0}
[part=placeholder]{grid-template-rows:8em minmax(0,28em);block-size:var(--_h);animation:appear 0s .4s both}
.blank{visibility:hidden}
i:first-child{border:0;background:linear-gradient(var(--_tint) 0 0) 0 .4em/min(60%,24em) 1.8em no-repeat,linear-gradient(var(--_tint) 0 0) 0 3.4em/min(95%,40em) .8em no-repeat,linear-gradient(var(--_tint) 0 0) 0 5em/min(80%,34em) .8em no-repeat}
.compact i:last-child{display:none}
[part=container]>*{--_h:calc(205em - 200cqi)}
.compact>*{--_h:calc(76em - 66cqi)}
@keyframes appear{from{opacity:0}}
@container (width>=36em){
[part=container]>*{--_h:99em}
.compact>*{--_h:34em}
[part=placeholder]{grid-template-columns:1fr 1fr}
i:first-child,i:last-child{grid-column:1/-1}
}
@media print{
*,::before{color:#000!important;background:none!important}
[part=container]{background:#fff!important}
h2,h3{break-after:avoid}
[part=footer] a::after{content:" " attr(href)}
[part=retry],[part=placeholder]{display:none}
[part=tool],[part=reviewer],tr{break-inside:avoid}
::details-content{content-visibility:visible;block-size:auto}
}
`;

// in: the private custom properties.
// out: the decision table and the scorecard with its disclosures, in the same columns.
// knows nothing of: what stands around them.
const scorecards = /* css */ `
table{inline-size:100%;table-layout:fixed;border-collapse:collapse;font-size:clamp(.8em,.7em + 1cqi,1em)}
th,td{padding:.75em .4em;border-block-end:1px solid var(--_border);text-align:inherit;vertical-align:baseline;font-weight:400;hyphens:auto}
th:first-child{inline-size:max(6.5em,min(10ch,40cqi),var(--_c));padding-inline-start:0}
section{--_c:min(28cqi,16em)}
.splits{margin-block-end:.35em}
.columns{display:none}
[part=reviewer],.columns{border-block-end:1px solid var(--_border)}
summary,.columns{padding-block:.75em}
summary{display:grid;grid-template-columns:1.4em minmax(0,1fr);cursor:pointer}
summary:hover{background:var(--_raised)}
summary::-webkit-details-marker{display:none}
summary:focus-visible{outline-offset:-.15em}
summary::before{content:"+";content:"+"/"";padding-inline-start:.2em;font-weight:650;color:var(--_accent)}
[open]>summary::before{content:"−";content:"−"/""}
summary>*{grid-column:2}
[part=score]{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.5em}
.says{margin-inline-start:auto;color:var(--_tone)}
.quotes{display:grid;gap:var(--_gap);padding-block-end:1.25em;padding-inline-start:1.4em}
@container (width<36em){
.of,figcaption{position:static;inline-size:auto;clip-path:none;white-space:normal}
.says{font-size:.9em;padding-inline-end:.2em}
}
@container (width>=36em){
.columns,summary,.quotes{display:grid;grid-template-columns:1.4em calc(var(--_c) - 1.4em) 1fr 1fr}
.columns::before{content:"";grid-column:1/3}
.columns>*,[part=score],.quotes>*{padding-inline:.4em}
summary>*{grid-column:auto}
.says{margin:0}
.quotes{gap:0;padding-inline:0}
.about,.quotes>*{grid-area:1/2;padding-inline-start:0}
.quotes>figure{grid-column:3;padding-inline-start:.4em}
.quotes>:last-child{grid-column:4}
}
`;

// in: the public custom properties, --verdict-*.
// out: the private ones, --_*, that all other rules read; they name roles, and only this file gives values.
// knows nothing of: which element has which role.
// Everything is made from the text colour that the widget stands in, so that it suits the page and follows it live:
// dark text means a light page. The tones keep their lightness apart from it on the far side (WCAG 2.2, 1.4.3 and 1.4.11).
// A browser that cannot make a colour from another one shows them in the text's own: words and shapes carry the meaning.
// Size containment leaves no width of its own, so two dots far apart give one: at best 42em, at least nothing.
const tokens = /* css */ `
:host{display:block;writing-mode:horizontal-tb}
:host::before{content:". .";display:block;block-size:0;overflow:hidden;visibility:hidden;white-space:normal;word-spacing:42em}
:host([hidden]){display:none}
::slotted(script){display:none!important}
[part=container]{
--_muted:var(--verdict-muted,color-mix(in srgb,currentcolor 85%,transparent));
--_raised:var(--verdict-raised,color-mix(in srgb,currentcolor 3%,transparent));
--_border:var(--verdict-border,color-mix(in srgb,currentcolor 18%,transparent));
--_tint:color-mix(in srgb,currentcolor 10%,transparent);
--_l:clamp(.5,(l - .62)*99,.83);
--_ship:var(--verdict-ship,oklch(from currentcolor var(--_l) .13 150/1));
--_skip:var(--verdict-skip,oklch(from currentcolor var(--_l) .15 25/1));
--_split:var(--verdict-split,oklch(from currentcolor var(--_l) .1 80/1));
--_accent:var(--verdict-accent,oklch(from currentcolor var(--_l) .13 258/1));
--_radius:var(--verdict-radius,.6em);
--_gap:var(--verdict-gap,1em);
color:var(--verdict-text,var(--_text,inherit));
background:var(--verdict-surface,var(--_surface));
}
.light{--_text:#1d2127;--_surface:#fff;color-scheme:light}
.dark{--_text:#e4e7eb;--_surface:#15181d;color-scheme:dark}
.ship{--_tone:var(--_ship);--_mark:"✓ "}
.skip{--_tone:var(--_skip);--_mark:"✕ "}
.split{--_tone:var(--_split);--_mark:"≈ "}
`;

// in: the style rules of the parts.
// out: one text of all of them, in their order.
// knows nothing of: templates.
const styles = tokens + page + cards + scorecards;

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const e=t=>(...e)=>({_$litDirective$:t,values:e});class i{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i;}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}}

// in: a text of the document or of the widget.
// out: an element directive that writes it, with its language: plain text, code for `backticks`, <bdi> for an isolated name, a dash for what is missing.
// knows nothing of: which text stands where.
/** For what is missing: a dash for the eye, words for a screen reader. */
const dash = (words) => [
    { tag: 'span', text: '—', attribute: ['aria-hidden', 'true'] },
    { tag: 'span', text: words, attribute: ['class', 'hidden'] },
];
/** Splits a text at code spans, in which there is something to be seen, and at the isolates that `isolate` made. Nothing is ever parsed as HTML. */
function runsOf(text, missing = false) {
    return missing ? dash(text) : text.split(/(`[^`]+`|\u2068[^\u2068\u2069]*\u2069)/).filter(Boolean).map((run) => /^`\s*[^`\s][^`]*`$/.test(run) ? { tag: 'code', text: run.slice(1, -1) } : run.startsWith('\u2068') ? { tag: 'bdi', text: runsOf(run.slice(1, -1)) } : { text: run });
}
const nodesOf = (runs) => typeof runs === 'string' ? [runs] : runs.flatMap(({ tag, text, attribute }) => {
    if (!tag)
        return nodesOf(text);
    const child = document.createElement(tag);
    child.append(...nodesOf(text));
    if (attribute)
        child.setAttribute(...attribute);
    return child;
});
/**
 * Writes into the element that it stands on, which must be empty in the template; there is no marker node beside the text.
 * It must be the last thing in its tag: the server renderer relies on that.
 */
class TextDirective extends i {
    #text;
    #lang = '';
    #missing = false;
    render(_text, _lang = '', _missing = false) { return E; }
    update({ element }, values) {
        const text = values[0]; // taken apart as a list, each would go through an iterator, which engines make anew for every text
        const lang = values[1] ?? '';
        const missing = values[2] ?? false;
        if (text !== this.#text || missing !== this.#missing) {
            this.#text = text;
            this.#missing = missing;
            if (missing || /[`\u2068]/.test(text)) {
                element.replaceChildren(...nodesOf(runsOf(text, missing)));
                element.normalize(); // as the parser would have it
            }
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
/** @param text The text. @param lang Its language where that is not the widget's. @param missing Whether it says only that there is none. */
const text = e(TextDirective);

// in: pieces of templates, one within another.
// out: one template of them all, which the browser clones at once: no node marks where a piece begins.
// knows nothing of: what they say.
/** What Lit's `html` takes, not yet a template of its own. A class: nothing that a document says can pass for one. */
class Fragment {
    strings;
    inserted;
    constructor(strings, inserted) {
        this.strings = strings;
        this.inserted = inserted;
    }
}
/** Tag of a piece. */
const fragment = (strings, ...inserted) => new Fragment(strings, inserted);
/** The piece that stands for what is not there. */
const empty = fragment ``;
/** Stands for a value between the strings, in none of which it occurs. */
const VALUE = '\0';
/** The strings of a piece, those of the pieces within it among them. */
const join = ({ strings, inserted }) => strings.reduce((before, string, i) => {
    const value = inserted[i - 1];
    return before + (value instanceof Fragment ? join(value) : VALUE) + string;
});
const ids = new Map();
const joined = new Map();
/**
 * Makes one template of a piece and all pieces within it. What may come and go by itself is better a template of its own there:
 * with other pieces than before, all of this one is drawn anew. Each place in a piece takes either pieces or values, not now this, now that.
 */
function compose(outer) {
    const values = [];
    let key = ''; // which pieces: it tells the strings, and takes less than to join them every time
    const add = ({ strings, inserted }) => {
        let id = ids.get(strings);
        if (!id)
            ids.set(strings, id = `${ids.size} `);
        key += id;
        inserted.forEach(take);
    };
    const take = (value) => {
        if (value instanceof Fragment)
            add(value);
        else
            values.push(value);
    };
    add(outer);
    let known = joined.get(key);
    if (!known) {
        const strings = join(outer).split(VALUE);
        joined.set(key, known = Object.assign(strings, { raw: strings }));
    }
    return T(known, ...values);
}

// in: nothing.
// out: Scene, what every template is told beside the model; and small templates that several share.
// knows nothing of: host, promises, JSON.
/** A text of the document, in its own language. */
const documentText = (words, { lang }) => text(words, lang);
/** Level of the title, where it is not that of its element, an h2. */
const titleLevel = ({ level }) => level === 2 ? A : level;
/** Level of the headings below the title, where it is not that of their element, an h3. */
const innerLevel = ({ level }) => level === 2 ? A : Math.min(level + 1, 6);
/** What is missing: a dash for the eye, words for a screen reader. */
const missing = (words) => text(words, '', true);
const rel = (sponsored = false) => `${sponsored ? 'sponsored ' : ''}nofollow noopener`;

// in: one tool of the model.
// out: its card: logo, category, name, tagline, badge, shares, price, description.
// knows nothing of: the other tool, host, promises, JSON.
/** The letter that stands for a logo; the style sheet draws it, under the picture and only where there is none. */
function letter(name) {
    const [first, second] = [name.charAt(0), name.charAt(1)];
    const plain = first.toLowerCase() !== first.toUpperCase() && second < '\u0300'; // spares most pages the table of all letters
    return (plain ? first : /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0] ?? [...name.trim()][0] ?? '').toUpperCase();
}
const name = (tool, side, context) => tool.url
    ? fragment `<h3 part="name" id=${`tool-${side}`} aria-level=${innerLevel(context)}><a href=${tool.url} target=${context.target} rel=${rel(tool.sponsored)} dir="auto" ${documentText(tool.name, context)}></a></h3>`
    : fragment `<h3 part="name" id=${`tool-${side}`} aria-level=${innerLevel(context)} dir="auto" ${documentText(tool.name, context)}></h3>`;
/** That there are no votes: a dash. */
const noVotes = ({ words }) => fragment `<dd ${missing(words.term('noVotes'))}></dd>`;
/** The panel's share with its verdict, the count behind it, and its bar. */
const panelShare = ({ ship, skip, share, verdict }, context) => {
    const { words } = context;
    // The bar is drawn by an attribute: a style attribute would need unsafe-inline, and not survive server rendering under a strict policy
    return fragment `<div part="stat" class="panel"><dt .textContent=${words.term('panel')}></dt>${share === null || !verdict ? noVotes(context)
        : fragment `<dd class="share" .textContent=${words.percent(share)}></dd><dd part="badge" .textContent=${words.term(verdict)}></dd><dd class="count" .textContent=${words.term('shippers', { ship, n: ship + skip })}></dd><dd class="track" aria-hidden="true"><span part="bar"><svg part="bar-fill" width=${`${share}%`} height="100%"></svg></span></dd>`}</div>`;
};
/** The community's share; its votes come and go from comparison to comparison, so they are a template of their own. */
const communityShare = ({ ship, skip, share }, context) => {
    const { words } = context;
    return fragment `<div part="stat" class="community"><dt .textContent=${words.term('community')}></dt>${compose(share === null ? noVotes(context)
        : fragment `<dd class="share" .textContent=${words.percent(share)}></dd><dd class="count" .textContent=${words.term('votes', { ship, n: ship + skip })}></dd>`)}</div>`;
};
/** The card of the tool at `side`. */
const card = (tool, side, context) => {
    const { words, layout } = context;
    return compose(fragment `<article part="tool" class=${tool.panel.verdict ?? A} aria-labelledby=${`tool-${side}`}><span part="logo" aria-hidden="true" data-letter=${letter(tool.name)}>${tool.logo ? fragment `<img src=${tool.logo} alt="" loading="lazy" decoding="async">` : empty}</span><div class="above">${tool.category ? fragment `<p part="category" dir="auto" ${documentText(tool.category, context)}></p>` : empty}${tool.sponsored ? fragment `<p class="sponsored" .textContent=${words.term('sponsored')}></p>` : empty}</div>${name(tool, side, context)}${tool.tagline ? fragment `<p part="tagline" dir="auto" ${documentText(tool.tagline, context)}></p>` : empty}<dl>${panelShare(tool.panel, context)}${communityShare(tool.community, context)}${tool.price?.entry ? fragment `<div part="stat" class="price"><dt .textContent=${words.term('price')}></dt><dd class="share" dir="auto" ${documentText(tool.price.entry, context)}></dd></div>` : empty}</dl>${tool.description && layout === 'full' ? fragment `<p part="description" dir="auto" ${documentText(tool.description, context)}></p>` : empty}</article>`);
};

// in: the model.
// out: what closes a comparison: the call to action, and the footer with date, publisher and the full page.
// knows nothing of: host, promises, JSON.
const callToAction = ({ cta }, context) => compose(fragment `<slot name="cta">${cta ? fragment `<div part="cta"><div>${cta.title ? fragment `<h3 aria-level=${innerLevel(context)} dir="auto" ${documentText(cta.title, context)}></h3>` : empty}${cta.text ? fragment `<p dir="auto" ${documentText(cta.text, context)}></p>` : empty}</div><a part="cta-link" href=${cta.url} target=${context.target} rel=${rel()} dir="auto" ${documentText(cta.label, context)}></a></div>` : empty}</slot>`);
function footer({ updated, publisher, url }, { words, target }) {
    if (!updated && !publisher && !url)
        return A;
    const source = publisher && words.term('source', { publisher: isolate(publisher.name) });
    return compose(fragment `<div part="footer">${updated ? fragment `<time datetime=${updated} .textContent=${words.term('updated', { date: words.date(updated) })}></time>` : empty}${!publisher ? empty : publisher.url ? fragment `<a href=${publisher.url} target=${target} rel=${rel()} ${text(source ?? '')}></a>` : fragment `<span ${text(source ?? '')}></span>`}${url ? fragment `<a href=${url} target=${target} rel=${rel()} .textContent=${words.term('full')}></a>` : empty}</div>`);
}

// in: the model.
// out: the decision table; a row stands where at least one tool has something in it.
// knows nothing of: host, promises, JSON.
const ROWS = [
    { label: 'panelVerdict', absent: 'noVotes', cell: ({ panel: { verdict, ship, skip } }, { words }) => verdict ? `${words.term(verdict)} · ${words.term('tally', { ship, skip })}` : '' },
    { label: 'community', absent: 'noVotes', cell: ({ community: { share, ship, skip } }, { words }) => share === null ? '' : `${isolate(words.percent(share))} · ${words.term('tally', { ship, skip })}` },
    { label: 'pricing', absent: 'notGiven', cell: ({ price }) => price?.detail || price?.entry, said: true },
    { label: 'bestFor', absent: 'notGiven', cell: ({ bestFor }) => bestFor, said: true },
    { label: 'category', absent: 'notGiven', cell: ({ category }) => category, said: true },
];
function row({ label, absent, cell, said: own }, { tools: [a, b] }, context) {
    const { words } = context;
    const [first, second] = [cell(a, context), cell(b, context)];
    if (!first && !second)
        return empty;
    const fill = (value) => !value ? missing(words.term(absent)) : own ? documentText(value, context) : text(value);
    const dir = own ? fragment ` dir="auto"` : empty;
    return fragment `<tr><th scope="row" .textContent=${words.term(label)}></th><td${dir} ${fill(first)}></td><td${dir} ${fill(second)}></td></tr>`;
}
function decision(model, context) {
    const { words } = context;
    const rows = ROWS.map((entry) => row(entry, model, context));
    const [a, b] = model.tools;
    return rows.some((content) => content !== empty) ? compose(fragment `<section part="decision"><h3 id="decision" aria-level=${innerLevel(context)} .textContent=${words.term('decision')}></h3><table aria-labelledby="decision"><thead><tr><th scope="col"><span class="hidden" .textContent=${words.term('criterion')}></span></th><th scope="col" dir="auto" ${documentText(a.name, context)}></th><th scope="col" dir="auto" ${documentText(b.name, context)}></th></tr></thead><tbody>${rows.reduce((above, below) => fragment `${above}${below}`)}</tbody></table></section>`) : A;
}

// in: the state while there is nothing to compare.
// out: the placeholder, and the error with its "Try again".
// knows nothing of: why it failed beyond the error's code, host, promises.
const SENTENCES = { 'not-found': 'failedMissing', http: 'failedNetwork', network: 'failedNetwork', timeout: 'failedNetwork' };
/** The message for the page's author. */
const message = (error, { debug }) => debug ? T `<pre dir="ltr" .textContent=${`${error.code}: ${error.message}`}></pre>` : A;
/** @param busy Whether another try is under way; the button keeps the focus meanwhile. */
const failure = (error, busy, context) => T `<div part="error"><slot name="error"><p .textContent=${context.words.term(SENTENCES[error.code] ?? 'failedBroken')}></p></slot>${error.retryable ? T `<button part="retry" type="button" aria-disabled=${busy} .textContent=${context.words.term(busy ? 'loading' : 'retry')}></button>` : A}${message(error, context)}</div>`;
/** Only for the author: what shown stays, although its refresh failed. */
const staleness = (error, context) => error ? message(error, context) : A;
/** As high as what comes, so that nothing moves when it arrives; drawn after a while, and not over the page's own fallback. */
const placeholder = ({ fallback }) => fragment `<slot name="loading"><div part="placeholder" class=${fallback ? 'blank' : A} aria-hidden="true"><i></i><i></i><i></i><i></i></div></slot>`;

// in: the reviewers of the model.
// out: the scorecard: where they split, and a disclosure per reviewer with the two quotes side by side.
// knows nothing of: host, promises, JSON.
function splits({ splits: list, tools }, { words }) {
    if (!list.length)
        return A;
    const one = list.map(({ reviewer, ships }) => words.term('splitOne', {
        reviewer: isolate(reviewer), tool: isolate(tools[ships].name), other: isolate(tools[ships ? 0 : 1].name),
    }));
    return T `<p class="splits" ${text(words.term('splits', { list: one.join(' · ') }))}></p>`;
}
/** "85/100 · ship", or that there is no review. */
function score(review, { words }) {
    if (!review)
        return words.term('noReview');
    const verdict = words.term(review.verdict === 'ship' ? 'saysShip' : 'saysSkip');
    return review.score === undefined ? verdict : `${words.term('score', { score: review.score, max: 100 })} · ${verdict}`;
}
function quote(review, reviewer, tool, context) {
    const { words } = context;
    const names = { reviewer: isolate(reviewer), tool: isolate(tool) };
    return fragment `<figure part="review"><figcaption dir="auto" ${documentText(tool, context)}></figcaption>${review?.quote
        ? fragment `<blockquote part="quote" dir="auto" ${documentText(review.quote, context)}></blockquote>`
        : fragment `<p class="missing" ${text(words.term(review ? 'noQuote' : 'notReviewed', names))}></p>`}</figure>`;
}
/** A review on the row itself. A tool's name stands before its score where no column heading does. */
const summed = (review, tool, context) => fragment `<span part="score" class=${review?.verdict ?? 'none'}><span class="of" dir="auto" ${documentText(tool, context)}></span> <span class="says" .textContent=${score(review, context)}></span></span>`;
const reviewerRow = ({ name, about, reviews: [first, second] }, [a, b], context) => compose(fragment `<details part="reviewer" ?open=${context.isOpen(name)}><summary><span part="reviewer-name" dir="auto" ${documentText(name, context)}></span>${summed(first, a, context)}${summed(second, b, context)}</summary><div class="quotes">${about ? fragment `<p class="about" dir="auto" ${documentText(about, context)}></p>` : empty}${quote(first, name, a, context)}${quote(second, name, b, context)}</div></details>`);
function scorecard(model, context) {
    const { reviewers, tools } = model;
    if (!reviewers.length)
        return A;
    const names = [tools[0].name, tools[1].name];
    return T `<section part="scorecard"><h3 aria-level=${innerLevel(context)} .textContent=${context.words.term('scorecard')}></h3>${splits(model, context)}<div class="columns" aria-hidden="true"><span dir="auto" ${documentText(names[0], context)}></span><span dir="auto" ${documentText(names[1], context)}></span></div>${reviewers.map((reviewer) => reviewerRow(reviewer, names, context))}</section>`;
}

// in: State and Scene.
// out: all that stands in the shadow root.
// knows nothing of: host, promises, JSON. The server renderer draws with it too.
function pickLine({ pick, tools }, { words }) {
    const [a, b] = tools.map(({ panel }) => panel.share === null ? '' : isolate(words.percent(panel.share)));
    if (pick === null)
        return words.term('noPick');
    if (pick === 'tie')
        return words.term('tie', { a });
    return words.term('pick', { tool: isolate(tools[pick].name), a: pick ? b : a, b: pick ? a : b });
}
function changeLine(changes, { words }) {
    if (!changes.length)
        return A;
    const list = changes.map(({ tool, then, now }) => words.term('change', { tool: isolate(tool), ship: then.ship, skip: then.skip, nowShip: now.ship, nowSkip: now.skip }));
    return T `<p part="change" ${text(words.term('changed', { list: list.join(' · ') }))}></p>`;
}
function comparison(model, { changes, error }, context) {
    const { layout, words } = context;
    const full = layout === 'full';
    const [a, b] = model.tools;
    const header = compose(fragment `<header>${full ? fragment `<p part="eyebrow" .textContent=${words.term('eyebrow')}></p>` : empty}<h2 part="title" id="title" tabindex="-1" aria-level=${titleLevel(context)} dir="auto" ${documentText(model.title, context)}></h2>${full && model.summary ? fragment `<p part="summary" dir="auto" ${documentText(model.summary, context)}></p>` : empty}<p part="pick" ${text(pickLine(model, context))}></p>${changeLine(changes, context)}${staleness(error, context)}</header>`);
    return T `<article aria-labelledby="title">${header}<div part="tools">${card(a, 0, context)}${card(b, 1, context)}</div>${full ? decision(model, context) : A}${full ? scorecard(model, context) : A}${full ? callToAction(model, context) : A}${footer(model, context)}</article>`;
}
/** Draws one moment of the element. The live region stays, so that what comes into it is announced. */
function view(state, context) {
    const { status, model, error } = state;
    const { words, theme, layout, keepsFallback, announcement } = context;
    const busy = status === 'loading';
    return T `<div part="container" class=${`${theme} ${layout} ${status}`} lang=${words.lang} dir=${words.dir}><div role="status">${error && !model ? failure(error, busy, context) : announcement ? T `<p class="hidden" ${text(announcement)}></p>` : A}</div>${model ? T `${comparison(model, state, context)}${keepsFallback ? T `<slot></slot>` : A}` : compose(fragment `${busy && !error ? placeholder(context) : empty}<slot></slot>`)}</div>`;
}

// in: a comparison document and options.
// out: static HTML: the element with a declarative shadow root, the snapshot, and a short fallback.
// knows nothing of: DOM, network. It draws with the same views as the browser.
for (const [lang, strings] of Object.entries({ ar, de, es, fr, he, it, ja, pt, zh }))
    addStrings(lang, strings);
// A parser makes a line feed of a bare carriage return; in Markdown a blank line would end the HTML block
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '\n': '&#10;',
    '\r': '&#13;',
};
const escape = (text) => String(text).replace(/[&<>"'\n\r]/g, (character) => ESCAPES[character] ?? '');
const attribute = (name, value) => value == null || value === A || value === false
    ? ''
    : ` ${name}${value === true ? '' : `="${escape(value)}"`}`;
const marked = (runs) => typeof runs === 'string'
    ? escape(runs)
    : runs
        .map(({ tag, text, attribute: set }) => tag ? `<${tag}${set ? attribute(...set) : ''}>${marked(text)}</${tag}>` : marked(text))
        .join('');
/** Writes a template as Lit would draw it. The views keep to whole, unquoted attribute bindings, and bind an element's text last in its tag. */
function write(value) {
    if (Array.isArray(value))
        return value.map(write).join('');
    if (!l(value))
        return value == null || value === A ? '' : escape(value);
    const { strings, values } = value;
    return values.reduce((html, bound, i) => {
        const rest = strings[i + 1] ?? '';
        const [binding = '', prefix = '', name = ''] = / ([.?@]?)([\w-]+)=$/.exec(strings[i] ?? '') ?? [];
        if (name && prefix !== '.')
            return (html.slice(0, -binding.length) +
                attribute(name, prefix === '?' ? Boolean(bound) : bound) +
                rest);
        if (name === 'textContent')
            return `${html.slice(0, -binding.length)}>${escape(bound)}${rest.slice(1)}`;
        if (c(bound) && f(bound) === TextDirective) {
            const [text, lang, missing] = bound.values;
            return `${html.trimEnd()}${attribute('lang', lang || null)}>${marked(runsOf(text, missing))}${rest.slice(1)}`;
        }
        return html + write(bound) + rest;
    }, strings[0] ?? '');
}
/** JSON that no HTML parser leaves early. */
const inline = (document) => JSON.stringify(document).replaceAll('<', '\\u003c');
const attributeOf = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/**
 * Draws a comparison as static HTML: it reads without JavaScript, and upgrades without a shift or a request of its own.
 * @param document A comparison document of version 1.
 * @throws {VerdictError} `schema`, when it is not one.
 */
function renderToString(document, { lang = '', slug, base, nonce, ...settings } = {}) {
    const comparison = parseComparison(document);
    const model = deriveModel(comparison);
    const words = localizerFor(lang);
    const set = (name) => PROPERTIES[name].normalize(settings[name]);
    const own = model.lang ?? lang;
    const scene = {
        words,
        layout: set('layout'),
        theme: set('theme'),
        level: set('headingLevel'),
        target: set('linkTarget'),
        lang: own === words.lang ? '' : own,
        isOpen: () => set('expanded'),
        debug: false,
        announcement: '',
        keepsFallback: false,
        fallback: false,
    };
    const attributes = Object.keys(settings)
        .filter((name) => name in PROPERTIES)
        .map((name) => {
        const value = set(name);
        return value === PROPERTIES[name].normalize(null)
            ? ''
            : attribute(attributeOf(name), value);
    });
    const { title, summary, url } = model;
    const fallback = `<p>${url ? `<a href="${escape(url)}">${escape(title)}</a>` : escape(title)}</p>${summary ? `<p>${marked(runsOf(summary))}</p>` : ''}<p>${marked(runsOf(pickLine(model, scene)))}</p>`;
    return (`<verdict-compare${attribute('lang', lang || null)}${attribute('slug', slug)}${attribute('base', base)}${attributes.join('')}>\n` +
        `<template shadowrootmode="open"><style${attribute('nonce', nonce)}>${styles.replace(/\n+/g, '\n')}</style>${write(view(ready(model), scene))}</template>` +
        `<script type="application/json">${inline(comparison)}</script>${fallback}</verdict-compare>`);
}

export { renderToString };
