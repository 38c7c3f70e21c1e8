#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { build } from './cli/build.js';
import { check } from './cli/check.js';

// in: the command line.
// out: the publisher's tool: `check` and `build`; what it found, and an exit code.
// knows nothing of: how either works.
const USAGE = `verdict-compare check FILE…                     checks comparison documents; - reads standard input
verdict-compare build FILE… [options]           writes prerendered HTML to standard output

  --out DIR           writes one HTML file per document into DIR instead
  --layout full|compact   --theme auto|light|dark   --lang TAG   --heading-level 1-6
  --expanded          with every reviewer's quotes open
  --slug SLUG, --base URL   lets the element refresh itself on the page
  --nonce NONCE       of the page's style-src

check ends with 0 when all documents are sound, with 1 when one is not, with 2 when the command line is off.
`;
const string = { type: 'string' };
async function main() {
    const { values, positionals: [command, ...files] } = parseArgs({
        allowPositionals: true,
        options: {
            out: string, layout: string, theme: string, lang: string, 'heading-level': string, slug: string, base: string, nonce: string,
            expanded: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
        },
    });
    if (values.help) {
        process.stdout.write(USAGE);
        return 0;
    }
    if (files.length && command === 'check')
        return check(files);
    if (files.length && command === 'build') {
        const { out, help: _, 'heading-level': headingLevel, ...settings } = values;
        return build(files, out, { ...settings, ...headingLevel && { headingLevel } });
    }
    process.stderr.write(USAGE);
    return 2;
}
try {
    process.exitCode = await main();
}
catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
}
