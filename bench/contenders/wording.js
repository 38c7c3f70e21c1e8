// The lines that a comparison needs beside its own texts, in English, for the contenders that are
// written by hand: for the benchmark's documents alone, in each of which one tool is picked and one
// reviewer ships only that.

// A first Intl.DateTimeFormat costs Chromium some 10 ms, which is not the least
const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(
    ',',
  );

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** The panel's votes for the tool of a side. */
export function panelOf({ reviewers }, side) {
  const ship = reviewers.filter(({ reviews }) => reviews[side].verdict === 'ship').length;
  return { ship, skip: reviewers.length - ship };
}

export function verdictOf({ ship, skip }) {
  if (ship === skip) return 'split';
  return ship > skip ? 'ship' : 'skip';
}

export const badge = (votes) => capital(verdictOf(votes));
export const share = ({ ship, skip }) => `${Math.round((100 * ship) / (ship + skip))}%`;
export const count = ({ ship, skip }, unit) => `${ship} of ${ship + skip} ${unit}`;
/** One entry for each reviewer: whether it ships. */
export const segments = ({ ship, skip }) =>
  Array.from({ length: ship + skip }, (_, at) => at < ship);

/** The side of the tool that the panel picks. */
export function picked(comparison) {
  return panelOf(comparison, 0).ship > panelOf(comparison, 1).ship ? 0 : 1;
}

export const pick = ({ tools }, side) => `The panel’s pick: ${tools[side].name}.`;

/** What the pick is based on. @param side That of the pick. */
export function details(comparison, side) {
  const { tools, reviewers } = comparison;
  const other = 1 - side;
  const own = count(panelOf(comparison, side), 'reviewers');
  const others = count(panelOf(comparison, other), 'would ship');
  const dissenter = reviewers.find(({ reviews }) => reviews[0].verdict !== reviews[1].verdict);
  return (
    `${own} would ship it; ${others} ${tools[other].name}. ` +
    `${dissenter.name} would ship only ${tools[side].name}. ` +
    'One changed vote would make it a tie.'
  );
}

export const about = ({ name }) => `About ${name}`;

export function date(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return `Updated ${MONTHS[month - 1]} ${day}, ${year}`;
}

/**
 * The rows of the decision table: { label, dir, note, values: [{ text, dir, kind }, …] }; those
 * that are the same for both tools stand in one line, `both`. Texts of the document have a
 * direction.
 */
export function rowsOf({ tools, rows }) {
  const valueOf = (value) => {
    if (typeof value === 'string') return { text: value, dir: 'auto' };
    return { text: value ? 'Yes' : 'No', kind: String(value) };
  };
  const pricing = { label: 'Full pricing', values: tools.map(({ price }) => price.detail) };
  const own = rows.map((row) => ({ ...row, dir: 'auto' }));
  const all = [pricing, ...own].map((row) => ({ ...row, values: row.values.map(valueOf) }));
  const isSame = ({ values: [first, second] }) => first.text === second.text;
  const common = all.filter(isSame).map(({ label, values }) => `${label}: ${values[0].text}`);
  return { deciding: all.filter((row) => !isSame(row)), both: common.join(' · ') };
}

export const reviewers = (n) => `What the ${n} reviewers say`;
export const caption = ({ verdict, score }, reviewer, tool) =>
  `${reviewer} on ${tool}: ${verdict}, ${score} of 100`;
export const sign = ({ verdict, score }) => `${capital(verdict)} ${score}`;
export const SCORES = 'Scores from 0 to 100';

/** The picture of the scores in words. */
export function scores({ tools: [a, b], reviewers: all }) {
  const list = all.map(
    ({ name, reviews: [first, second] }) =>
      `${name}: ${first.score} for ${a.name}, ${second.score} for ${b.name}`,
  );
  return `${SCORES}. ${list.join('; ')}.`;
}

export const source = ({ name }) => `Source: ${name}`;
