// The widget's own words in English, and the keys of every other language.
// {braces} are filled in; a text with "one" and "other" is chosen by the number {n}
// (Intl.PluralRules).
export default {
  dir: 'ltr',
  loading: 'Loading the comparison…',
  loaded: 'Comparison loaded: {title}',

  // The answer, in sentences that follow one another
  pick: 'The panel’s pick: {tool}.',
  tie: 'The panel is tied.',
  noPick: 'No panel pick yet: votes are still missing.',
  sponsoredTool: '{tool} (sponsored)',
  counts: {
    one: '{ship} of {n} reviewer would ship it; {otherShip} of {otherN} would ship {other}.',
    other: '{ship} of {n} reviewers would ship it; {otherShip} of {otherN} would ship {other}.',
  },
  tieCounts: {
    one: '{ship} of {n} reviewer would ship each of them.',
    other: '{ship} of {n} reviewers would ship each of them.',
  },
  toolCounts: {
    one: '{ship} of {n} reviewer would ship {tool}.',
    other: '{ship} of {n} reviewers would ship {tool}.',
  },
  shipOnly: {
    one: '{reviewers} would ship only {tool}.',
    other: '{reviewers} would ship only {tool}.',
  },
  leans: 'Mean scores lean to {tool}: {a} against {b} of {max}.',
  level: 'Mean scores are equal: {a} of {max}.',
  eachBest: 'What each is best for may decide it.',
  unanimous: 'Unanimous.',
  oneVoteTies: 'One changed vote would make it a tie.',
  oneVoteTurns: 'One changed vote would reverse the pick.',
  fewReviews: { one: 'Only {n} review per tool.', other: 'Only {n} reviews per tool.' },
  fewReviewsOf: { one: 'Only {n} review of {tool}.', other: 'Only {n} reviews of {tool}.' },
  // The same in one sentence of running text; {counts} is one of the sentences above
  line: 'The panel’s pick is {tool}: {counts}',
  lineTie: 'The panel is tied between {tool} and {other}: {counts}',
  changed: 'Since this page was written: {list}',
  change: '{tool}: {nowShip} ship, {nowSkip} skip (was {ship} and {skip})',

  // The two tools
  ship: 'Ship',
  skip: 'Skip',
  split: 'Split',
  picked: 'Panel’s pick',
  sponsored: 'Sponsored',
  bestFor: 'Best for',
  panel: 'Panel ship',
  shippers: {
    one: '{ship} of {n} would ship it',
    other: '{ship} of {n} would ship it',
  },
  community: 'Community ship',
  votes: { one: '{ship} of {n} vote', other: '{ship} of {n} votes' },
  price: 'Entry price',
  noVotes: 'no votes yet',
  about: 'About {tool}',

  // What sets them apart
  decision: 'What sets them apart',
  criterion: 'Criterion',
  pricing: 'Full pricing',
  both: 'Both',
  pair: '{label}: {value}',
  yes: 'Yes',
  no: 'No',
  notGiven: 'not given',

  // The reviewers
  scorecard: { one: 'What the reviewer says', other: 'What the {n} reviewers say' },
  openAll: 'Open all',
  closeAll: 'Close all',
  wholeQuotes: 'whole quotes',
  saysShip: 'ship',
  saysSkip: 'skip',
  reviewOf: '{reviewer} on {tool}: {verdict}',
  scoredReviewOf: '{reviewer} on {tool}: {verdict}, {score} of {max}',
  notReviewed: '{reviewer} did not review {tool}.',
  scores: 'Scores from 0 to {max}',
  scoresOf: '{reviewer}: {a} for {tool}, {b} for {other}',
  quoted: '“{text}”',
  copyLink: 'Copy link',
  copyQuote: 'Copy quote',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied',

  // Below, and in the comparison's place
  method: 'How the panel judges',
  updated: 'Updated {date}',
  source: 'Source: {publisher}',
  full: 'Full comparison',
  newTab: 'opens in a new tab',
  retry: 'Try again',
  failedMissing: 'This comparison was not found.',
  failedNetwork: 'The comparison could not be loaded.',
  failedBroken: 'This comparison cannot be shown.',
} as const;
