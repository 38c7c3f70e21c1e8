import { nothing } from 'lit';
import { hasReview } from '../../document/model.js';
import { documentText } from '../context.js';
import { compose, html } from '../templating/html.js';
import { MAX_SCORE, shownScore } from '../wording.js';

const scoresOf = ({ reviews }) => [
    reviews[0]?.score ?? 0,
    reviews[1]?.score ?? 0,
];
/** The picture in words; names stand in it unmarked, since an attribute has no markup. */
function alternative({ reviewers, tools }, localizer) {
    const scores = reviewers.filter(hasReview).map((reviewer) => {
        const [a, b] = scoresOf(reviewer).map(shownScore);
        const names = { reviewer: reviewer.name, tool: tools[0].name, other: tools[1].name };
        return localizer.term('scoresOf', { ...names, a, b });
    });
    return `${localizer.term('scores', { max: MAX_SCORE })}. ${scores.join('; ')}.`;
}
/** A circle for the first tool and a diamond for the second one, on the line from 0 to 100. */
function scoreRow(reviewer, context) {
    const [first, second] = scoresOf(reviewer).map((score) => `${score}%`);
    return html `<div><span ${documentText(reviewer.name, context)}></span><svg><line class="axis" x2="100%" y1="50%" y2="50%" /><line x1=${first} x2=${second} y1="50%" y2="50%" /><circle cx=${first} cy="50%" r="5" /><svg x=${second} y="50%"><path d="M0-7 7 0 0 7-7 0z" /></svg></svg></div>`;
}
/** All scores in one picture, which shows what the shares hide; where every review has one. */
function scorePlot(model, context) {
    const { reviewers, tools, scores } = model;
    if (!scores)
        return nothing;
    const { localizer } = context;
    const key = (name) => html `<span ${documentText(name, context)}></span>`;
    return compose(html `<div class="plot" role="img" aria-label=${alternative(model, localizer)}><p>${key(tools[0].name)}${key(tools[1].name)}<small .textContent=${localizer.term('scores', { max: MAX_SCORE })}></small></p>${reviewers.filter(hasReview).map((reviewer) => compose(scoreRow(reviewer, context)))}</div>`);
}

export { scorePlot };
