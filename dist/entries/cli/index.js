#!/usr/bin/env node
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { PROPERTIES } from '../../element/properties.js';
import { isSlug } from '../../document/limits.js';
import { build, pageOf } from './build.js';
import { check } from './check.js';
import { filesOf } from './read.js';

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
const LISTED = {
    layout: PROPERTIES.layout,
    theme: PROPERTIES.theme,
    'heading-level': PROPERTIES.headingLevel,
};
/** A command line that cannot be carried out; the message says why. */
class UsageError extends Error {
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
                out: string,
                layout: string,
                theme: string,
                lang: string,
                'heading-level': string,
                slug: string,
                base: string,
                nonce: string,
                expanded: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
                version: { type: 'boolean' },
            },
        });
    }
    catch (error) {
        throw new UsageError(error.message.replace(/\. .*/s, ''));
    }
}
/** @throws {UsageError} Options that cannot be met: outside their lists, or one name for several documents. */
function checkOptions(values, files) {
    for (const [name, { normalize }] of Object.entries(LISTED)) {
        // the element falls back to its default instead
        const value = values[name];
        if (value !== undefined && String(normalize(value)) !== value)
            throw new UsageError(`--${name} is ${JSON.stringify(value)}; write one of its values below`);
    }
    const { slug, lang, out } = values;
    if (lang !== undefined && !isTag(String(lang)))
        throw new UsageError(`--lang is ${JSON.stringify(lang)}; write a language tag like "en"`);
    if (slug !== undefined && !isSlug(String(slug)))
        throw new UsageError(`--slug is ${JSON.stringify(slug)}; write letters and digits, single ones of "-", "_" and "." between them`);
    if (slug !== undefined && files.length > 1)
        throw new UsageError('--slug is of one document; build each with its own');
    if (out === undefined)
        return;
    if (files.includes('-'))
        throw new UsageError('standard input has no name for a file in --out');
    const twice = files.find((file, i) => files.some((other, j) => j < i && pageOf(other) === pageOf(file)));
    if (twice !== undefined)
        throw new UsageError(`${twice} would take the place of another ${pageOf(twice)} in --out`);
}
async function main() {
    const { values: { help, version, ...values }, positionals: [command = '', ...names], } = readArguments();
    if (help || version) {
        const { version: own } = createRequire(import.meta.url)('verdict-compare/package.json');
        process.stdout.write(help ? USAGE : `${own}\n`);
        return 0;
    }
    if (command !== 'check' && command !== 'build')
        throw new UsageError(command ? `There is no command ${command}` : 'There is no command');
    const files = await filesOf(names);
    if (!files.length)
        throw new UsageError(`There is nothing to ${command}`);
    if (command === 'check') {
        const [option] = Object.keys(values);
        if (option)
            throw new UsageError(`--${option} is an option of build`);
        return check(files);
    }
    checkOptions(values, files);
    const { out, 'heading-level': headingLevel, ...settings } = values;
    return build(files, out, { ...settings, ...(headingLevel && { headingLevel }) });
}
try {
    process.exitCode = await main();
}
catch (error) {
    process.stderr.write(`${error.message}\n${error instanceof UsageError ? `\n${USAGE}` : ''}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
}
