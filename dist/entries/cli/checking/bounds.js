// What `check` takes for doubtful, in figures. The schema allows more: nothing breaks, but a reader
// is not served well.
/** A reviewer who ships a tool scores it at least so high … */
const LOWEST_SHIP_SCORE = 40;
/** … and one who skips it at most so high; between the two either is an opinion. */
const HIGHEST_SKIP_SCORE = 60;
/**
 * Characters after which a text does not fit its place, by path. Names are cut on cards of 1200 ×
 * 630 px and stand in columns of 150 px on a phone; titles, summaries and taglines are cut by
 * social networks and search results; the rest makes a row, a badge or a link so long that nobody
 * compares by it.
 */
const FITTING = {
    eyebrow: 60,
    title: 120,
    summary: 300,
    why: 300,
    'publisher.name': 60,
    'tools[].name': 60,
    'tools[].category': 40,
    'tools[].tagline': 120,
    'tools[].description': 600,
    'tools[].bestFor': 160,
    'tools[].price.entry': 30,
    'tools[].price.detail': 120,
    'rows[].label': 60,
    'rows[].values[]': 120,
    'rows[].note': 200,
    'method.text': 600,
    'reviewers[].name': 40,
    'reviewers[].about': 100,
    'reviewers[].reviews[].quote': 1200, // two hundred words; usual are 80 to 150
    'cta.title': 80,
    'cta.text': 200,
    'cta.label': 40,
};
/** Texts that say something of their own, so that the same one in two places is a slip. */
const OWN_TEXTS = new Set([
    'summary',
    'why',
    'tools[].name',
    'tools[].tagline',
    'tools[].description',
    'tools[].bestFor',
    'reviewers[].about',
    'reviewers[].reviews[].quote',
]);

export { FITTING, HIGHEST_SKIP_SCORE, LOWEST_SHIP_SCORE, OWN_TEXTS };
