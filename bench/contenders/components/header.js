import * as wording from '../wording.js';

export function makeHeader({ h }) {
  const Answer = ({ comparison, picked }) =>
    h(
      'div',
      { className: `answer ${wording.verdictOf(wording.panelOf(comparison, picked))}` },
      h(
        'p',
        { part: 'pick' },
        h('strong', null, wording.pick(comparison, picked)),
        ' ',
        h('span', null, wording.details(comparison, picked)),
      ),
      h('p', { part: 'why', dir: 'auto' }, comparison.why),
    );

  const Header = ({ comparison, picked }) =>
    h(
      'header',
      null,
      h('p', { part: 'eyebrow', dir: 'auto' }, comparison.tools[0].category),
      h('h2', { part: 'title', id: 'title', tabIndex: -1, dir: 'auto' }, comparison.title),
      h(Answer, { comparison, picked }),
      h('p', { part: 'summary', dir: 'auto' }, comparison.summary),
    );

  return Header;
}
