// The floor: the least that draws the widget's DOM with the widget's style sheet. A custom element
// by hand, without library, validation, states, languages, retries or bounds: templates are cloned,
// one sheet is shared, only changed text is written.
import css from 'bench:css';
import { fetchComparison } from '../fetch-comparison.js';
import { setAttribute, setRuns, setText } from '../template.js';
import * as wording from '../wording.js';
import * as templates from './templates.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

class FloorCompare extends HTMLElement {
  static observedAttributes = ['slug', 'expanded'];
  #root = this.attachShadow({ mode: 'open' });
  #fields;
  #reviewers = [];
  #splits;
  #votesRow;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
  }

  async attributeChangedCallback(name, _, value) {
    if (name === 'expanded') {
      for (const { details } of this.#reviewers) details.open = value !== null;
      return;
    }
    const comparison = await fetchComparison(value);
    if (this.getAttribute('slug') === value) this.#draw(comparison);
  }

  #draw(comparison) {
    const page = this.#fields ? undefined : templates.clonePage();
    this.#fields ??= page.fields;
    this.#drawHeader(comparison);
    for (const side of [0, 1]) this.#drawTool(side, comparison.tools[side]);
    this.#drawVotesRow(comparison.tools);
    this.#drawSplits(wording.splits(comparison));
    this.#drawReviewers(comparison);
    this.#drawClosing(comparison);
    if (page) this.#root.append(page.fragment);
  }

  #drawHeader({ title, summary, tools }) {
    setText(this.#fields.title, title);
    setText(this.#fields.summary, summary);
    setRuns(this.#fields.pick, wording.pick(tools));
  }

  #drawTool(side, tool) {
    const { name, category, panel, price } = tool;
    const field = (key) => this.#fields[`${key}-${side}`];
    setAttribute(field('tool'), 'class', wording.verdictOf(panel));
    setAttribute(field('logo'), 'data-letter', name[0].toUpperCase());
    setText(field('category'), category);
    setAttribute(field('name'), 'href', tool.url);
    setText(field('name'), name);
    setText(field('tagline'), tool.tagline);
    setText(field('share'), wording.share(panel));
    setText(field('badge'), wording.capital(wording.verdictOf(panel)));
    setText(field('count'), wording.count(panel, 'reviewer'));
    setAttribute(field('bar'), 'width', wording.share(panel));
    this.#drawCommunity(field('community'), tool.community);
    setText(field('price'), price.entry);
    setText(field('description'), tool.description);
    setText(field('column'), name);
    setText(field('verdict'), wording.verdict(panel));
    setText(field('pricing'), price.detail);
    setText(field('best-for'), tool.bestFor);
    setText(field('kind'), category);
    setText(field('head'), name);
  }

  #drawCommunity(element, community) {
    const [share, count] = element.querySelectorAll('.share,.count');
    if (share && community) {
      setText(share, wording.share(community));
      setText(count, wording.count(community, 'vote'));
      return;
    }
    if (!share && !community && element.firstChild) return;
    const { fragment, fields } = community ? templates.cloneVotes() : templates.cloneNoVotes();
    if (community) {
      fields.share.textContent = wording.share(community);
      fields.count.textContent = wording.count(community, 'vote');
    }
    element.replaceChildren(fragment);
  }

  #drawVotesRow(tools) {
    if (!tools.some(({ community }) => community)) {
      this.#votesRow?.['votes-0'].parentNode.remove();
      this.#votesRow = undefined;
      return;
    }
    if (!this.#votesRow) {
      const { fragment, fields } = templates.cloneVotesRow();
      this.#votesRow = fields;
      this.#fields['verdict-0'].parentNode.after(fragment);
    }
    for (const [side, { community }] of tools.entries()) {
      const cell = this.#votesRow[`votes-${side}`];
      if (community) setRuns(cell, wording.votes(community));
      else if (!cell.querySelector('.hidden')) {
        cell.replaceChildren(templates.cloneDash().fragment);
      }
    }
  }

  #drawSplits(runs) {
    if (!runs) {
      this.#splits?.remove();
      this.#splits = undefined;
      return;
    }
    if (!this.#splits) {
      const { fragment, fields } = templates.cloneSplits();
      this.#splits = fields.splits;
      this.#fields.caption.after(fragment);
    }
    setRuns(this.#splits, runs);
  }

  #drawReviewers({ reviewers, tools }) {
    while (this.#reviewers.length > reviewers.length) this.#reviewers.pop().details.remove();
    for (const [index, reviewer] of reviewers.entries()) {
      if (!this.#reviewers[index]) {
        const { fragment, fields } = templates.cloneReviewer();
        this.#reviewers.push(fields);
        this.#fields.scorecard.append(fragment);
      }
      this.#drawReviewer(this.#reviewers[index], reviewer, tools);
    }
  }

  #drawReviewer(fields, { name, about, reviews }, tools) {
    fields.details.open = this.hasAttribute('expanded');
    setText(fields.name, name);
    setText(fields.about, about);
    for (const [side, review] of reviews.entries()) {
      setAttribute(fields[`score-${side}`], 'class', review.verdict);
      setText(fields[`of-${side}`], tools[side].name);
      setText(fields[`says-${side}`], wording.score(review));
      setText(fields[`quoted-${side}`], tools[side].name);
      setText(fields[`quote-${side}`], review.quote);
    }
  }

  #drawClosing({ cta, updated, publisher, url }) {
    const fields = this.#fields;
    setText(fields.question, cta.title);
    setText(fields.advice, cta.text);
    setText(fields.action, cta.label);
    setAttribute(fields.action, 'href', cta.url);
    setText(fields.updated, `Updated ${wording.date(updated)}`);
    setAttribute(fields.updated, 'datetime', updated);
    setRuns(fields.source, ['Source: ', [publisher.name]]);
    setAttribute(fields.source, 'href', publisher.url);
    setAttribute(fields.full, 'href', url);
  }
}

customElements.define('floor-compare', FloorCompare);
