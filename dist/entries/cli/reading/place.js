/** The place of `offset` in `text`. */
function placeAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n?|\n/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
/** The steps of a path: `tools[1].price` → `tools`, 1, `price`. */
const stepsOf = (path) => [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => index === undefined ? key : Number(index));

export { placeAt, stepsOf };
