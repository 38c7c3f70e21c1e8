// The floor: the widget's HTML as strings that are put together by hand.
import * as wording from '../contenders/wording.js';
import { escape } from './shell.mjs';

const OUTBOUND = 'target="_blank" rel="nofollow noopener" aria-describedby="new-tab"';

const link = (url, words, attributes = '') =>
  `<a${attributes} href="${escape(url)}" ${OUTBOUND}>${escape(words)}</a>`;

const cite = (what, words) =>
  `<button part="cite" type="button" aria-live="polite" data-cite="${what}">${words}</button>`;

function header(comparison, picked) {
  const { tools, title, why, summary } = comparison;
  const verdict = wording.verdictOf(wording.panelOf(comparison, picked));
  return (
    `<header><p part="eyebrow" dir="auto">${escape(tools[0].category)}</p>` +
    `<h2 part="title" id="title" tabindex="-1" dir="auto">${escape(title)}</h2>` +
    `<div class="answer ${verdict}">` +
    `<p part="pick"><strong>${escape(wording.pick(comparison, picked))}</strong> ` +
    `<span>${escape(wording.details(comparison, picked))}</span></p>` +
    `<p part="why" dir="auto">${escape(why)}</p></div>` +
    `<p part="summary" dir="auto">${escape(summary)}</p></header>`
  );
}

const shareOf = (votes, unit) =>
  `<b>${wording.share(votes)}</b> <span class="count">${wording.count(votes, unit)}</span>`;

function stats(panel, { community, price }) {
  const segments = wording
    .segments(panel)
    .map((ships) => (ships ? '<i part="segment"></i>' : '<i part="segment" class="no"></i>'));
  const votes = community
    ? shareOf(community, 'votes')
    : '<span aria-hidden="true">—</span><span class="hidden">no votes yet</span>';
  return (
    `<dl><div part="stat" class="panel"><dt><span part="badge">${wording.badge(panel)}</span>` +
    `<span>Panel ship</span></dt><dd>${shareOf(panel, 'would ship it')}` +
    `<span part="bar" aria-hidden="true">${segments.join('')}</span></dd></div>` +
    `<div part="stat" class="community"><dt><span>Community ship</span></dt>` +
    `<dd>${votes}</dd></div>` +
    `<div part="stat" class="price"><dt><span>Entry price</span></dt>` +
    `<dd><b dir="auto">${escape(price.entry)}</b></dd></div></dl>`
  );
}

function card(comparison, side, isPicked) {
  const tool = comparison.tools[side];
  const { name, url, tagline, bestFor, description } = tool;
  const panel = wording.panelOf(comparison, side);
  const mark = isPicked ? '<p class="mark">Panel’s pick</p>' : '';
  const letter = escape(name[0].toUpperCase());
  return (
    `<article part="tool" class="${wording.verdictOf(panel)}${isPicked ? ' picked' : ''}" ` +
    `aria-labelledby="tool-${side}"><div class="identity">` +
    `<span part="logo" aria-hidden="true" data-letter="${letter}"></span>` +
    `<h3 part="name" id="tool-${side}">${link(url, name, ' dir="auto"')}</h3>${mark}</div>` +
    `<div class="said"><p part="tagline" dir="auto">${escape(tagline)}</p>` +
    `<p part="best-for"><b>Best for</b> <span dir="auto">${escape(bestFor)}</span></p></div>` +
    `${stats(panel, tool)}` +
    `<details class="more"><summary><span>${escape(wording.about(tool))}</span></summary>` +
    `<p part="description" dir="auto">${escape(description)}</p></details></article>`
  );
}

const direction = (dir) => (dir ? ` dir="${dir}"` : '');

function row({ label, dir, note, values }) {
  const cells = values.map(({ text, dir: own, kind }) => {
    const sign = kind ? ` class="${kind}"` : '';
    return `<td role="cell"${sign}${direction(own)}>${escape(text)}</td>`;
  });
  const aside = note ? ` <small dir="auto">${escape(note)}</small>` : '';
  return (
    `<tr part="row" role="row"><th scope="row" role="rowheader">` +
    `<span${direction(dir)}>${escape(label)}</span>${aside}</th>${cells.join('')}</tr>`
  );
}

