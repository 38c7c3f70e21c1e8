const MAX_SEGMENTS = 12;
/** Whether each reviewer would ship it; empty where they are too many: the bar is continuous. */
function segmentsOf({ ship, skip }) {
    const votes = ship + skip;
    const segments = [];
    // Old libraries put an `Array.from` of their own that makes nothing of a length
    if (votes <= MAX_SEGMENTS)
        for (let i = 0; i < votes; i++)
            segments.push(i < ship);
    return segments;
}

export { segmentsOf };
