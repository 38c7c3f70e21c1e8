import { UsageError } from '../arguments.js';
import { writeWhole } from '../building/write.js';
import { template } from '../checking/template.js';
import { linkStatsOf } from '../reading/stats.js';
import { stdout, styled } from '../terminal.js';
import { complainOfSlug } from './options.js';

async function run([slug = 'first-vs-second'], values) {
    const complaint = complainOfSlug(slug);
    if (complaint)
        throw new UsageError(`The slug is ${JSON.stringify(slug)}; ${complaint}`);
    const file = `${slug}.${values.yaml === true ? 'yaml' : 'json'}`;
    if (values.force !== true && linkStatsOf(file))
        throw new UsageError(`${file} is there already; --force writes over it`);
    writeWhole(file, await contentOf(template(slug), values.yaml === true));
    await stdout.line(styled('green', '✔'), ` ${file} is written; fill it in, then run:`);
    await stdout.line(`  npx verdict-compare check ${file}`);
    return 0;
}
async function contentOf(document, isYaml) {
    if (!isYaml)
        return `${JSON.stringify(document, null, 2)}\n`;
    const { stringify } = await import('../libraries/yaml.js');
    return stringify(document, { lineWidth: 100 });
}
const init = {
    name: 'init',
    operands: '[slug]',
    count: [0, 1],
    about: 'Writes a comparison to fill in, called as its slug.',
    more: `The slug is the name of the comparison in addresses, such as ollama-vs-lm-studio. The
document has a $schema, by which editors complete and check it.`,
    options: {
        yaml: { about: 'writes YAML instead of JSON' },
        force: { about: 'writes over a file of that name' },
    },
    run,
};

export { init };
