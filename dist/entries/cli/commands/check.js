import { oneOf, text } from '../arguments.js';
import { LOWEST_SHIP_SCORE, HIGHEST_SKIP_SCORE } from '../checking/bounds.js';
import { examine, byPlace, fileFault } from '../checking/finding.js';
import { REPORTERS } from '../checking/reporters.js';
import { warningsOf } from '../checking/warnings/index.js';
import { filesNamed } from '../reading/paths.js';
import { readSource } from '../reading/source.js';

const DAY_MS = 86_400_000;
/** What is found in one file: its faults, or where there are none, what is doubtful. */
async function findingsIn(file, lastDay) {
    const source = await readSource(file);
    const { comparison, faults } = examine(file, source);
    if (!comparison)
        return faults;
    const warnings = warningsOf({ file, value: source.value, comparison, lastDay });
    return warnings
        .map(({ key, ...warning }) => ({
        file,
        ...source.locate(warning.path, key),
        severity: 'warning',
        ...warning,
    }))
        .sort(byPlace);
}
async function run(names, values) {
    const format = text(values, 'format') ?? 'pretty';
    const report = REPORTERS[format]?.();
    if (!report)
        throw new RangeError(format);
    const { files, nothing } = filesNamed(names);
    // it is tomorrow somewhere
    const lastDay = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
    let [faults, warnings, sound] = [0, 0, 0];
    const tell = async (found) => {
        const findings = values.strict
            ? found.map((finding) => ({ ...finding, severity: 'fault' }))
            : found;
        const atFault = findings.filter(({ severity }) => severity === 'fault').length;
        faults += atFault;
        warnings += findings.length - atFault;
        if (!atFault)
            sound += 1;
        if (findings.length)
            await report.file(findings);
    };
    for (const { name, message } of nothing)
        await tell([fileFault(name, message)]);
    for (const file of files)
        await tell(await findingsIn(file, lastDay));
    await report.end({ documents: files.length, sound, faults, warnings });
    return faults ? 1 : 0;
}
const check = {
    name: 'check',
    operands: '<files, folders, globs, ->',
    count: [1, Infinity],
    about: 'Says what is wrong in comparisons, where, and what to write instead.',
    more: `A folder stands for the .json, .yaml and .yml files in it and in its folders; - is standard
input, JSON or YAML.

It warns of what is valid but doubtful: a file that is not called as its slug, links that are not
https or look like the name of a host, a language tag that nobody knows, texts that init has
written, HTML and Markdown, which are shown as they are written, a tool shipped with a score below
${LOWEST_SHIP_SCORE} or skipped with one above ${HIGHEST_SKIP_SCORE}, texts too long for their
place, a pick that is sponsored, a date to come, one tool without any votes, reviewers without reviews, the
same text twice, keys that the format does not know. Warnings leave the exit code at 0, except with
--strict.`,
    options: {
        format: {
            value: Object.keys(REPORTERS).join('|'),
            about: 'pretty for readers, json for programs, github for annotations',
            complain: oneOf(Object.keys(REPORTERS)),
        },
        strict: { about: 'warnings count as faults' },
    },
    run,
};

export { check };
