import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { text, UsageError } from '../arguments.js';
import { Builder } from '../building/builder.js';
import { changesIn } from '../building/changes.js';
import { makeFolder } from '../building/write.js';
import { printFinding } from '../checking/reporters.js';
import { Progress } from '../progress.js';
import { isFolder } from '../reading/stats.js';
import { stderr, stdout, styled } from '../terminal.js';
import { DRAWING, BASE_URL, OUT, drawingOf, tellOfEnglish } from './options.js';

/** @throws {UsageError} Folders of which one would be read and written at once. */
function checkFolders(folder, out) {
    if (!isFolder(folder))
        throw new UsageError(`${folder} is no folder; name the one that your comparisons are in`);
    makeFolder(out);
    const inside = relative(realpathSync(out), realpathSync(folder));
    if (inside !== '..' && !inside.startsWith(`..${sep}`))
        throw new UsageError(`${folder} lies in --out, where it could be written over; give --out a folder of its own`);
}
/**
 * @param isFirst Later runs of a watch are short: they say how they ended, not how far they are.
 */
function listener(isFirst) {
    let progress;
    const clear = async () => progress?.clear();
    return {
        clear,
        start(total) {
            if (isFirst)
                progress = new Progress(total, 'documents');
        },
        step: async () => progress?.step(),
        async fault(finding) {
            await clear();
            await printFinding(stderr, finding);
        },
        async notice(message) {
            await clear();
            await stderr.line(styled('yellow', 'not made'), `  ${message}`);
        },
    };
}
function printResult(result, out, ms) {
    const { documents, written, removed, faults } = result;
    const parts = [
        `${written} written`,
        `${documents - written - faults} as before`,
        ...(removed ? [`${removed} removed`] : []),
        ...(faults ? [`${faults} at fault`] : []),
    ];
    return stdout.line(styled(faults ? 'red' : 'green', faults ? '✖' : '✔'), ` ${documents} document${documents === 1 ? '' : 's'} in ${out}: ${parts.join(', ')}; `, `${(ms / 1000).toFixed(2)} s`);
}
/**
 * Where a machine has much memory, V8 lets what is not needed pile up: 10,000 documents took
 * 290 MB. With this it collects whenever the heap has doubled, and they take 213.
 */
const COLLECT_SOONER = '--heap-growing-percent=100';
async function run([folder = ''], values) {
    const out = text(values, 'out') ?? '';
    setFlagsFromString(COLLECT_SOONER);
    checkFolders(folder, out);
    const drawing = drawingOf(values);
    await tellOfEnglish(drawing);
    const builder = new Builder(folder, out, drawing);
    const once = async (isFirst) => {
        const start = performance.now();
        const told = listener(isFirst);
        const result = await builder.run(told).finally(told.clear);
        await printResult(result, out, performance.now() - start);
        return result.faults ? 1 : 0;
    };
    if (!values.watch)
        return once(true);
    let code = 0;
    let isFirst = true;
    for await (const _ of changesIn(folder, out)) {
        try {
            code = await once(isFirst);
        }
        catch (error) {
            // a full disk, or a folder that is being replaced: the next change tries again
            await stderr.line(error instanceof Error ? error.message : String(error));
            code = 1;
        }
        isFirst = false;
        if (stdout.closed)
            break;
    }
    return code;
}
const build = {
    name: 'build',
    operands: '<folder>',
    count: [1, 1],
    about: 'Writes every output of every comparison in a folder, ready for any static host.',
    more: `Only what has changed is written again: by contents, version and options. Files of
comparisons that are gone are removed. A comparison that is at fault is told and keeps its old
files; the others are built, and it ends with 1.`,
    options: {
        out: { ...OUT, value: 'FOLDER', about: 'where the files go', required: true },
        'base-url': { ...BASE_URL, about: 'where that folder is served', required: true },
        watch: { about: 'goes on, and builds again what changes' },
        ...DRAWING,
    },
    run,
};

export { build };
