const LINE_HEIGHT = 1.25;
/** From this size on letters stand closer together. */
const LARGE = 40;
/** Layout rounds to whole pixels. */
const ROUNDING = 1;
const lineHeightOf = (size) => Math.round(size * LINE_HEIGHT);
function setText({ content, weight, width, dir }, { size, lines = 1 }, length = content.length) {
    const text = content.cut(length).replace(/\s+/g, ' '); // few fonts have the narrow spaces
    const wrap = { width, overflowWrap: 'anywhere', textWrap: 'balance' };
    const style = {
        fontSize: size,
        fontWeight: weight,
        lineHeight: `${lineHeightOf(size)}px`,
        ...(size >= LARGE && { letterSpacing: '-0.01em' }),
        ...(lines > 1 ? wrap : { whiteSpace: 'nowrap' }),
    };
    return { text, dir, style };
}
const textNode = ({ text, dir, style }, more = {}) => ({
    type: 'text',
    text,
    dir,
    style: { ...style, ...more },
});
/** What is tried, in the same order; null for what has no room. */
async function tryAll(renderer, attempts) {
    const texts = attempts.map(({ place, setting, length }) => setText(place, setting, length));
    const sizes = await renderer.measure(texts.map((text) => textNode(text)));
    return attempts.map(({ place, setting }, i) => {
        const text = texts[i];
        const { width = 0, height = 0 } = sizes[i] ?? {};
        const lines = setting.lines ?? 1;
        const isHigher = height > lines * lineHeightOf(setting.size) + ROUNDING;
        return !text || isHigher || width > place.width + ROUNDING ? null : { ...text, width };
    });
}
/** Fits a text that has no room in its first setting. */
async function shrink(renderer, place) {
    const { content, settings } = place;
    const attempt = async (setting, length) => (await tryAll(renderer, [{ place, setting, ...(length !== undefined && { length }) }]))[0] ??
        null;
    let [last] = settings;
    for (const setting of settings.slice(1)) {
        const whole = await attempt(setting);
        if (whole)
            return whole;
        last = setting;
    }
    let best = { ...setText(place, last, 0), width: 0 };
    let [low, high] = [0, content.length];
    while (low + 1 < high) {
        const middle = Math.floor((low + high) / 2);
        const cut = await attempt(last, middle);
        if (cut)
            [best, low] = [cut, middle];
        else
            high = middle;
    }
    return best;
}
/** Fits all texts; most have room as they are, and one look tells. */
async function fit(renderer, places) {
    const entries = Object.entries(places);
    const wholes = await tryAll(renderer, entries.map(([, place]) => ({ place, setting: place.settings[0] })));
    const texts = [];
    for (const [i, [name, place]] of entries.entries())
        texts.push([name, wholes[i] ?? (await shrink(renderer, place))]);
    return Object.fromEntries(texts);
}

export { fit, textNode };
