/** The document with the keys that the format knows, and its slug. */
const render = ({ slug, comparison }) => `${JSON.stringify({ ...(slug && { slug }), ...comparison })}\n`;

export { render };
