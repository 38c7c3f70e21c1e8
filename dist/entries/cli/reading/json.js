import { visit, printParseErrorCode, parseTree, findNodeAtLocation } from '../libraries/jsonc-parser.js';
import { placeAt, stepsOf } from './place.js';
import { unusable, repeated, TOO_DEEP, MAX_DEPTH, MAX_SYNTAX_FAULTS } from './syntax.js';

/** What to write, by the parser's name of what is wrong. */
const HINTS = {
    InvalidSymbol: 'this word is none of JSON; put texts in double quotes',
    InvalidNumberFormat: 'this number is not written as JSON has it; write it like 12 or 0.5',
    PropertyNameExpected: 'a key in double quotes is due here; write one, or take away the comma before it',
    ValueExpected: 'a value is due here; write one, or take away the comma before it',
    ColonExpected: 'a colon is due between a key and its value',
    CommaExpected: 'a comma is due between two entries',
    CloseBraceExpected: 'a closing } is missing',
    CloseBracketExpected: 'a closing ] is missing',
    EndOfFileExpected: 'the document has ended before this; take away what follows',
    InvalidCommentToken: 'JSON has no comments; take it away, or write YAML',
    UnexpectedEndOfComment: 'JSON has no comments; take it away, or write YAML',
    UnexpectedEndOfString: 'the closing quote of this text is missing; a line break in it is \\n',
    UnexpectedEndOfNumber: 'this number has no end; write it like 12 or 0.5',
    InvalidUnicode: 'after \\u stand four hexadecimal digits',
    InvalidEscapeCharacter: 'this escape is none of JSON; a backslash itself is \\\\',
    InvalidCharacter: 'a control character stands in this text; a line break is \\n, a tab \\t',
};
/** Quotes as word processors write them, and what ends a text that begins with one. */
const CURLY = /^[“”„‟«»‘’‚″]/;
const CURLY_END = /[“”‟»«’‘″]/;
const MAX_CURLY = 4000;
const STRAIGHT = 'replace “ ” by straight quotes: "';
class TooDeep extends Error {
    offset;
    constructor(offset) {
        super(TOO_DEEP);
        this.offset = offset;
    }
}
/** Reads JSON, with all that is wrong with it, keys that stand twice among it. */
function readJson(text) {
    const faults = [];
    try {
        const sound = examine(text, faults);
        return {
            ...(sound && { value: JSON.parse(text) }),
            faults,
            locate: locatorIn(text),
        };
    }
    catch (error) {
        if (error instanceof TooDeep)
            return unusable(error.message, placeAt(text, error.offset));
        if (!(error instanceof SyntaxError))
            throw error;
        return unusable(`is not JSON: ${error.message}`); // what the parser above lets pass
    }
}
/**
 * Whether it is JSON; `JSON.parse` tells the first fault alone, not always its place, and never a
 * key that stands twice.
 */
function examine(text, faults) {
    let sound = true;
    const tell = (message, offset) => {
        if (faults.length < MAX_SYNTAX_FAULTS)
            faults.push({ message, place: placeAt(text, offset) });
    };
    const keys = [];
    let depth = 0;
    let last = '';
    let endOfCurly = 0;
    const enter = (offset) => {
        depth += 1;
        if (depth > MAX_DEPTH)
            throw new TooDeep(offset); // the parser calls itself for each level
    };
    visit(text, {
        onObjectBegin: (offset) => {
            enter(offset);
            keys.push(new Set());
        },
        onObjectEnd: () => {
            depth -= 1;
            keys.pop();
        },
        onArrayBegin: enter,
        onArrayEnd: () => {
            depth -= 1;
        },
        onObjectProperty: (key, offset) => {
            if (keys.at(-1)?.has(key))
                tell(repeated(key), offset);
            keys.at(-1)?.add(key);
        },
        onError: (code, offset) => {
            sound = false;
            const name = printParseErrorCode(code);
            // after a word that is none of JSON, the parser misses a value or a key in its place
            const isEcho = /^(?:Value|PropertyName)Expected$/.test(name) && last === 'InvalidSymbol';
            last = name;
            if (isEcho || offset < endOfCurly)
                return;
            const isCurly = name === 'InvalidSymbol' && CURLY.test(text.charAt(offset));
            if (isCurly)
                endOfCurly = endOfCurlyAt(text, offset);
            tell(`is not JSON: ${isCurly ? STRAIGHT : (HINTS[name] ?? name)}`, offset);
        },
    }, { disallowComments: true });
    return sound;
}
/** Where the text ends that begins with a curly quote; each of its words is none of JSON. */
function endOfCurlyAt(text, offset) {
    const [line = ''] = text.slice(offset + 1, offset + 1 + MAX_CURLY).split(/[\r\n]/, 1);
    const end = line.search(CURLY_END);
    return offset + 1 + (end === -1 ? 0 : end);
}
function locatorIn(text) {
    let tree = null;
    return (path, key) => {
        tree ??= parseTree(text);
        if (!tree)
            return undefined;
        const steps = stepsOf(path);
        const property = key === undefined ? undefined : findNodeAtLocation(tree, [...steps, key])?.parent;
        if (property)
            return placeAt(text, property.offset);
        let node;
        do
            node = findNodeAtLocation(tree, steps);
        while (!node && steps.pop() !== undefined);
        return node && placeAt(text, node.offset);
    };
}

export { readJson };
