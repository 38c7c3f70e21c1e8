/** The document with the keys that the format knows, and its slug. */
function render({ slug, comparison }) {
    const { slug: _own, ...others } = comparison; // may be there, and undefined
    return `${JSON.stringify({ ...(slug && { slug }), ...others })}\n`;
}

export { render };
