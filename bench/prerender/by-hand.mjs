// The floor: the widget's HTML as strings that are put together by hand.
import * as wording from '../contenders/wording.js';
import { escape, runs } from './shell.mjs';

const outbound = 'target="_blank" rel="nofollow noopener"';
const noVotes = '<span aria-hidden="true">—</span><span class="hidden">no votes yet</span>';

const link = (url, html, attributes = '') =>
  `<a href="${escape(url)}" ${outbound}${attributes}>${html}</a>`;

function community(votes) {
  if (!votes) return `<dd>${noVotes}</dd>`;
  const share = wording.share(votes);
  return `<dd class="share">${share}</dd><dd class="count">${wording.count(votes, 'vote')}</dd>`;
}

function card(tool, side) {
  const { name, category, tagline, panel, price, description } = tool;
  const share = wording.share(panel);
  const verdict = wording.verdictOf(panel);
  const letter = escape(name[0].toUpperCase());
  return (
    `<article part="tool" class="${verdict}" aria-labelledby="tool-${side}">` +
    `<span part="logo" aria-hidden="true" data-letter="${letter}"></span>` +
    `<div class="above"><p part="category" dir="auto">${escape(category)}</p></div>` +
    `<h3 part="name" id="tool-${side}">${link(tool.url, escape(name), ' dir="auto"')}</h3>` +
    `<p part="tagline" dir="auto">${escape(tagline)}</p>` +
    `<dl><div part="stat" class="panel"><dt>Panel</dt><dd class="share">${share}</dd>` +
    `<dd part="badge">${wording.capital(verdict)}</dd>` +
    `<dd class="count">${wording.count(panel, 'reviewer')}</dd>` +
    `<dd class="track" aria-hidden="true"><span part="bar">` +
    `<svg part="bar-fill" width="${share}" height="100%"></svg></span></dd></div>` +
    `<div part="stat" class="community"><dt>Community</dt>${community(tool.community)}</div>` +
    `<div part="stat" class="price"><dt>Entry price</dt>` +
    `<dd class="share" dir="auto">${escape(price.entry)}</dd></div></dl>` +
    `<p part="description" dir="auto">${escape(description)}</p></article>`
  );
}

function row(label, cells, dir = '') {
  const html = cells.map((cell) => `<td${dir}>${cell}</td>`).join('');
  return `<tr><th scope="row">${label}</th>${html}</tr>`;
}

function decision(tools) {
  const cells = (of) => tools.map((tool) => escape(of(tool)));
  const votes = ({ community }) => (community ? runs(wording.votes(community)) : noVotes);
  const heads = cells(({ name }) => name).map((name) => `<th scope="col" dir="auto">${name}</th>`);
  const auto = ' dir="auto"';
  const rows = [
    row(
      'Panel verdict',
      cells(({ panel }) => wording.verdict(panel)),
    ),
    tools.some((tool) => tool.community) ? row('Community', tools.map(votes)) : '',
    row(
      'Pricing',
      cells(({ price }) => price.detail),
      auto,
    ),
    row(
      'Best for',
      cells(({ bestFor }) => bestFor),
      auto,
    ),
    row(
      'Category',
      cells(({ category }) => category),
      auto,
    ),
  ];
  return (
    `<section part="decision"><h3 id="decision">Decision table</h3>` +
    `<table aria-labelledby="decision"><thead><tr>` +
    `<th scope="col"><span class="hidden">Criterion</span></th>${heads.join('')}` +
    `</tr></thead><tbody>${rows.join('')}</tbody></table></section>`
  );
}

function reviewer({ name, about, reviews }, tools) {
  const scores = reviews.map(
    (review, side) =>
      `<span part="score" class="${review.verdict}">` +
      `<span class="of" dir="auto">${escape(tools[side].name)}</span> ` +
      `<span class="says">${escape(wording.score(review))}</span></span>`,
  );
  const quotes = reviews.map(
    ({ quote }, side) =>
      `<figure part="review"><figcaption dir="auto">${escape(tools[side].name)}</figcaption>` +
      `<blockquote part="quote" dir="auto">${escape(quote)}</blockquote></figure>`,
  );
  return (
    `<details part="reviewer"><summary>` +
    `<span part="reviewer-name" dir="auto">${escape(name)}</span>${scores.join('')}</summary>` +
    `<div class="quotes"><p class="about" dir="auto">${escape(about)}</p>${quotes.join('')}</div>` +
    `</details>`
  );
}

function scorecard(comparison) {
  const { tools, reviewers } = comparison;
  const splits = wording.splits(comparison);
  const columns = tools.map(({ name }) => `<span dir="auto">${escape(name)}</span>`).join('');
  return (
    `<section part="scorecard"><h3>Reviewer scorecard</h3>` +
    (splits ? `<p class="splits">${runs(splits)}</p>` : '') +
    `<div class="columns" aria-hidden="true">${columns}</div>` +
    `${reviewers.map((entry) => reviewer(entry, tools)).join('')}</section>`
  );
}

function closing({ cta, updated, publisher, url }) {
  const action = ` part="cta-link" dir="auto"`;
  return (
    `<slot name="cta"><div part="cta"><div><h3 dir="auto">${escape(cta.title)}</h3>` +
    `<p dir="auto">${escape(cta.text)}</p></div>${link(cta.url, escape(cta.label), action)}</div>` +
    `</slot><div part="footer">` +
    `<time datetime="${escape(updated)}">Updated ${wording.date(updated)}</time>` +
    link(publisher.url, runs(['Source: ', [publisher.name]])) +
    `${link(url, 'Full comparison')}</div>`
  );
}

/** @returns the view as HTML */
export function renderByHand(comparison) {
  const { title, summary, tools } = comparison;
  return (
    `<div part="container" class="auto full ready" lang="en" dir="ltr">` +
    `<article aria-labelledby="title"><header><p part="eyebrow">AI tool comparison</p>` +
    `<h2 part="title" id="title" tabindex="-1" dir="auto">${escape(title)}</h2>` +
    `<p part="summary" dir="auto">${escape(summary)}</p>` +
    `<p part="pick">${runs(wording.pick(tools))}</p></header>` +
    `<div part="tools">${tools.map(card).join('')}</div>${decision(tools)}` +
    `${scorecard(comparison)}${closing(comparison)}</article></div>`
  );
}
