// in: a shadow root that a server has drawn.
// out: the root emptied, and what the next drawing takes over: which reviewers are open, and the height.
// knows nothing of: state, how it is drawn beyond its parts.
/** The reviewers that stand open, or closed. */
const readOpenReviewers = (root, open) => [...root.querySelectorAll('[part=reviewer]')]
    .filter((details) => details.open === open)
    .map((details) => [...(details.querySelector('[part=reviewer-name]')?.childNodes ?? [])]
    .map((run) => (run.nodeName === 'CODE' ? `\`${run.textContent}\`` : run.textContent))
    .join(''));
/** Empties the root; returns what keeps its height for the next drawing, whose own is not known before it has been on screen (content-visibility). */
function takeOver(root) {
    const article = () => root.querySelector('article');
    const height = article()?.offsetHeight;
    root.replaceChildren();
    return () => {
        article()?.style.setProperty('contain-intrinsic-block-size', `auto ${height}px`);
    };
}

export { readOpenReviewers, takeOver };