function decision(comparison) {
  const { deciding, both } = wording.rowsOf(comparison);
  const head = 'th scope="col" role="columnheader"';
  const columns = comparison.tools.map(({ name }) => `<${head} dir="auto">${escape(name)}</th>`);
  return (
    `<section part="decision"><h3 id="decision">What sets them apart</h3>` +
    `<table role="table" aria-labelledby="decision"><thead class="hidden" role="rowgroup">` +
    `<tr role="row"><${head}>Criterion</th>${columns.join('')}</tr></thead>` +
    `<tbody role="rowgroup">${deciding.map(row).join('')}` +
    `<tr part="row" class="both" role="row"><th scope="row" role="rowheader">Both</th>` +
    `<td colspan="2" aria-colspan="2" role="cell">${escape(both)}</td></tr>` +
    `</tbody></table></section>`
  );
}

function scores({ name, reviews }) {
  const [first, second] = reviews.map(({ score }) => `${score}%`);
  const middle = 'y1="50%" y2="50%"';
  return (
    `<div><span dir="auto">${escape(name)}</span><svg>` +
    `<line class="axis" x2="100%" ${middle} /><line x1="${first}" x2="${second}" ${middle} />` +
    `<circle cx="${first}" cy="50%" r="5" />` +
    `<svg x="${second}" y="50%"><path d="M0-7 7 0 0 7-7 0z" /></svg></svg></div>`
  );
}

function plot(comparison) {
  const keys = comparison.tools.map(({ name }) => `<span dir="auto">${escape(name)}</span>`);
  return (
    `<div class="plot" role="img" aria-label="${escape(wording.scores(comparison))}">` +
    `<p>${keys.join('')}<small>${wording.SCORES}</small></p>` +
    `${comparison.reviewers.map(scores).join('')}</div>`
  );
}

const figure = (review, reviewer, tool) =>
  `<figure part="review" class="${review.verdict}"><figcaption>` +
  `<span class="hidden">${escape(wording.caption(review, reviewer, tool))}</span>` +
  `<span class="seen" aria-hidden="true"><span class="of" dir="auto">${escape(tool)}</span>` +
  `<b part="score">${wording.sign(review)}</b><svg part="meter" aria-hidden="true">` +
  `<rect width="${review.score}%" height="100%" /></svg></span></figcaption>` +
  `<blockquote part="quote" dir="auto">${escape(review.quote)}</blockquote>` +
  `</figure>`;

function reviewerRow({ name, about, reviews }, index, tools) {
  const figures = reviews.map((review, side) => figure(review, name, tools[side].name));
  return (
    `<details part="reviewer" data-index="${index}"><summary><span>` +
    `<b part="reviewer-name" dir="auto">${escape(name)}</b><span class="hidden">,</span> ` +
    `<span class="about" dir="auto">${escape(about)}</span></span>` +
    `<span class="hidden">, whole quotes</span></summary>` +
    `<div class="pair">${figures.join('')}</div></details>`
  );
}

function scorecard(comparison) {
  const { tools, reviewers } = comparison;
  const rows = reviewers.map((reviewer, index) => reviewerRow(reviewer, index, tools));
  return (
    `<section part="scorecard"><div class="head"><h3>${wording.reviewers(reviewers.length)}</h3>` +
    `<button part="open-all" type="button">Open all</button></div>` +
    `${plot(comparison)}${rows.join('')}</section>`
  );
}

function closing({ cta, method, updated, publisher, url }) {
  return (
    `<slot name="cta"><p part="cta" dir="auto"><strong>${escape(cta.title)}</strong> ` +
    `<span>${escape(cta.text)}</span> ${link(cta.url, cta.label, ' part="cta-link" dir="auto"')}</p></slot>` +
    `<div part="footer"><p class="method"><span dir="auto">${escape(method.text)}</span> ` +
    `${link(method.url, 'How the panel judges')}</p>` +
    `<time datetime="${escape(updated)}">${wording.date(updated)}</time>` +
    `${link(publisher.url, wording.source(publisher))}${link(url, 'Full comparison')}` +
    `${cite('markdown', 'Copy as Markdown')}</div>` +
    `<span id="new-tab" hidden>opens in a new tab</span>`
  );
}

/** @returns the view as HTML */
export function renderByHand(comparison) {
  const picked = wording.picked(comparison);
  const cards = [0, 1].map((side) => card(comparison, side, picked === side));
  return (
    `<div dir="ltr"><div part="container" class="auto full level-2 ready" lang="en">` +
    `<article aria-labelledby="title">${header(comparison, picked)}` +
    `<div part="tools">${cards.join('')}</div>${decision(comparison)}` +
    `${scorecard(comparison)}${closing(comparison)}</article></div></div>`
  );
}
