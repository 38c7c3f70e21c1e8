import * as wording from '../wording.js';

export function makeScorePlot({ h }) {
  const middle = { y1: '50%', y2: '50%' };

  const Scores = ({ reviewer: { name, reviews } }) => {
    const [first, second] = reviews.map(({ score }) => `${score}%`);
    return h(
      'div',
      null,
      h('span', { dir: 'auto' }, name),
      h(
        'svg',
        null,
        h('line', { className: 'axis', x2: '100%', ...middle }),
        h('line', { x1: first, x2: second, ...middle }),
        h('circle', { cx: first, cy: '50%', r: 5 }),
        h('svg', { x: second, y: '50%' }, h('path', { d: 'M0-7 7 0 0 7-7 0z' })),
      ),
    );
  };

  const ScorePlot = ({ comparison }) =>
    h(
      'div',
      { className: 'plot', role: 'img', 'aria-label': wording.scores(comparison) },
      h(
        'p',
        null,
        comparison.tools.map(({ name }, side) => h('span', { key: side, dir: 'auto' }, name)),
        h('small', null, wording.SCORES),
      ),
      comparison.reviewers.map((reviewer) => h(Scores, { key: reviewer.name, reviewer })),
    );

  return ScorePlot;
}
