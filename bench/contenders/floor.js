// The floor: the least that draws the widget's DOM on this platform. A custom element written by hand, without library,
// validation, states, languages, retries or bounds: templates are cloned, one sheet is shared, only changed text is written.
import css from 'bench:css';
import {
  capital,
  count,
  date,
  pick,
  score,
  share,
  splits,
  verdict,
  verdictOf,
  votes,
} from './words.js';

const links = 'target="_blank" rel="nofollow noopener"';
const card = (side) =>
  `<article part="tool" class="ship" aria-labelledby="tool-${side}" data-k="tool${side}"><span part="logo" aria-hidden="true" data-k></span><div class="above"><p part="category" dir="auto" data-k></p></div><h3 part="name" id="tool-${side}" aria-level="3"><a ${links} dir="auto" data-k></a></h3><p part="tagline" dir="auto" data-k></p><dl><div part="stat" class="panel"><dt>Panel</dt><dd class="share" data-k></dd><dd part="badge" data-k></dd><dd class="count" data-k></dd><dd class="track"><span part="bar" aria-hidden="true"><svg part="bar-fill" height="100%" data-k></svg></span></dd></div><div part="stat" class="community" data-k></div><div part="stat" class="price"><dt>Entry price</dt><dd class="share" dir="auto" data-k></dd></div></dl><p part="description" dir="auto" data-k></p></article>`;
const row = (label, own = '') =>
  `<tr><th scope="row">${label}</th><td${own} data-k></td><td${own} data-k></td></tr>`;
const own = ' dir="auto"';

/** A template, and which of its elements, counted in document order, are written to. */
function template(html) {
  const element = document.createElement('template');
  element.innerHTML = html;
  const places = [];
  for (const [i, node] of element.content.querySelectorAll('*').entries()) {
    if (!node.hasAttribute('data-k')) continue;
    node.removeAttribute('data-k');
    places.push(i);
  }
  return () => {
    const content = element.content.cloneNode(true);
    const all = content.querySelectorAll('*');
    return { content, spots: places.map((i) => all[i]) };
  };
}

const page = template(
  `<div part="container" class="auto full ready" lang="en" dir="ltr"><article aria-labelledby="title"><header><p part="eyebrow">AI tool comparison</p><h2 part="title" id="title" tabindex="-1" aria-level="2" dir="auto" data-k></h2><p part="summary" dir="auto" data-k></p><p part="pick" data-k></p></header><div part="tools">${card(0)}${card(1)}</div><section part="decision"><h3 id="decision" aria-level="3">Decision table</h3><table aria-labelledby="decision"><thead><tr><th scope="col"><span class="hidden">Criterion</span></th><th scope="col" dir="auto" data-k></th><th scope="col" dir="auto" data-k></th></tr></thead><tbody>${row('Panel verdict')}${row('Pricing', own)}${row('Best for', own)}${row('Category', own)}</tbody></table></section><section part="scorecard" data-k><h3 aria-level="3" data-k>Reviewer scorecard</h3><div class="columns" aria-hidden="true"><span dir="auto" data-k></span><span dir="auto" data-k></span></div></section><div part="cta"><div><h3 aria-level="3" dir="auto" data-k></h3><p dir="auto" data-k></p></div><a part="cta-link" ${links} dir="auto" data-k></a></div><div part="footer"><time data-k></time><a ${links} data-k></a><a ${links} data-k>Full comparison</a></div></article></div>`,
);
const says =
  '<span part="score" data-k><span class="of" dir="auto" data-k></span> <span class="says" data-k></span></span>';
const quote =
  '<figure part="review"><figcaption dir="auto" data-k></figcaption><blockquote part="quote" dir="auto" data-k></blockquote></figure>';
const reviewer = template(
  `<details part="reviewer" data-k><summary><span part="reviewer-name" dir="auto" data-k></span>${says}${says}</summary><div class="quotes"><p class="about" dir="auto" data-k></p>${quote}${quote}</div></details>`,
);
const dash = template('<span aria-hidden="true">—</span><span class="hidden">no votes yet</span>');
const noVotes = template(
  '<dt>Community</dt><dd><span aria-hidden="true">—</span><span class="hidden">no votes yet</span></dd>',
);
const someVotes = template(
  '<dt>Community</dt><dd class="share" data-k></dd><dd class="count" data-k></dd>',
);
const community = template(row('Community'));
const dissent = template('<p class="splits" data-k></p>');

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
const base = new URL('comparisons/', import.meta.url);
const answers = new Map();
function answer(slug) {
  if (!answers.has(slug))
    answers.set(
      slug,
      fetch(new URL(`${slug}.json`, base)).then((response) => response.json()),
    );
  return answers.get(slug);
}

const inline = (runs) =>
  runs.map((run) => {
    if (typeof run === 'string') return run;
    const bdi = document.createElement('bdi');
    bdi.textContent = run[0];
    return bdi;
  });

