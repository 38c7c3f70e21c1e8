// The lines that a comparison needs beside its own texts, in English, for the contenders that are
// written by hand. A name inside a line is a list of one, [name]: it becomes a <bdi>, as the widget
// draws it.

// A first Intl.DateTimeFormat costs Chromium some 10 ms, which is not the least
const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(
    ',',
  );

export function verdictOf({ ship, skip }) {
  if (ship === skip) return 'split';
  return ship > skip ? 'ship' : 'skip';
}
export const capital = (word) => word[0].toUpperCase() + word.slice(1);
export const share = ({ ship, skip }) => `${Math.round((100 * ship) / (ship + skip))}%`;
export const count = ({ ship, skip }, one) => `${ship} of ${ship + skip} ${one}s say ship`;
export const tally = ({ ship, skip }) => `${ship} ship / ${skip} skip`;
export function date(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}
export const score = ({ score: value, verdict }) => `${value}/100 · ${verdict}`;

export function pick([a, b]) {
  const [first, second] = [share(a.panel), share(b.panel)];
  if (first === second) return ['The panel is tied: ', [first], ' ship for both'];
  const firstWins = parseInt(first, 10) > parseInt(second, 10);
  const [winner, high, low] = firstWins ? [a, first, second] : [b, second, first];
  return ['The panel’s pick: ', [winner.name], ', ', [high], ' ship against ', [low]];
}

/** Where the reviewers split, or null. The documents here have one such reviewer at most. */
export function splits({ tools: [a, b], reviewers }) {
  const found = reviewers.find(({ reviews: [first, second] }) => first.verdict !== second.verdict);
  if (!found) return null;
  const [ships, skips] = found.reviews[0].verdict === 'ship' ? [a, b] : [b, a];
  return [
    'Where the reviewers split: ',
    [found.name],
    ' ships ',
    [ships.name],
    ' and skips ',
    [skips.name],
  ];
}

export const votes = (community) => [[share(community)], ` · ${tally(community)}`];
export const verdict = (panel) => `${capital(verdictOf(panel))} · ${tally(panel)}`;
