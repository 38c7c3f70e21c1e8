import * as wording from '../wording.js';

export function makeScorecard({ h }, { runs }) {
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
            h('span', { className: 'says' }, wording.score(review)),
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
    const split = wording.splits(comparison);
    return h(
      'section',
      { part: 'scorecard' },
      h('h3', { 'aria-level': 3 }, 'Reviewer scorecard'),
      split && h('p', { className: 'splits' }, runs(split)),
      h(
        'div',
        { className: 'columns', 'aria-hidden': 'true' },
        tools.map(({ name }, i) => h('span', { key: i, dir: 'auto' }, name)),
      ),
      reviewers.map((reviewer) => h(Reviewer, { key: reviewer.name, reviewer, tools, open })),
    );
  };

  return Scorecard;
}
