import { basename, extname } from 'node:path';
import { LOWEST_SHIP_SCORE, HIGHEST_SKIP_SCORE } from '../bounds.js';

// What a comparison says of figures, days and names that does not go together.
function* fileName({ file, comparison: { slug } }) {
    const called = basename(file);
    const stem = basename(file, extname(file));
    if (slug !== undefined && file !== '-' && slug !== stem)
        yield {
            rule: 'file-name',
            path: 'slug',
            message: `is ${JSON.stringify(slug)}, but the file is called ${called}: ` +
                'an element with this slug would not find it; give both one name',
        };
}
function* scores({ comparison: { reviewers = [] } }) {
    for (const [i, { reviews }] of reviewers.entries())
        for (const [j, review] of reviews.entries()) {
            if (review?.score === undefined)
                continue;
            const { verdict, score } = review;
            const isOdd = verdict === 'ship' ? score < LOWEST_SHIP_SCORE : score > HIGHEST_SKIP_SCORE;
            if (isOdd)
                yield {
                    rule: 'score-against-verdict',
                    path: `reviewers[${i}].reviews[${j}].score`,
                    message: `is ${score} of 100, but the verdict is ${verdict}; one may be a slip`,
                };
        }
}
function* sponsoredPick({ model: { pick, tools } }) {
    if (pick === null || pick === 'tie' || !tools[pick].sponsored)
        return;
    yield {
        rule: 'sponsored-pick',
        path: `tools[${pick}].sponsored`,
        message: 'is true, and the panel picks this tool: readers are told that its maker pays; ' +
            'see that the reviews bear it',
    };
}
function* future({ comparison: { updated }, lastDay }) {
    if (updated !== undefined && updated > lastDay)
        yield {
            rule: 'future-date',
            path: 'updated',
            message: `is ${JSON.stringify(updated)}, a day to come; write the day of the last change`,
        };
}
function* figures({ model: { tools } }) {
    const without = tools.map(({ panel, community }) => panel.share ?? community.share).indexOf(null);
    const isOne = tools.some(({ panel, community }) => (panel.share ?? community.share) !== null);
    if (without !== -1 && isOne)
        yield {
            rule: 'no-figures',
            path: `tools[${without}]`,
            message: 'has no votes of the panel or the community, and the other tool has some; ' +
                'add reviews of it, or a panel',
        };
}
function* silentReviewers({ comparison: { reviewers = [] } }) {
    for (const [i, { reviews }] of reviewers.entries())
        if (reviews.every((review) => review === null))
            yield {
                rule: 'no-reviews',
                path: `reviewers[${i}]`,
                message: 'reviews neither tool; add a review, or take the reviewer out',
            };
}

export { figures, fileName, future, scores, silentReviewers, sponsoredPick };
