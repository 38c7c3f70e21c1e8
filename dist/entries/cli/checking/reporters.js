import { stdout, styled } from '../terminal.js';

// in: findings, file by file.
// out: what `check` prints of them, in one of three formats.
// knows nothing of: what is checked.
/** `file:line:column`, which terminals and editors open. */
const placeOf = ({ file, line, column }) => line === undefined ? file : `${file}:${line}:${column}`;
/** Where and what in one sentence: `tools[1].price is "Free"; write …`. */
const sentenceOf = ({ path, rule, message }) => path ? `${path} ${message}` : rule === 'schema' ? `the document ${message}` : message;
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** Prints one finding for a reader. */
const printFinding = (terminal, finding) => terminal.line(styled('bold', placeOf(finding)), '  ', finding.severity === 'fault' ? styled('red', 'fault') : styled('yellow', 'warning'), `  ${sentenceOf(finding)}  `, styled('dim', finding.rule));
function pretty() {
    return {
        async file(findings) {
            for (const finding of findings)
                await printFinding(stdout, finding);
            await stdout.line();
        },
        async end({ documents, sound, faults, warnings }) {
            const told = [
                ...(faults ? [count(faults, 'fault')] : []),
                ...(warnings ? [count(warnings, 'warning')] : []),
            ].join(', ');
            await stdout.line(styled(faults ? 'red' : warnings ? 'yellow' : 'green', faults ? '✖' : '✔'), ` ${sound} of ${count(documents, 'document')} sound${told && `: ${told}`}`);
        },
    };
}
/**
 * One JSON object; written as it comes, so that ten thousand documents take no more memory than
 * one.
 */
function json() {
    let before = '{"findings":[';
    return {
        async file(findings) {
            for (const { line = null, column = null, ...finding } of findings) {
                await stdout.line(before, JSON.stringify({ line, column, ...finding }));
                before = ',';
            }
        },
        async end(totals) {
            await stdout.line(before === ',' ? '' : before, `],${JSON.stringify(totals).slice(1)}`);
        },
    };
}
const commandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const commandProperty = (text) => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/**
 * Annotations of GitHub's checks:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function github() {
    return {
        async file(findings) {
            for (const finding of findings) {
                const { file, line, column, severity, rule } = finding;
                const properties = [
                    `file=${commandProperty(file)}`,
                    ...(line === undefined ? [] : [`line=${line}`, `col=${column}`]),
                    `title=${commandProperty(`verdict-compare ${rule}`)}`,
                ];
                const name = severity === 'fault' ? 'error' : 'warning';
                const data = commandData(sentenceOf(finding));
                await stdout.workflowCommand(`::${name} ${properties.join()}::${data}`);
            }
        },
        end: pretty().end,
    };
}
const REPORTERS = { pretty, json, github };

export { REPORTERS, printFinding, sentenceOf };
