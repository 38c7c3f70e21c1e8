// The floor: the least that draws the widget's DOM with the widget's style sheet. A custom element
// by hand, without library, validation, states, languages, retries or bounds: templates are cloned,
// one sheet is shared, only changed text is written. Its buttons do nothing.
import css from 'bench:css';
import { fetchComparison } from '../fetch-comparison.js';
import { fit, setAttribute, setText } from '../template.js';
import * as wording from '../wording.js';
import { drawCard } from './card.js';
import * as templates from './templates.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

class FloorCompare extends HTMLElement {
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
      if (this.#fields) this.#openReviewers();
      return;
    }
    const comparison = await fetchComparison(value);
    if (this.getAttribute('slug') === value) this.#draw(comparison);
  }

  #openReviewers() {
    const open = this.hasAttribute('expanded');
    for (const row of this.#reviewers) {
      row.root.open = open;
      row.cites ??= [];
      for (const button of row.cites.splice(0)) button.remove();
      if (open) this.#addCites(row);
    }
    setText(this.#fields['open-all'], open ? 'Close all' : 'Open all');
  }

  #addCites(row) {
    const places = [row['review-0'], row['review-1'], row.root];
    for (const place of places) {
      const { fragment } =
        place === row.root ? templates.cloneCiteLink() : templates.cloneCiteQuote();
      row.cites.push(fragment.firstElementChild);
      place.append(fragment);
    }
  }

  #draw(comparison) {
    const page = this.#fields ? undefined : templates.clonePage();
    this.#fields ??= page.fields;
    const picked = wording.picked(comparison);
    this.#drawHeader(comparison, picked);
    for (const side of [0, 1]) drawCard(this.#fields, comparison, side, picked === side);
    this.#drawRows(comparison);
    this.#drawScores(comparison);
    this.#drawReviewers(comparison);
    this.#openReviewers();
    this.#drawClosing(comparison);
    if (page) this.#root.append(page.fragment);
  }

  #drawHeader(comparison, picked) {
    const fields = this.#fields;
    const { tools, title, why, summary } = comparison;
    setText(fields.eyebrow, tools[0].category);
    setText(fields.title, title);
    setAttribute(
      fields.answer,
      'class',
      `answer ${wording.verdictOf(wording.panelOf(comparison, picked))}`,
    );
    setText(fields.pick, wording.pick(comparison, picked));
    setText(fields.details, wording.details(comparison, picked));
    setText(fields.why, why);
    setText(fields.summary, summary);
  }

  #drawRows(comparison) {
    const { deciding, both } = wording.rowsOf(comparison);
    fit(this.#rows, deciding.length, templates.cloneRow, (row) => this.#fields.common.before(row));
    for (const [index, { label, dir, note, values }] of deciding.entries()) {
      const row = this.#rows[index];
      setText(row.label, label);
      if (dir) setAttribute(row.label, 'dir', dir);
      for (const [side, { text, dir: own, kind }] of values.entries()) {
        const cell = row[`value-${side}`];
        setText(cell, text);
        if (own) setAttribute(cell, 'dir', own);
        if (kind) setAttribute(cell, 'class', kind);
      }
      if (note && !row.note) {
        const { fragment, fields } = templates.cloneNote();
        row.note = fields.note;
        row.head.append(fragment);
      }
      if (note) setText(row.note, note);
    }
    setText(this.#fields.both, both);
  }

  #drawScores(comparison) {
    const fields = this.#fields;
    const { tools, reviewers } = comparison;
    setAttribute(fields.plot, 'aria-label', wording.scores(comparison));
    for (const side of [0, 1]) setText(fields[`key-${side}`], tools[side].name);
    setText(fields.scores, wording.SCORES);
    fit(this.#scores, reviewers.length, templates.cloneScores, (row) => fields.plot.append(row));
    for (const [index, { name, reviews }] of reviewers.entries()) {
      const row = this.#scores[index];
      const [first, second] = reviews.map(({ score }) => `${score}%`);
      setText(row.name, name);
      setAttribute(row.line, 'x1', first);
      setAttribute(row.line, 'x2', second);
      setAttribute(row.circle, 'cx', first);
      setAttribute(row.diamond, 'x', second);
    }
  }

  #drawReviewers({ reviewers, tools }) {
    const fields = this.#fields;
    const { length } = reviewers;
    setText(fields.reviewers, wording.reviewers(length));
    fit(this.#reviewers, length, templates.cloneReviewer, (row) => fields.scorecard.append(row));
    for (const [index, { name, about, reviews }] of reviewers.entries()) {
      const row = this.#reviewers[index];
      setAttribute(row.root, 'data-index', String(index));
      setText(row.name, name);
      setText(row.about, about);
      for (const [side, review] of reviews.entries()) {
        const tool = tools[side].name;
        setAttribute(row[`review-${side}`], 'class', review.verdict);
        setText(row[`caption-${side}`], wording.caption(review, name, tool));
        setText(row[`of-${side}`], tool);
        setText(row[`score-${side}`], wording.sign(review));
        setAttribute(row[`meter-${side}`], 'width', `${review.score}%`);
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
    setAttribute(fields.updated, 'datetime', updated);
    setText(fields.source, wording.source(publisher));
    setAttribute(fields.source, 'href', publisher.url);
    setAttribute(fields.full, 'href', url);
  }
}

customElements.define('floor-compare', FloorCompare);
