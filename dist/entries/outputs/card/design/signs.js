const CHECK = [
    [4, 56],
    [16, 43],
    [38, 64],
    [83, 12],
    [96, 24],
    [39, 89],
];
const CROSS = [
    [14, 25],
    [25, 14],
    [50, 39],
    [75, 14],
    [86, 25],
    [61, 50],
    [86, 75],
    [75, 86],
    [50, 61],
    [25, 86],
    [14, 75],
    [39, 50],
];
/** A wave, as thick as the strokes of the others, around the height `middle`. */
function wave(middle) {
    const [left, width, rise, half] = [6, 88, 9, 8];
    const steps = Array.from({ length: 17 }, (_, i) => i / 16);
    const at = (step, shift) => [
        left + width * step,
        middle + shift - rise * Math.sin(2 * Math.PI * step),
    ];
    return [
        ...steps.map((step) => at(step, -half)),
        ...steps.reverse().map((step) => at(step, half)),
    ];
}
const OUTLINES = {
    ship: [CHECK],
    skip: [CROSS],
    split: [wave(32), wave(68)],
};
/** A sign in a square of so many pixels. */
function sign(verdict, size, colour) {
    const shapes = OUTLINES[verdict].map((points) => {
        const polygon = points.map(([x, y]) => `${x.toFixed(1)}% ${y.toFixed(1)}%`).join(', ');
        const style = {
            position: 'absolute',
            width: size,
            height: size,
            backgroundColor: colour,
            clipPath: `polygon(${polygon})`,
        };
        return { type: 'container', style };
    });
    const style = { display: 'flex', position: 'relative', width: size, height: size };
    return { type: 'container', style, children: shapes };
}

export { sign };
