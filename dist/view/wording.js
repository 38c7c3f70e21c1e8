/** A sentence that names more reviewers than that would not be read. */
const MAX_NAMED = 3;
const MAX_SCORE = 100;
const otherSide = (side) => (side === 0 ? 1 : 0);
/** Between sentences; those of Chinese and Japanese have no space between them. */
const spaceAfter = (text) => (!text || text.endsWith('。') ? '' : ' ');
/** Sentences one after another. Old libraries put a `reduce` of their own on arrays. */
function joinSentences(sentences) {
    let text = '';
    for (const next of sentences)
        if (next)
            text += spaceAfter(text) + next;
    return text;
}
/** "The panel's pick: Qdrant.", with its sponsoring. */
function pickSentence({ pick, tools }, localizer) {
    if (pick === null)
        return localizer.term('noPick');
    if (pick === 'tie')
        return localizer.term('tie');
    return localizer.term('pick', { tool: disclosedName(tools[pick], localizer) });
}
/** A tool's name with its sponsoring. */
function disclosedName({ name, sponsored }, localizer) {
    const tool = localizer.isolate(name);
    return sponsored ? localizer.term('sponsoredTool', { tool }) : tool;
}
const votesOf = ({ ship, skip }) => ({ ship, n: ship + skip });
const toolCounts = ({ name, panel }, localizer) => panel.share === null
    ? ''
    : localizer.term('toolCounts', { tool: localizer.isolate(name), ...votesOf(panel) });
/** How many reviewers would ship which tool; empty without votes. */
function countsSentence({ pick, tools }, localizer) {
    const [first, second] = tools;
    const sameVotes = first.panel.ship === second.panel.ship && first.panel.skip === second.panel.skip;
    if (pick === 'tie' && sameVotes)
        return localizer.term('tieCounts', votesOf(first.panel));
    if (pick === 'tie' || pick === null)
        return joinSentences([toolCounts(first, localizer), toolCounts(second, localizer)]);
    const { panel, name } = tools[otherSide(pick)];
    const { ship, n } = votesOf(panel);
    const other = { otherShip: ship, otherN: n, other: localizer.isolate(name) };
    return localizer.term('counts', { ...votesOf(tools[pick].panel), ...other });
}
/** "Skeptic would ship only Qdrant.": who stands apart, where they are few. */
function onlySentences({ splits, tools, firmness }, localizer) {
    if (firmness?.kind === 'unanimous')
        return '';
    const namesOf = (side) => splits.filter(({ ships }) => ships === side).map(({ reviewer }) => reviewer);
    const groups = [0, 1].map((side) => ({ side, names: namesOf(side) }));
    const sizes = groups.map(({ names }) => names.length).filter(Boolean);
    const smallest = Math.min(...sizes, MAX_NAMED);
    const sentences = groups
        .filter(({ names }) => names.length && names.length <= smallest)
        .map(({ side, names }) => localizer.term('shipOnly', {
        n: names.length,
        reviewers: localizer.list(names.map(localizer.isolate)),
        tool: localizer.isolate(tools[side].name),
    }));
    return joinSentences(sentences);
}
/** What may break a tie. */
function tieBreaker({ pick, scores, tools }, localizer) {
    if (pick !== 'tie')
        return '';
    if (scores) {
        const { leans, means } = scores;
        const isLevel = localizer.number(means[0]) === localizer.number(means[1]);
        if (leans === null || isLevel)
            return localizer.term('level', { a: shownScore(means[0]), max: MAX_SCORE });
        const tool = localizer.isolate(tools[leans].name);
        const [a, b] = [shownScore(means[leans]), shownScore(means[otherSide(leans)])];
        return localizer.term('leans', { tool, a, b, max: MAX_SCORE });
    }
    return tools[0].bestFor && tools[1].bestFor ? localizer.term('eachBest') : '';
}
const FIRMNESS = {
    unanimous: 'unanimous',
    'one-vote-ties': 'oneVoteTies',
    'one-vote-turns': 'oneVoteTurns',
};
function firmnessSentence({ firmness, tools }, localizer) {
    if (!firmness)
        return '';
    if (firmness.kind !== 'few')
        return localizer.term(FIRMNESS[firmness.kind]);
    const { reviews: n, of } = firmness;
    if (of === null)
        return localizer.term('fewReviews', { n });
    return localizer.term('fewReviewsOf', { n, tool: localizer.isolate(tools[of].name) });
}
/** What follows the pick: the counts, who stands alone, how firm it is, what may break a tie. */
const answerDetails = (model, localizer) => joinSentences([
    countsSentence(model, localizer),
    onlySentences(model, localizer),
    firmnessSentence(model, localizer),
    tieBreaker(model, localizer),
]);
/** The answer in one sentence for running text. */
function answerLine(model, localizer) {
    const { pick, tools } = model;
    const counts = countsSentence(model, localizer);
    if (pick === null)
        return joinSentences([pickSentence(model, localizer), counts]);
    if (pick !== 'tie')
        return localizer.term('line', { tool: disclosedName(tools[pick], localizer), counts });
    const [tool, other] = [disclosedName(tools[0], localizer), disclosedName(tools[1], localizer)];
    return localizer.term('lineTie', { tool, other, counts });
}
/** A value of the decision table in words, a number unrounded; empty where it is not known. */
function valueWords(value, localizer) {
    if (typeof value === 'boolean')
        return localizer.term(value ? 'yes' : 'no');
    return typeof value === 'number' ? localizer.exact(value) : (value ?? '');
}
/** "ship", within a sentence. */
const verdictWord = ({ verdict }, localizer) => localizer.term(verdict === 'ship' ? 'saysShip' : 'saysSkip');
/** A score as it is shown: rounding shall not make it the best that there is. */
const shownScore = (score) => score < MAX_SCORE ? Math.min(score, MAX_SCORE - 0.1) : score;
/** "Builder on Chroma: ship, 82 of 100", or that there is no review. */
function reviewCaption(review, reviewer, tool, localizer) {
    const values = {
        reviewer: localizer.isolate(reviewer),
        tool: localizer.isolate(tool),
        verdict: review ? verdictWord(review, localizer) : '',
        score: shownScore(review?.score ?? 0),
        max: MAX_SCORE,
    };
    if (!review)
        return localizer.term('notReviewed', values);
    return localizer.term(review.score === undefined ? 'reviewOf' : 'scoredReviewOf', values);
}

export { MAX_SCORE, answerDetails, answerLine, countsSentence, joinSentences, otherSide, pickSentence, reviewCaption, shownScore, spaceAfter, valueWords };