class FloorCompare extends HTMLElement {
  static observedAttributes = ['slug', 'expanded'];
  #root = this.attachShadow({ mode: 'open' });
  #spots;
  #rows = [];
  #splits;
  #community;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
  }

  async attributeChangedCallback(name, _, value) {
    if (name === 'expanded') {
      for (const [details] of this.#rows) details.open = value !== null;
      return;
    }
    const comparison = await answer(value);
    if (this.getAttribute('slug') === value) this.#draw(comparison);
  }

  #text(element, value) {
    if (element.textContent !== value) element.textContent = value;
  }

  #rich(element, runs) {
    if (element.textContent !== runs.flat().join('')) element.replaceChildren(...inline(runs));
  }

  #set(element, name, value) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }

  #card(spots, { name, category, tagline, url, panel, community: people, price, description }) {
    const [article, logo, above, link, line, percent, badge, voters, bar, stat, entry, about] =
      spots;
    this.#set(article, 'class', verdictOf(panel));
    this.#set(logo, 'data-letter', name[0].toUpperCase());
    this.#text(above, category);
    this.#set(link, 'href', url);
    this.#text(link, name);
    this.#text(line, tagline);
    this.#text(badge, capital(verdictOf(panel)));
    this.#text(percent, share(panel));
    this.#text(voters, count(panel, 'reviewer', 'say'));
    this.#set(bar, 'width', share(panel));
    const [figure, behind] = stat.querySelectorAll('.share,.count');
    if (figure && people) {
      this.#text(figure, share(people));
      this.#text(behind, count(people, 'vote', 'say'));
    } else if (figure || people || !stat.firstChild)
      stat.replaceChildren(people ? this.#votes(people) : noVotes().content);
    this.#text(entry, price.entry);
    this.#text(about, description);
  }

  #votes(people) {
    const {
      content,
      spots: [figure, behind],
    } = someVotes();
    figure.textContent = share(people);
    behind.textContent = count(people, 'vote', 'say');
    return content;
  }

  #cell(element, runs) {
    if (runs) this.#rich(element, runs);
    else if (!element.querySelector('.hidden')) element.replaceChildren(dash().content);
  }

  #votesRow(before, tools) {
    if (!tools.some((tool) => tool.community)) {
      this.#community?.[0].parentNode.remove();
      this.#community = undefined;
      return;
    }
    if (!this.#community) {
      const { content, spots } = community();
      this.#community = spots;
      before.after(content);
    }
    for (const [side, cell] of this.#community.entries())
      this.#cell(cell, votes(tools[side].community));
  }

  #row([details, name, ...rest], entry, tools) {
    details.open = this.hasAttribute('expanded');
    this.#text(name, entry.name);
    this.#text(rest[6], entry.about);
    for (const side of [0, 1]) {
      const [score0, of, line] = rest.slice(side * 3);
      const review = entry.reviews[side];
      this.#set(score0, 'class', review.verdict);
      this.#text(of, tools[side].name);
      this.#text(line, score(review));
      this.#text(rest[7 + side * 2], tools[side].name);
      this.#text(rest[8 + side * 2], review.quote);
    }
  }

  #draw(comparison) {
    const { title, summary, tools, reviewers, cta, updated, publisher, url } = comparison;
    const [a, b] = tools;
    const fresh = this.#spots ? undefined : page();
    const spots = (this.#spots ??= fresh.spots);
    const [heading, intro, line] = spots;
    this.#text(heading, title);
    this.#text(intro, summary);
    this.#rich(line, pick(tools));
    this.#card(spots.slice(3, 15), a);
    this.#card(spots.slice(15, 27), b);
    this.#text(spots[27], a.name);
    this.#text(spots[28], b.name);
    const cells = spots.slice(29, 37);
    for (const [side, { panel, price, bestFor, category }] of tools.entries()) {
      this.#text(cells[side], verdict(panel));
      this.#text(cells[2 + side], price.detail);
      this.#text(cells[4 + side], bestFor);
      this.#text(cells[6 + side], category);
    }
    this.#votesRow(cells[1].parentNode, tools);
    const [section, caption, first, second, question, text, link, time, source, full] =
      spots.slice(37);
    this.#text(first, a.name);
    this.#text(second, b.name);
    const split = splits(comparison);
    if (!split) {
      this.#splits?.remove();
      this.#splits = undefined;
    } else {
      if (!this.#splits) {
        const {
          content,
          spots: [paragraph],
        } = dissent();
        this.#splits = paragraph;
        caption.after(content);
      }
      this.#rich(this.#splits, split);
    }
    while (this.#rows.length > reviewers.length) this.#rows.pop()[0].remove();
    for (const [i, entry] of reviewers.entries()) {
      if (!this.#rows[i]) {
        const { content, spots: row0 } = reviewer();
        this.#rows.push(row0);
        section.append(content);
      }
      this.#row(this.#rows[i], entry, tools);
    }
    this.#text(question, cta.title);
    this.#text(text, cta.text);
    this.#text(link, cta.label);
    this.#set(link, 'href', cta.url);
    this.#text(time, `Updated ${date(updated)}`);
    this.#set(time, 'datetime', updated);
    this.#rich(source, ['Source: ', [publisher.name]]);
    this.#set(source, 'href', publisher.url);
    this.#set(full, 'href', url);
    if (fresh) this.#root.append(fresh.content);
  }
}

customElements.define('floor-compare', FloorCompare);
