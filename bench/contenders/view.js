// The same DOM as a component, for React and for Preact: `h` and the hooks are theirs.
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

const outbound = { target: '_blank', rel: 'nofollow noopener' };

export function makeView({ h, useEffect, useState, Fragment }, answer) {
  const rich = (runs) =>
    runs.map((run, i) => (typeof run === 'string' ? run : h('bdi', { key: i }, run[0])));
  const Dash = () =>
    h(
      Fragment,
      null,
      h('span', { 'aria-hidden': 'true' }, '—'),
      h('span', { className: 'hidden' }, 'no votes yet'),
    );

  const Community = ({ community }) =>
    h(
      'div',
      { part: 'stat', className: 'community' },
      h('dt', null, 'Community'),
      community
        ? h(
            Fragment,
            null,
            h('dd', { className: 'share' }, share(community)),
            h('dd', { className: 'count' }, count(community, 'vote', 'say')),
          )
        : h('dd', null, h(Dash)),
    );

  const Panel = ({ panel }) =>
    h(
      'div',
      { part: 'stat', className: 'panel' },
      h('dt', null, 'Panel'),
      h('dd', { className: 'share' }, share(panel)),
      h('dd', { part: 'badge' }, capital(verdictOf(panel))),
      h('dd', { className: 'count' }, count(panel, 'reviewer', 'say')),
      h(
        'dd',
        { className: 'track' },
        h(
          'span',
          { part: 'bar', 'aria-hidden': 'true' },
          h('svg', { part: 'bar-fill', width: share(panel), height: '100%' }),
        ),
      ),
    );

  const Card = ({
    tool: { name, category, tagline, url, panel, community, price, description },
    side,
  }) =>
    h(
      'article',
      { part: 'tool', className: verdictOf(panel), 'aria-labelledby': `tool-${side}` },
      h('span', { part: 'logo', 'aria-hidden': 'true', 'data-letter': name[0].toUpperCase() }),
      h('div', { className: 'above' }, h('p', { part: 'category', dir: 'auto' }, category)),
      h(
        'h3',
        { part: 'name', id: `tool-${side}`, 'aria-level': 3 },
        h('a', { href: url, ...outbound, dir: 'auto' }, name),
      ),
      h('p', { part: 'tagline', dir: 'auto' }, tagline),
      h(
        'dl',
        null,
        h(Panel, { panel }),
        h(Community, { community }),
        h(
          'div',
          { part: 'stat', className: 'price' },
          h('dt', null, 'Entry price'),
          h('dd', { className: 'share', dir: 'auto' }, price.entry),
        ),
      ),
      h('p', { part: 'description', dir: 'auto' }, description),
    );

  const Row = ({ label, cells, dir }) =>
    h(
      'tr',
      null,
      h('th', { scope: 'row' }, label),
      cells.map((cell, i) => h('td', { key: i, dir }, cell ?? h(Dash))),
    );

  const Decision = ({ tools }) =>
    h(
      'section',
      { part: 'decision' },
      h('h3', { id: 'decision', 'aria-level': 3 }, 'Decision table'),
      h(
        'table',
        { 'aria-labelledby': 'decision' },
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            h('th', { scope: 'col' }, h('span', { className: 'hidden' }, 'Criterion')),
            tools.map(({ name }, i) => h('th', { key: i, scope: 'col', dir: 'auto' }, name)),
          ),
        ),
        h(
          'tbody',
          null,
          h(Row, { label: 'Panel verdict', cells: tools.map(({ panel }) => verdict(panel)) }),
          tools.some(({ community }) => community) &&
            h(Row, {
              label: 'Community',
              cells: tools.map(({ community }) => {
                const runs = votes(community);
                return runs && rich(runs);
              }),
            }),
          h(Row, { label: 'Pricing', dir: 'auto', cells: tools.map(({ price }) => price.detail) }),
          h(Row, { label: 'Best for', dir: 'auto', cells: tools.map(({ bestFor }) => bestFor) }),
          h(Row, { label: 'Category', dir: 'auto', cells: tools.map(({ category }) => category) }),
        ),
      ),
    );

  const Reviewer = ({ reviewer: { name, about, reviews }, tools, open }) =>
    h(
      'details',
      { part: 'reviewer', open },
      h(
        'summary',
        null,
        h('span', { part: 'reviewer-name', dir: 'auto' }, name),
        reviews.map((review, i) =>
          h(
            'span',
            { key: i, part: 'score', className: review.verdict },
            h('span', { className: 'of', dir: 'auto' }, tools[i].name),
            ' ',
            h('span', { className: 'says' }, score(review)),
          ),
        ),
      ),
      h(
        'div',
        { className: 'quotes' },
        h('p', { className: 'about', dir: 'auto' }, about),
        reviews.map(({ quote }, i) =>
          h(
            'figure',
            { key: i, part: 'review' },
            h('figcaption', { dir: 'auto' }, tools[i].name),
            h('blockquote', { part: 'quote', dir: 'auto' }, quote),
          ),
        ),
      ),
    );

  const Scorecard = ({ comparison, open }) => {
    const { tools, reviewers } = comparison;
    const split = splits(comparison);
    return h(
      'section',
      { part: 'scorecard' },
      h('h3', { 'aria-level': 3 }, 'Reviewer scorecard'),
      split && h('p', { className: 'splits' }, rich(split)),
      h(
        'div',
        { className: 'columns', 'aria-hidden': 'true' },
        tools.map(({ name }, i) => h('span', { key: i, dir: 'auto' }, name)),
      ),
      reviewers.map((reviewer) => h(Reviewer, { key: reviewer.name, reviewer, tools, open })),
    );
  };

  const Closing = ({ comparison: { cta, updated, publisher, url } }) =>
    h(
      Fragment,
      null,
      h(
        'div',
        { part: 'cta' },
        h(
          'div',
          null,
          h('h3', { 'aria-level': 3, dir: 'auto' }, cta.title),
          h('p', { dir: 'auto' }, cta.text),
        ),
        h('a', { part: 'cta-link', href: cta.url, ...outbound, dir: 'auto' }, cta.label),
      ),
      h(
        'div',
        { part: 'footer' },
        h('time', { dateTime: updated }, `Updated ${date(updated)}`),
        h('a', { href: publisher.url, ...outbound }, rich(['Source: ', [publisher.name]])),
        h('a', { href: url, ...outbound }, 'Full comparison'),
      ),
    );

  return function Comparison({ slug, open }) {
    const [comparison, show] = useState(null);
    useEffect(() => {
      let current = true;
      answer(slug).then((found) => {
        if (current) show(found);
      });
      return () => {
        current = false;
      };
    }, [slug]);
    if (!comparison) return null;
    const { title, summary, tools } = comparison;
    return h(
      'div',
      { part: 'container', className: 'auto full ready', lang: 'en', dir: 'ltr' },
      h(
        'article',
        { 'aria-labelledby': 'title' },
        h(
          'header',
          null,
          h('p', { part: 'eyebrow' }, 'AI tool comparison'),
          h(
            'h2',
            { part: 'title', id: 'title', tabIndex: -1, 'aria-level': 2, dir: 'auto' },
            title,
          ),
          h('p', { part: 'summary', dir: 'auto' }, summary),
          h('p', { part: 'pick' }, rich(pick(tools))),
        ),
        h(
          'div',
          { part: 'tools' },
          tools.map((tool, side) => h(Card, { key: side, tool, side })),
        ),
        h(Decision, { tools }),
        h(Scorecard, { comparison, open }),
        h(Closing, { comparison }),
      ),
    );
  };
}

/** What both frameworks' bundles do with a host: the same as the other contenders, a shadow root with the one shared sheet. */
export function makeHost(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return (host) => {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    return root;
  };
}

/** One request per document. */
export function makeAnswer() {
  const base = new URL('comparisons/', import.meta.url);
  const answers = new Map();
  return (slug) => {
    if (!answers.has(slug))
      answers.set(
        slug,
        fetch(new URL(`${slug}.json`, base)).then((response) => response.json()),
      );
    return answers.get(slug);
  };
}
