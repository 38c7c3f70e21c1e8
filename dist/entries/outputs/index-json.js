/** A list of all comparisons, for pages that show or search them. */
const render = ({ entries }) => [
    { path: 'index.json', content: `${JSON.stringify({ version: 1, comparisons: entries })}\n` },
];

export { render };
