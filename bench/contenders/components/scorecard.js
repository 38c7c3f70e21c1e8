import * as wording from '../wording.js';
import { makeScorePlot } from './score-plot.js';

export function makeScorecard(framework, { Cite }) {
  const { h } = framework;
  const ScorePlot = makeScorePlot(framework);

  const Caption = ({ review, reviewer, tool }) =>
    h(
      'figcaption',
      null,
      h('span', { className: 'hidden' }, wording.caption(review, reviewer, tool)),
      h(
        'span',
        { className: 'seen', 'aria-hidden': 'true' },
        h('span', { className: 'of', dir: 'auto' }, tool),
        h('b', { part: 'score' }, wording.sign(review)),
        h(
          'svg',
          { part: 'meter', 'aria-hidden': 'true' },
          h('rect', { width: `${review.score}%`, height: '100%' }),
        ),
      ),
    );

  const Review = ({ review, reviewer, tool, open }) =>
    h(
      'figure',
      { part: 'review', className: review.verdict },
      h(Caption, { review, reviewer, tool }),
      h('blockquote', { part: 'quote', dir: 'auto' }, review.quote),
      open && h(Cite, { what: 'quote' }, 'Copy quote'),
    );

  const Reviewer = ({ reviewer: { name, about, reviews }, index, tools, open }) =>
    h(
      'details',
      { part: 'reviewer', 'data-index': index, open },
      h(
        'summary',
        null,
        h(
          'span',
          null,
          h('b', { part: 'reviewer-name', dir: 'auto' }, name),
          h('span', { className: 'hidden' }, ','),
          ' ',
          h('span', { className: 'about', dir: 'auto' }, about),
        ),
        h('span', { className: 'hidden' }, ', whole quotes'),
      ),
      h(
        'div',
        { className: 'pair' },
        reviews.map((review, side) =>
          h(Review, { key: side, review, reviewer: name, tool: tools[side].name, open }),
        ),
      ),
      open && h(Cite, { what: 'link' }, 'Copy link'),
    );

  const Scorecard = ({ comparison, open }) => {
    const { tools, reviewers } = comparison;
    return h(
      'section',
      { part: 'scorecard' },
      h(
        'div',
        { className: 'head' },
        h('h3', null, wording.reviewers(reviewers.length)),
        h('button', { part: 'open-all', type: 'button' }, open ? 'Close all' : 'Open all'),
      ),
      h(ScorePlot, { comparison }),
      reviewers.map((reviewer, index) =>
        h(Reviewer, { key: reviewer.name, reviewer, index, tools, open }),
      ),
    );
  };

  return Scorecard;
}
