import { LineCounter, Parser, Composer, visit, isScalar, isMap, isNode } from '../libraries/yaml.js';
import { stepsOf } from './place.js';
import { MAX_SYNTAX_FAULTS, MERGED, MAX_DEPTH, unusable, repeated, TOO_DEEP } from './syntax.js';

// The core schema of YAML 1.2: `no`, `2026-10-02` and `1_000` are texts. The library's own look for
// keys that stand twice compares each with each, which takes a minute for a hostile file.
const OPTIONS = {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
};
const MAX_ALIASES = 100;
/** What to do about it, by the parser's name of what is wrong and its words. */
const HINTS = [
    [/^BLOCK_AS_IMPLICIT_KEY/, 'put the text in quotes, since ": " is in it'],
    [/^BAD_SCALAR_START/, 'put the text in quotes, since it begins with a sign of YAML'],
    [/^TAG_RESOLVE_FAILED/, 'put the text in quotes, if it is to begin with !'],
    [/same line with key/, 'put the text in quotes, or begin the list on the next line'],
    [
        /scalar at node end/,
        'put the whole text in double quotes, with \\" for those inside, ' +
            'and begin the keys of one object below one another',
    ],
    [/Not a YAML token/, 'put the text in quotes, or begin it on the next line'],
    [/closing ["']/, 'close the quotes of the text'],
    [/^BAD_DQ_ESCAPE/, 'write \\\\ for a backslash'],
    [/^TAB_AS_INDENT/, 'indent with blanks'],
    [/^MULTILINE_IMPLICIT_KEY/, 'write a blank after the colon of a key'],
    [/Implicit map keys/, 'write a colon and a blank after a key, or indent a text that goes on'],
];
function messageOf({ code, message }) {
    const [, hint] = HINTS.find(([what]) => what.test(`${code} ${message}`)) ?? [];
    return `is not YAML as it is read here: ${message}${hint === undefined ? '' : `; ${hint}`}`;
}
/** Reads YAML, with all that is wrong with it. */
function readYaml(text) {
    const lines = new LineCounter();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const failed = (message, offset) => unusable(message, placeOf(offset));
    const tokens = [...new Parser(lines.addNewLine).parse(text)];
    // The composer calls itself for each level, and deep enough that ends the process, past any catch
    const deep = firstTooDeep(tokens);
    if (deep !== undefined)
        return failed(TOO_DEEP, deep);
    const [document, second] = new Composer(OPTIONS).compose(tokens);
    if (!document)
        return failed('is empty; write a comparison, or let verdict-compare init write one', 0);
    if (second)
        return failed('has two YAML documents; write each comparison in its own file', second.range[0]);
    const faults = [...document.errors, ...document.warnings]
        .slice(0, MAX_SYNTAX_FAULTS)
        .map((error) => ({ message: messageOf(error), place: placeOf(error.pos[0]) }));
    const found = faultyKeys(document);
    // what is missing without the merged keys would be told besides
    const isSound = !faults.length && !found.some(({ message }) => message === MERGED);
    for (const { message, offset } of found)
        if (faults.length < MAX_SYNTAX_FAULTS)
            faults.push({ message, place: placeOf(offset) });
    const rest = {
        faults,
        locate: locatorIn(document, placeOf),
        remark: (path) => remark(document, path),
    };
    if (!isSound)
        return rest;
    try {
        return { ...rest, value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
    }
    catch {
        return failed('has aliases (*) that stand for too much, or for nothing; write it out, ' +
            'and put a text that begins with * in quotes', 0);
    }
}
function firstTooDeep(tokens) {
    const open = tokens.map((token) => ({
        token,
        depth: 0,
    }));
    for (let entry = open.pop(); entry; entry = open.pop()) {
        const { token, depth } = entry;
        if (!token)
            continue;
        if (token.type === 'document')
            open.push({ token: token.value, depth });
        if (!('items' in token))
            continue;
        if (depth >= MAX_DEPTH)
            return token.offset;
        for (const { key, value } of token.items) {
            open.push({ token: key, depth: depth + 1 }, { token: value, depth: depth + 1 });
        }
    }
    return undefined;
}
/** Keys that stand twice in one object, and those that would bring others. */
function faultyKeys(document) {
    const found = [];
    visit(document, {
        Map: (_, map) => {
            const keys = new Set();
            for (const { key } of map.items) {
                if (!isScalar(key))
                    continue;
                const name = String(key.value);
                const offset = key.range?.[0] ?? 0;
                if (name === '<<')
                    found.push({ message: MERGED, offset });
                else if (keys.has(name))
                    found.push({ message: repeated(name), offset });
                keys.add(name);
            }
        },
    });
    return found;
}
function nodeAt(document, steps) {
    return steps.length ? document.getIn(steps, true) : document.contents;
}
function locatorIn(document, placeOf) {
    return (path, key) => {
        const steps = stepsOf(path);
        let node = nodeAt(document, steps);
        if (key !== undefined && isMap(node)) {
            const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
            node = pair?.key ?? node;
        }
        while (!isNode(node) && steps.length) {
            steps.pop();
            node = nodeAt(document, steps);
        }
        return isNode(node) && node.range ? placeOf(node.range[0]) : undefined;
    };
}
/** Of a number, or of true and false, without quotes: in YAML that is easily meant as a text. */
function remark(document, path) {
    const node = nodeAt(document, stepsOf(path));
    if (!isScalar(node))
        return '';
    const { value, source } = node;
    return typeof value === 'number' || typeof value === 'boolean'
        ? `, in quotes: "${source ?? String(value)}"`
        : '';
}

export { readYaml };
