import { messageOf, VerdictError, quote } from '../../document/errors.js';
import { drawElement } from './element.js';

const p0 = {"type":"string","max":4000,"hint":"a text of 4000 characters at most"};
const p1 = {"type":"number","enum":[1],"hint":"1: other versions need another widget"};
const p2 = {"type":"string","max":200,"pattern":/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/,"hint":"letters and digits, single ones of \"-\", \"_\" and \".\" between them, 200 characters at most"};
const p3 = {"type":"string","max":4000,"pattern":/^(?!\s)(?:[Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f]$/,"hint":"an address of 4000 characters at most that begins with https: or http:, or is relative"};
const p4 = {"type":"string","max":200,"pattern":/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,"hint":"a day like \"2026-11-01\""};
const p5 = {"type":"string","max":200,"pattern":/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,"hint":"a language tag like \"en\""};
const p6 = {"type":"string","max":200,"pattern":/\S/,"hint":"a text of 200 characters at most that is not blank"};
const p7 = {"name":p6,"url":p3};
const p8 = {"type":"object","properties":p7,"required":["name"],"hint":"an object with name"};
const p9 = {"type":"boolean","hint":"true or false"};
const p10 = {"entry":p0,"detail":p0};
const p11 = {"type":"object","properties":p10,"hint":"an object with entry"};
const p12 = {"type":"integer","min":0,"hint":"a whole number from 0"};
const p13 = {"ship":p12,"skip":p12};
const p14 = {"type":"object","properties":p13,"required":["ship","skip"],"hint":"an object with ship and skip"};
const p15 = {"type":"object","properties":p13,"required":["ship","skip"],"hint":"an object with ship and skip","nullable":true};
const p16 = {"name":p6,"category":p0,"tagline":p0,"description":p0,"url":p3,"sponsored":p9,"logo":p3,"bestFor":p0,"price":p11,"panel":p14,"community":p15};
const p17 = {"type":"object","properties":p16,"required":["name"],"hint":"an object with name"};
const p18 = {"min":2,"max":2,"type":"array","items":p17,"hint":"a list of two"};
const p19 = {"type":"string","max":4000};
const p20 = {"type":"number"};
const p21 = {"type":"boolean"};
const p22 = {"anyOf":[p19,p20,p21],"hint":"a text of 4000 characters at most, a number, true, false or null","nullable":true};
const p23 = {"min":2,"max":2,"type":"array","items":p22,"hint":"a list of two"};
const p24 = {"label":p6,"values":p23,"note":p0};
const p25 = {"type":"object","properties":p24,"required":["label","values"],"hint":"an object with label and values"};
const p26 = {"max":60,"type":"array","items":p25,"hint":"a list of 60 at most"};
const p27 = {"text":p0,"url":p3};
const p28 = {"type":"object","properties":p27,"required":["text"],"hint":"an object with text"};
const p29 = {"type":"string","enum":["ship","skip"],"hint":"\"ship\" or \"skip\""};
const p30 = {"type":"number","min":0,"max":100,"hint":"a number from 0 to 100"};
const p31 = {"verdict":p29,"score":p30,"quote":p0};
const p32 = {"type":"object","properties":p31,"required":["verdict"],"hint":"an object with verdict, or null","nullable":true};
const p33 = {"min":2,"max":2,"type":"array","items":p32,"hint":"a list of two"};
const p34 = {"name":p6,"about":p0,"reviews":p33};
const p35 = {"type":"object","properties":p34,"required":["name","reviews"],"hint":"an object with name and reviews"};
const p36 = {"max":100,"type":"array","items":p35,"hint":"a list of 100 at most"};
const p37 = {"title":p0,"text":p0,"label":p6,"url":p3};
const p38 = {"type":"object","properties":p37,"required":["label","url"],"hint":"an object with label and url"};
const p39 = {"$schema":p0,"version":p1,"slug":p2,"eyebrow":p0,"title":p0,"summary":p0,"why":p0,"url":p3,"updated":p4,"lang":p5,"publisher":p8,"tools":p18,"rows":p26,"method":p28,"reviewers":p36,"cta":p38};
const p40 = {"type":"object","properties":p39,"required":["tools"],"hint":"an object with tools"};

// Checks the shape of a document as validate.ts does, by a schema that the build compiles from
// zod's: 5.5 KB less for every reader, nothing of a page's own zod configuration, and less time for
// a server.
function typeOf(value) {
    if (Array.isArray(value))
        return 'array';
    if (value === null || Number.isNaN(value))
        return 'none';
    return Number.isSafeInteger(value) ? 'integer' : typeof value;
}
/** Size of a value as its bounds count it: zod counts the code points of a text. */
function sizeOf(value, max) {
    if (typeof value === 'number')
        return value;
    const { length } = value;
    if (Array.isArray(value) || length <= max)
        return length;
    let pairs = 0;
    for (let i = 0; i < length; i++)
        if ((value.codePointAt(i) ?? 0) > 0xffff)
            pairs++;
    return length - pairs;
}
/** Whether a value is of the type and within the bounds, without a look inside. */
function fits(schema, value, found = typeOf(value)) {
    const { type, anyOf, enum: values, pattern, min = -Infinity, max = Infinity } = schema;
    if (value === null && schema.nullable)
        return true;
    if (anyOf)
        return anyOf.some((other) => fits(other, value));
    if (found !== type && !(found === 'integer' && type === 'number'))
        return false;
    if (found === 'boolean' || found === 'object')
        return true;
    const size = sizeOf(value, max);
    if (size < min || size > max)
        return false;
    if (values && !values.includes(value))
        return false;
    return !pattern || pattern.test(value);
}
/** @param path Where `value` stands, up to `depth`: one list for all that is looked into. */
function walk(schema, value, path, depth, faults) {
    const { properties, items, required, hint } = schema;
    const type = typeOf(value);
    if (!fits(schema, value, type))
        faults.push({ path: path.slice(0, depth), hint });
    if (items && type === 'array') {
        const entries = value;
        if (entries.length > (schema.max ?? Infinity))
            return value;
        const copy = [];
        for (let i = 0; i < entries.length; i++) {
            path[depth] = i;
            copy[i] = walk(items, entries[i], path, depth + 1, faults);
        }
        return copy;
    }
    if (typeof value === 'number')
        return value + 0; // 0 of -0: contract, section 2
    if (!properties || type !== 'object')
        return value;
    // Every known key is the copy's own, so that nobody reads what a page has put on Object.prototype
    const copy = {};
    for (const key of Object.keys(properties)) {
        const property = properties[key];
        const entry = Object.hasOwn(value, key)
            ? value[key]
            : undefined;
        path[depth] = key;
        copy[key] =
            entry !== undefined || required?.includes(key)
                ? walk(property, entry, path, depth + 1, faults)
                : undefined;
    }
    return copy;
}
/** Checks the shape of `input` by `schema`; unknown keys are left out of what comes back. */
function validate(input, schema = p40) {
    const faults = [];
    const value = walk(schema, input, [], 0, faults);
    return faults.length ? { faults } : { value };
}

// in: anything that claims to be a comparison document.
// out: Comparison, version 1 of the document, or a VerdictError that names each place at fault.
// knows nothing of: network, DOM, Lit.
/** How many places a message lists; `issues` has them all. */
const LISTED_ISSUES = 20;
/** How many reviewers say `verdict` of the tool at `index`. */
function countReviews(reviewers, index, verdict) {
    return listOf(reviewers).filter((entry) => listOf(entry?.reviews)[index]?.verdict === verdict)
        .length;
}
/** What stands in a list; nothing where there is none. Its entries may be of any shape. */
const listOf = (list) => Array.isArray(list) ? list : [];
/** JSON has no type for a day that does not exist, and some engines count on from it. */
const isDay = (date) => new Date(date).getUTCDate() === Number(date.slice(8));
/**
 * Figures are counted, not trusted twice, and reviewers are told apart by their names.
 * @param document May have the wrong shape, so that an author hears of all faults at once.
 */
function consistencyIssues({ tools, reviewers, updated }) {
    const found = [];
    if (typeof updated === 'string' && !isDay(updated)) {
        const message = `${describe(updated)}, which is no day of the calendar`;
        found.push({ path: ['updated'], message });
    }
    const names = new Set();
    listOf(reviewers).forEach((reviewer, i) => {
        const name = reviewer?.name;
        if (typeof name !== 'string' || !name)
            return;
        const known = names.size;
        if (names.add(name.normalize()).size > known)
            return;
        const message = `${describe(name)} a second time; give each reviewer a name of its own`;
        found.push({ path: ['reviewers', i, 'name'], message });
    });
    for (const index of [0, 1]) {
        for (const verdict of ['ship', 'skip']) {
            const given = listOf(tools)[index]?.panel?.[verdict];
            const counted = countReviews(reviewers ?? [], index, verdict);
            if (typeof given !== 'number' || given >= counted)
                continue;
            const message = `is ${given}, but the reviews show ${counted}`;
            const remedy = `write ${counted} or more, or leave the panel out`;
            found.push({ path: ['tools', index, 'panel', verdict], message: `${message}; ${remedy}` });
        }
    }
    return found;
}
function describe(value) {
    if (value === undefined)
        return 'is missing';
    if (typeof value === 'string')
        return `is ${quote(value)}`;
    if (Array.isArray(value))
        return `is a list of ${value.length}`;
    return `is ${value && typeof value === 'object' ? 'an object' : String(value)}`;
}
function valueAt(input, path) {
    let value = input;
    for (const key of path) {
        // What it inherits counts for nothing: the getters of a class
        value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    }
    return value;
}
/** A path as an author writes it: `tools[1].price.entry`. */
const pathText = (path) => path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
/** The document, or what is at fault in it. */
function examine(input) {
    const validation = validate(input);
    if ('value' in validation) {
        const comparison = validation.value;
        const issues = consistencyIssues(comparison);
        return issues.length ? issues : comparison;
    }
    const shapeIssues = validation.faults.map(({ path, hint }) => ({
        path,
        message: `${describe(valueAt(input, path))}; write ${hint}`,
    }));
    return [...shapeIssues, ...consistencyIssues(Object(input))];
}
/** One issue a place, the first that was found there. */
function issuesOf(found) {
    const issues = new Map();
    for (const { path, message } of found) {
        const text = pathText(path);
        if (!issues.has(text))
            issues.set(text, { path: text, message });
    }
    return [...issues.values()];
}
function schemaError(issues, cause) {
    const listed = issues.slice(0, LISTED_ISSUES).map(({ path, message }) => {
        return `${path || 'it'} ${message}`;
    });
    if (issues.length > LISTED_ISSUES)
        listed.push('…');
    const message = `This is not a comparison of version 1:\n${listed.join('\n')}`;
    return new VerdictError('schema', message, { issues, cause });
}
/**
 * Checks a comparison document of version 1. Unknown keys are left out of what comes back.
 * @param input Parsed JSON, or any other value.
 * @throws {VerdictError} `schema`, with all places at fault in `issues`.
 */
function parseComparison(input) {
    let result;
    try {
        result = examine(input);
    }
    catch (cause) {
        // A getter of the input threw, or something that another zod on the page has set up
        const message = `could not be checked: ${messageOf(cause)}`;
        throw schemaError([{ path: '', message }], cause);
    }
    if (!Array.isArray(result))
        return result;
    throw schemaError(issuesOf(result));
}

// The server renderer, `verdict-compare/ssr`.
// in: a comparison document and options.
// out: static HTML: the element with a declarative shadow root, the snapshot, and a fallback.
// knows nothing of: DOM, network. It draws with the same views as the browser.
/**
 * Draws a comparison as static HTML: it reads without JavaScript, and upgrades without a shift or a
 * request of its own.
 *
 * The HTML may be printed where Markdown or a template language is run over it. Its first and last
 * line are a `<div>`, which Markdown takes as the bounds of a block of HTML, whereas it takes an
 * element of unknown name as prose; no line in it is blank. Vue leaves alone what has `v-pre`, also
 * where it compiles a page whose parser has turned all entities back already.
 * @param document A comparison document of version 1.
 * @param options Only known options of the object's own are read.
 * @throws {VerdictError} `schema`, when it is not one.
 */
function renderToString(document, options = {}) {
    return drawElement(parseComparison(document), options);
}

export { renderToString };
