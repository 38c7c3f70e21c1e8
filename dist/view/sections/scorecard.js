import { nothing } from 'lit';
import { hasReview } from '../../document/model.js';
import { innerLevel, documentText } from '../context.js';
import { compose, html, empty } from '../templating/html.js';
import { citeButton } from './cite-button.js';
import { reviewFigure } from './review.js';
import { scorePlot } from './score-plot.js';

const aboutSpan = (about, context) => html `<span class="hidden">,</span>&#32;<span class="about" ${documentText(about, context)}></span>`;
const nameAndAbout = ({ name, about }, context) => html `<b part="reviewer-name" ${documentText(name, context)}></b>${about ? aboutSpan(about, context) : empty}`;
/** Whether there is something to open. */
const hasQuote = ({ reviews }) => reviews.some((review) => review?.quote);
/** A reviewer: both verdicts and the first lines of both quotes, which open to the whole. */
function reviewerRow(reviewer, index, { tools }, context) {
    if (!hasReview(reviewer))
        return nothing;
    const reviews = html `<div class="pair">${reviewFigure(reviewer, tools, 0, context)}${reviewFigure(reviewer, tools, 1, context)}</div>`;
    if (!hasQuote(reviewer))
        return compose(html `<div part="reviewer" data-index=${index}><p>${nameAndAbout(reviewer, context)}</p>${reviews}</div>`);
    return compose(html `<details part="reviewer" data-index=${index} ?open=${context.isOpen(reviewer.name)}><summary><span>${nameAndAbout(reviewer, context)}</span><span class="hidden" .textContent=${`, ${context.localizer.term('wholeQuotes')}`}></span></summary>${reviews}${context.slug !== null && context.isOpen(reviewer.name)
        ? compose(citeButton('link', 'copyLink', context))
        : nothing}</details>`);
}
/** Opens all reviewers, or closes them where all are open. */
function openAllButton(quoted, context) {
    if (!quoted.length)
        return empty;
    const allOpen = quoted.every(({ name }) => context.isOpen(name));
    return html `<button part="open-all" type="button" .textContent=${context.localizer.term(allOpen ? 'closeAll' : 'openAll')}></button>`;
}
/** What each reviewer says of both tools. */
function scorecard(model, context) {
    const reviewers = model.reviewers.filter(hasReview);
    if (!reviewers.length)
        return nothing;
    return compose(html `<section part="scorecard"><div class="head"><h3 aria-level=${innerLevel(context)} .textContent=${context.localizer.term('scorecard', { n: reviewers.length })}></h3>${openAllButton(reviewers.filter(hasQuote), context)}</div>${scorePlot(model, context)}${model.reviewers.map((reviewer, index) => reviewerRow(reviewer, index, model, context))}</section>`);
}

export { hasQuote, scorecard };
