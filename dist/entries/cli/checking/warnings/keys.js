import { comparisonSchema } from '../../../../document/schema.js';
import { isObject, shortened } from './subject.js';

// Keys that no version of the format has.
function unwrapped(schema) {
    const { def } = schema._zod;
    return def.type === 'optional' || def.type === 'nullable'
        ? unwrapped(def.innerType)
        : schema;
}
/**
 * Keys that the format does not know; those that begin otherwise than with a letter, or with x-,
 * are the author's own.
 */
function* unknownKeys({ value }) {
    const pairs = [
        [value, comparisonSchema(), ''],
    ];
    for (let pair = pairs.shift(); pair; pair = pairs.shift()) {
        const [given, schema, path] = pair;
        const { def } = unwrapped(schema)._zod;
        if (def.type === 'array' && Array.isArray(given))
            for (const [i, entry] of given.entries())
                pairs.push([entry, def.element, `${path}[${i}]`]);
        if (def.type !== 'object' || !isObject(given))
            continue;
        const known = Object.keys(def.shape);
        for (const [key, entry] of Object.entries(given)) {
            if (known.includes(key))
                pairs.push([entry, def.shape[key], path ? `${path}.${key}` : key]);
            else if (/^(?!x-)[a-z]/i.test(key)) {
                const others = known.filter((name) => !Object.hasOwn(given, name));
                yield { rule: 'unknown-key', path, key, message: messageOf(key, others) };
            }
        }
    }
}
function messageOf(key, known) {
    const nearest = nearestOf(key, known);
    return (`has the key ${shortened(key)}, which the format does not know and the element ignores; ` +
        (nearest === undefined ? 'look at its spelling' : `write "${nearest}" if that is meant`));
}
const plain = (key) => key.toLowerCase().replace(/[-_ ]/g, '');
/** The key that is one or two slips away. */
function nearestOf(key, known) {
    const given = plain(key);
    if (given.length > 40)
        return undefined;
    const most = given.length < 5 ? 1 : 2;
    return known
        .map((name) => ({ name, slips: slipsBetween(given, plain(name)) }))
        .filter(({ slips }) => slips <= most)
        .sort((a, b) => a.slips - b.slips)[0]?.name;
}
/** How many letters are left out, put in, changed, or swapped with the next one. */
function slipsBetween(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const change = a[i - 1] === b[j - 1] ? 0 : 1;
            const isSwap = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change, isSwap ? (before[j - 2] ?? 0) + 1 : Infinity);
        }
        before = last;
        last = row;
    }
    return last[b.length] ?? 0;
}

export { unknownKeys };
