// The same DOM as components, for React and for Preact: `h` and the hooks are theirs.
import { fetchComparison } from '../fetch-comparison.js';
import * as wording from '../wording.js';
import { makeCard } from './card.js';
import { makeClosing } from './closing.js';
import { makeDecision } from './decision.js';
import { makeHeader } from './header.js';
import { makeScorecard } from './scorecard.js';

/** The buttons that several of the parts have; they do nothing. */
function makeShared({ h }) {
  const Cite = ({ what, children }) =>
    h(
      'button',
      { part: 'cite', type: 'button', 'aria-live': 'polite', 'data-cite': what },
      children,
    );
  return { Cite };
}

/** @returns a component that draws a comparison: { comparison, open } */
export function makeView(framework) {
  const { h } = framework;
  const shared = makeShared(framework);
  const Header = makeHeader(framework);
  const Card = makeCard(framework);
  const Decision = makeDecision(framework);
  const Scorecard = makeScorecard(framework, shared);
  const Closing = makeClosing(framework, shared);

  const Article = ({ comparison, open }) => {
    const picked = wording.picked(comparison);
    return h(
      'article',
      { 'aria-labelledby': 'title' },
      h(Header, { comparison, picked }),
      h(
        'div',
        { part: 'tools' },
        [0, 1].map((side) => h(Card, { key: side, comparison, side, isPicked: picked === side })),
      ),
      h(Decision, { comparison }),
      h(Scorecard, { comparison, open }),
      h(Closing, { comparison }),
    );
  };

  return ({ comparison, open }) =>
    h(
      'div',
      { dir: 'ltr' },
      h(
        'div',
        { part: 'container', className: 'auto full level-2 ready', lang: 'en' },
        h(Article, { comparison, open }),
      ),
    );
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
