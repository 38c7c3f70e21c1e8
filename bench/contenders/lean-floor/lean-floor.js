// The lean floor: the same texts as one would draw them for one site. Fewer elements, a short style
// sheet of its own with fixed colours; no hidden labels, no isolation of names, no container
// queries. Its buttons do nothing.
import { fetchComparison } from '../fetch-comparison.js';
import { fit, setAttribute, setText } from '../template.js';
import * as wording from '../wording.js';
import css from './styles.css';
import { clonePage, cloneReviewer, cloneRow, cloneScores } from './templates.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
const votesOf = (community) =>
  community
    ? `${wording.share(community)} · ${wording.count(community, 'votes')}`
    : '— no votes yet';

class LeanFloor extends HTMLElement {
  static observedAttributes = ['slug', 'expanded'];
  #root = this.attachShadow({ mode: 'open' });
  #fields;
  #rows = [];
  #scores = [];
  #reviewers = [];

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
  }

  async attributeChangedCallback(name, _, value) {
    if (name === 'expanded') {
      for (const { root } of this.#reviewers) root.open = value !== null;
      return;
    }
    const comparison = await fetchComparison(value);
    if (this.getAttribute('slug') === value) this.#draw(comparison);
  }

  #draw(comparison) {
    const page = this.#fields ? undefined : clonePage();
    this.#fields ??= page.fields;
    const picked = wording.picked(comparison);
    this.#drawHeader(comparison, picked);
    for (const side of [0, 1]) this.#drawTool(comparison, side, picked === side);
    this.#drawRows(comparison);
    this.#drawScores(comparison);
    this.#drawReviewers(comparison);
    this.#drawClosing(comparison);
    if (page) this.#root.append(page.fragment);
  }

  #drawHeader(comparison, picked) {
    const fields = this.#fields;
    setText(fields.eyebrow, comparison.tools[0].category);
    setText(fields.title, comparison.title);
    setText(fields.pick, wording.pick(comparison, picked));
    setText(fields.details, wording.details(comparison, picked));
    setText(fields.why, comparison.why);
    setText(fields.summary, comparison.summary);
  }

  #drawTool(comparison, side, isPicked) {
    const tool = comparison.tools[side];
    const panel = wording.panelOf(comparison, side);
    const field = (key) => this.#fields[`${key}-${side}`];
    const share = wording.share(panel);
    const picked = isPicked ? ' picked' : '';
    setAttribute(field('tool'), 'class', `tool ${wording.verdictOf(panel)}${picked}`);
    setText(field('name'), tool.name);
    setAttribute(field('name'), 'href', tool.url);
    setText(field('tagline'), tool.tagline);
    setText(field('best-for'), tool.bestFor);
    const count = wording.count(panel, 'would ship it');
    setText(field('share'), `${wording.badge(panel)} · Panel ship ${share} · ${count}`);
    field('bar').style.inlineSize = share;
    setText(field('community'), votesOf(tool.community));
    setText(field('price'), tool.price.entry);
    setText(field('about'), wording.about(tool));
    setText(field('description'), tool.description);
  }

  #drawRows(comparison) {
    const { deciding, both } = wording.rowsOf(comparison);
    fit(this.#rows, deciding.length, cloneRow, (row) => this.#fields.common.before(row));
    for (const [index, { label, note, values }] of deciding.entries()) {
      const row = this.#rows[index];
      setText(row.label, note ? `${label} ${note}` : label);
      for (const [side, { text }] of values.entries()) setText(row[`value-${side}`], text);
    }
    setText(this.#fields.both, both);
  }

  #drawScores(comparison) {
    const { plot, key } = this.#fields;
    const { tools, reviewers } = comparison;
    setAttribute(plot, 'aria-label', wording.scores(comparison));
    setText(key, `● ${tools[0].name} ○ ${tools[1].name} ${wording.SCORES}`);
    fit(this.#scores, reviewers.length, cloneScores, (row) => plot.append(row));
    for (const [index, { name, reviews }] of reviewers.entries()) {
      const row = this.#scores[index];
      const [first, second] = reviews.map(({ score }) => `${score}%`);
      setText(row.name, name);
      setAttribute(row.line, 'x1', first);
      setAttribute(row.line, 'x2', second);
      setAttribute(row.first, 'cx', first);
      setAttribute(row.second, 'cx', second);
    }
  }

  #drawReviewers({ reviewers }) {
    const { scorecard, reviewers: heading } = this.#fields;
    setText(heading, wording.reviewers(reviewers.length));
    fit(this.#reviewers, reviewers.length, cloneReviewer, (row) => scorecard.append(row));
    for (const [index, { name, about, reviews }] of reviewers.entries()) {
      const row = this.#reviewers[index];
      row.root.open = this.hasAttribute('expanded');
      setText(row.name, name);
      setText(row.about, about);
      for (const [side, review] of reviews.entries()) {
        setAttribute(row[`review-${side}`], 'class', review.verdict);
        setText(row[`score-${side}`], wording.sign(review));
        row[`meter-${side}`].style.inlineSize = `${review.score}%`;
        setText(row[`quote-${side}`], review.quote);
      }
    }
  }

  #drawClosing({ cta, method, updated, publisher, url }) {
    const fields = this.#fields;
    setText(fields.question, cta.title);
    setText(fields.advice, cta.text);
    setText(fields.action, cta.label);
    setAttribute(fields.action, 'href', cta.url);
    setText(fields.method, method.text);
    setAttribute(fields.panel, 'href', method.url);
    setText(fields.updated, wording.date(updated));
    setText(fields.source, wording.source(publisher));
    setAttribute(fields.source, 'href', publisher.url);
    setAttribute(fields.full, 'href', url);
  }
}

customElements.define('lean-floor', LeanFloor);
