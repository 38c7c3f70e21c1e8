// The lean floor: the same texts as one would draw them for one site. Fewer elements, a short style
// sheet of its own with fixed colours; no hidden labels, no isolation of names, no container
// queries.
import { fetchComparison } from '../fetch-comparison.js';
import { setAttribute, setText } from '../template.js';
import * as wording from '../wording.js';
import css from './styles.css';
import { clonePage, cloneReviewer } from './templates.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
const votesOf = (community) => (community ? wording.votes(community).flat().join('') : '—');

class LeanFloor extends HTMLElement {
  static observedAttributes = ['slug', 'expanded'];
  #root = this.attachShadow({ mode: 'open' });
  #fields;
  #reviewers = [];

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
    const page = this.#fields ? undefined : clonePage();
    this.#fields ??= page.fields;
    const fields = this.#fields;
    const { title, summary, tools, reviewers, cta, updated, publisher, url } = comparison;
    setText(fields.title, title);
    setText(fields.summary, summary);
    setText(fields.pick, wording.pick(tools).flat().join(''));
    for (const [side, tool] of tools.entries()) this.#drawTool(side, tool);
    while (this.#reviewers.length > reviewers.length) this.#reviewers.pop().details.remove();
    for (const [index, reviewer] of reviewers.entries()) this.#drawReviewer(index, reviewer);
    setText(fields.question, cta.title);
    setText(fields.advice, cta.text);
    setText(fields.action, cta.label);
    setAttribute(fields.action, 'href', cta.url);
    setText(fields.updated, `Updated ${wording.date(updated)}`);
    setText(fields.source, `Source: ${publisher.name}`);
    setAttribute(fields.source, 'href', publisher.url);
    setAttribute(fields.full, 'href', url);
    if (page) this.#root.append(page.fragment);
  }

  #drawTool(side, tool) {
    const { name, category, panel, community, price } = tool;
    const field = (key) => this.#fields[`${key}-${side}`];
    setAttribute(field('tool'), 'class', `tool ${wording.verdictOf(panel)}`);
    setText(field('category'), category);
    setText(field('name'), name);
    setAttribute(field('name'), 'href', tool.url);
    setText(field('tagline'), tool.tagline);
    setText(field('share'), `${wording.share(panel)} · ${wording.count(panel, 'reviewer')}`);
    field('bar').style.inlineSize = wording.share(panel);
    setText(
      field('community'),
      community
        ? `${wording.share(community)} · ${wording.count(community, 'vote')}`
        : 'No votes yet',
    );
    setText(field('price'), price.entry);
    setText(field('description'), tool.description);
    setText(field('column'), name);
    setText(field('verdict'), wording.verdict(panel));
    setText(field('votes'), votesOf(community));
    setText(field('pricing'), price.detail);
    setText(field('best-for'), tool.bestFor);
    setText(field('kind'), category);
  }

  #drawReviewer(index, { name, about, reviews }) {
    if (!this.#reviewers[index]) {
      const { fragment, fields } = cloneReviewer();
      this.#reviewers.push(fields);
      this.#fields.scorecard.append(fragment);
    }
    const fields = this.#reviewers[index];
    fields.details.open = this.hasAttribute('expanded');
    setText(fields.name, name);
    setText(fields.about, about);
    for (const [side, review] of reviews.entries()) {
      setAttribute(fields[`says-${side}`], 'class', `score ${review.verdict}`);
      setText(fields[`says-${side}`], wording.score(review));
      setText(fields[`quote-${side}`], review.quote);
    }
  }
}

customElements.define('lean-floor', LeanFloor);
