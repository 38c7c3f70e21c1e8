// The same DOM as components, for React and for Preact: `h` and the hooks are theirs.
import { fetchComparison } from '../fetch-comparison.js';
import * as wording from '../wording.js';
import { makeCard } from './card.js';
import { makeClosing } from './closing.js';
import { makeDecision } from './decision.js';
import { makeScorecard } from './scorecard.js';

/** What several of the parts need: the line "no votes yet", and names isolated in a line. */
function makeShared({ h, Fragment }) {
  return {
    runs: (line) =>
      line.map((run, i) => (typeof run === 'string' ? run : h('bdi', { key: i }, run[0]))),
    NoVotes: () =>
      h(
        Fragment,
        null,
        h('span', { 'aria-hidden': 'true' }, '—'),
        h('span', { className: 'hidden' }, 'no votes yet'),
      ),
  };
}

/** @returns a component that draws a comparison: { comparison, open } */
export function makeView(framework) {
  const { h } = framework;
  const shared = makeShared(framework);
  const Card = makeCard(framework, shared);
  const Decision = makeDecision(framework, shared);
  const Scorecard = makeScorecard(framework, shared);
  const Closing = makeClosing(framework, shared);

  return function View({ comparison, open }) {
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
          h('p', { part: 'pick' }, shared.runs(wording.pick(tools))),
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

/** @returns a component that fetches a comparison and draws it: { slug, open } */
export function makeComparison(framework) {
  const { h, useEffect, useState } = framework;
  const View = makeView(framework);

  return function Comparison({ slug, open }) {
    const [comparison, setComparison] = useState(null);
    useEffect(() => {
      let current = true;
      fetchComparison(slug).then((found) => {
        if (current) setComparison(found);
      });
      return () => {
        current = false;
      };
    }, [slug]);
    return comparison && h(View, { comparison, open });
  };
}

/**
 * @returns a function that gives a host the same as the other contenders: a shadow root, one sheet.
 */
export function makeHost(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return (host) => {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    return root;
  };
}
