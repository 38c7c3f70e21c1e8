// in: findings, file by file.
// out: what `check` prints of them, in one of three formats.
// knows nothing of: what is checked.
import { stdout, styled, type Terminal } from '../terminal.js';
import type { Finding } from './finding.js';

export interface Totals {
  readonly documents: number;
  readonly sound: number;
  readonly faults: number;
  readonly warnings: number;
}

export interface Reporter {
  /** The findings of one file, of which there is at least one. */
  readonly file: (findings: readonly Finding[]) => Promise<void>;
  readonly end: (totals: Totals) => Promise<void>;
}

/** `file:line:column`, which terminals and editors open. */
const placeOf = ({ file, line, column }: Finding): string =>
  line === undefined ? file : `${file}:${line}:${column}`;

/** Where and what in one sentence: `tools[1].price is "Free"; write …`. */
export const sentenceOf = ({ path, rule, message }: Finding): string =>
  path ? `${path} ${message}` : rule === 'schema' ? `the document ${message}` : message;

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Prints one finding for a reader. */
export const printFinding = (terminal: Terminal, finding: Finding): Promise<void> =>
  terminal.line(
    styled('bold', placeOf(finding)),
    '  ',
    finding.severity === 'fault' ? styled('red', 'fault') : styled('yellow', 'warning'),
    `  ${sentenceOf(finding)}  `,
    styled('dim', finding.rule),
  );

function pretty(): Reporter {
  return {
    async file(findings) {
      for (const finding of findings) await printFinding(stdout, finding);
      await stdout.line();
    },
    async end({ documents, sound, faults, warnings }) {
      const told = [
        ...(faults ? [count(faults, 'fault')] : []),
        ...(warnings ? [count(warnings, 'warning')] : []),
      ].join(', ');
      await stdout.line(
        styled(faults ? 'red' : warnings ? 'yellow' : 'green', faults ? '✖' : '✔'),
        ` ${sound} of ${count(documents, 'document')} sound${told && `: ${told}`}`,
      );
    },
  };
}

/**
 * One JSON object; written as it comes, so that ten thousand documents take no more memory than
 * one.
 */
function json(): Reporter {
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

const commandData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const commandProperty = (text: string): string =>
  commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Annotations of GitHub's checks:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function github(): Reporter {
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

export const REPORTERS: Readonly<Record<string, () => Reporter>> = { pretty, json, github };
