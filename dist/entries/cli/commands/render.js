import { basename, extname } from 'node:path';
import { deriveModel } from '../../../document/model.js';
import { DOCUMENT_OUTPUTS } from '../../outputs/index.js';
import { oneOf, text, UsageError } from '../arguments.js';
import { writeWhole } from '../building/write.js';
import { examine } from '../checking/finding.js';
import { printFinding } from '../checking/reporters.js';
import { readSource } from '../reading/source.js';
import { isSameFile } from '../reading/stats.js';
import { stderr, stdout } from '../terminal.js';
import { BASE_URL, complainOfSlug, DRAWING, OUT, drawingOf, tellOfEnglish } from './options.js';

async function run([file = ''], values) {
    const output = DOCUMENT_OUTPUTS.find(({ name }) => name === (text(values, 'as') ?? 'html'));
    if (!output)
        throw new RangeError(`there is no output ${text(values, 'as')}`);
    const out = text(values, 'out');
    if (out !== undefined && isSameFile(file, out))
        throw new UsageError(`--out ${out} is the document itself, which would be lost; give --out another name`);
    const { comparison, faults } = examine(file, await readSource(file));
    for (const fault of faults)
        await printFinding(stderr, fault);
    if (!comparison)
        return 1;
    const slug = comparison.slug ?? (file === '-' ? '' : basename(file, extname(file)));
    const drawing = drawingOf(values);
    await tellOfEnglish(drawing);
    const { render } = await output.load();
    const content = await render({ slug, comparison, model: deriveModel(comparison) }, drawing);
    if (out !== undefined)
        writeWhole(out, content);
    else if (typeof content !== 'string' && stdout.isInteractive)
        throw new UsageError(`${output.name} is nothing for a terminal; write it to a file with --out`);
    else
        await stdout.data(content);
    return 0;
}
const names = DOCUMENT_OUTPUTS.map(({ name }) => name);
const render = {
    name: 'render',
    operands: '<file>',
    count: [1, 1],
    about: 'Writes one output of one comparison to standard output, or to a file.',
    more: `The file is JSON or YAML; - is standard input.

${DOCUMENT_OUTPUTS.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join('\n')}`,
    options: {
        as: {
            value: names.join('|'),
            about: 'which output; html when absent',
            complain: oneOf(names),
        },
        out: { ...OUT, value: 'FILE', about: 'writes it there instead' },
        ...DRAWING,
        slug: {
            value: 'SLUG',
            about: 'lets the prerendered element refresh itself on the page',
            complain: complainOfSlug,
        },
        base: { value: 'URL', about: 'where the slug is looked for' },
        'base-url': { ...BASE_URL, about: 'where build is served, for outputs with addresses in them' },
        nonce: { value: 'NONCE', about: 'of the page’s style-src' },
    },
    run,
};

export { render };
