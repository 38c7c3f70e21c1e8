import { nothing, html } from 'lit';
import { isolate } from '../locale.js';
import { inner, said } from './scene.js';
import { text } from './text.js';

// in: the reviewers of the model.
// out: the scorecard: where they split, and a disclosure per reviewer with the two quotes side by side.
// knows nothing of: host, promises, JSON.
function splits({ splits: list, tools }, { words }) {
    if (!list.length)
        return nothing;
    const one = list.map(({ reviewer, ships }) => words.say('splitOne', {
        reviewer: isolate(reviewer), tool: isolate(tools[ships].name), other: isolate(tools[ships ? 0 : 1].name),
    }));
    return html `<p class="splits" ${text(words.say('splits', { list: one.join(' · ') }))}></p>`;
}
/** "85/100 · ship", or that there is no review; the tool's name stands before it where no column heading does. */
function score(review, tool, scene) {
    const { words } = scene;
    const verdict = review && words.say(review.verdict === 'ship' ? 'saysShip' : 'saysSkip');
    const line = !review ? words.say('noReview') : review.score === undefined ? verdict : `${words.say('score', { score: review.score, max: 100 })} · ${verdict}`;
    return html `<span part="score" class=${review?.verdict ?? 'none'}><span class="of" dir="auto" ${said(tool, scene)}></span> <span class="says" .textContent=${line}></span></span>`;
}
function quote(review, reviewer, tool, scene) {
    const { words } = scene;
    const names = { reviewer: isolate(reviewer), tool: isolate(tool) };
    return html `<figure part="review"><figcaption dir="auto" ${said(tool, scene)}></figcaption>${review?.quote
        ? html `<blockquote part="quote" dir="auto" ${said(review.quote, scene)}></blockquote>`
        : html `<p class="missing" ${text(words.say(review ? 'noQuote' : 'notReviewed', names))}></p>`}</figure>`;
}
function reviewerRow({ name, about, reviews }, [a, b], scene) {
    return html `<details part="reviewer" ?open=${scene.isOpen(name)}><summary><span part="reviewer-name" dir="auto" ${said(name, scene)}></span>${score(reviews[0], a, scene)}${score(reviews[1], b, scene)}</summary><div class="quotes">${about ? html `<p class="about" dir="auto" ${said(about, scene)}></p>` : nothing}${quote(reviews[0], name, a, scene)}${quote(reviews[1], name, b, scene)}</div></details>`;
}
function scorecard(model, scene) {
    const { reviewers, tools } = model;
    if (!reviewers.length)
        return nothing;
    const names = [tools[0].name, tools[1].name];
    return html `<section part="scorecard"><h3 aria-level=${inner(scene)} .textContent=${scene.words.say('scorecard')}></h3>${splits(model, scene)}<div class="columns" aria-hidden="true"><span dir="auto" ${said(names[0], scene)}></span><span dir="auto" ${said(names[1], scene)}></span></div>${reviewers.map((reviewer) => reviewerRow(reviewer, names, scene))}</section>`;
}

export { scorecard };
