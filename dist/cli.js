#!/usr/bin/env node
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { OPTIONS } from './options.js';
import { isSlug } from './source.js';
import { build, pageOf } from './cli/build.js';
import { check } from './cli/check.js';
import { filesOf } from './cli/read.js';

// in: the command line.
// out: the publisher's tool: `check` and `build`; what it found, and an exit code.
// knows nothing of: how either works.
const USAGE = `verdict-compare check FILE…                     checks comparison documents
verdict-compare build FILE… [options]           writes prerendered HTML to standard output

  --out DIR           writes one HTML file per document into DIR instead
  --layout full|compact   --theme auto|light|dark   --lang TAG   --heading-level 1-6
  --expanded          with every reviewer's quotes open
  --slug SLUG         of the one document, lets the element refresh itself on the page
  --base URL          where the slug is looked for
  --nonce NONCE       of the page's style-src

verdict-compare --help, --version

FILE is a file, a folder (its .json files), or - for standard input.
It ends with 0 when all is well, with 1 when a document is not sound or cannot be read, with 2 when the command line is off.
`;
const string = { type: 'string' };
const LISTED = { layout: OPTIONS.layout, theme: OPTIONS.theme, 'heading-level': OPTIONS.headingLevel };
/** A command line that cannot be carried out; the message says why. */
class Misuse extends Error {
}
function isTag(lang) {
    try {
        return Intl.getCanonicalLocales(lang).length === 1;
    }
    catch {
        return false;
    }
}
function readArguments() {
    try {
        return parseArgs({
            allowPositionals: true,
            options: {
                out: string, layout: string, theme: string, lang: string, 'heading-level': string, slug: string, base: string, nonce: string,
                expanded: { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' },
            },
        });
    }
    catch (error) {
        throw new Misuse(error.message.replace(/\. .*/s, ''));
    }
}
/** @throws {Misuse} Options that cannot be met: outside their lists, or one name for several documents. */
function mustFit(values, files) {
    for (const [name, { normal }] of Object.entries(LISTED)) { // the element falls back to its default instead
        const value = values[name];
        if (value !== undefined && String(normal(value)) !== value)
            throw new Misuse(`--${name} is ${JSON.stringify(value)}; write one of its values below`);
    }
    const { slug, lang, out } = values;
    if (lang !== undefined && !isTag(String(lang)))
        throw new Misuse(`--lang is ${JSON.stringify(lang)}; write a language tag like "en"`);
    if (slug !== undefined && !isSlug(String(slug)))
        throw new Misuse(`--slug is ${JSON.stringify(slug)}; write letters and digits, single ones of "-", "_" and "." between them`);
    if (slug !== undefined && files.length > 1)
        throw new Misuse('--slug is of one document; build each with its own');
    if (out === undefined)
        return;
    if (files.includes('-'))
        throw new Misuse('standard input has no name for a file in --out');
    const twice = files.find((file, i) => files.some((other, j) => j < i && pageOf(other) === pageOf(file)));
    if (twice !== undefined)
        throw new Misuse(`${twice} would take the place of another ${pageOf(twice)} in --out`);
}
async function main() {
    const { values: { help, version, ...values }, positionals: [command = '', ...names] } = readArguments();
    if (help || version) {
        const { version: own } = createRequire(import.meta.url)('verdict-compare/package.json');
        process.stdout.write(help ? USAGE : `${own}\n`);
        return 0;
    }
    if (command !== 'check' && command !== 'build')
        throw new Misuse(command ? `There is no command ${command}` : 'There is no command');
    const files = await filesOf(names);
    if (!files.length)
        throw new Misuse(`There is nothing to ${command}`);
    if (command === 'check') {
        const [option] = Object.keys(values);
        if (option)
            throw new Misuse(`--${option} is an option of build`);
        return check(files);
    }
    mustFit(values, files);
    const { out, 'heading-level': headingLevel, ...settings } = values;
    return build(files, out, { ...settings, ...headingLevel && { headingLevel } });
}
try {
    process.exitCode = await main();
}
catch (error) {
    process.stderr.write(`${error.message}\n${error instanceof Misuse ? `\n${USAGE}` : ''}`);
    process.exitCode = error instanceof Misuse ? 2 : 1;
}
