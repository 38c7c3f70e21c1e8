#!/usr/bin/env node
// in: the command line.
// out: what the command prints and writes, and an exit code: 0, 1 a document is at fault, 2 the
// command line is.
// knows nothing of: how any of the commands works.
import { helpOn, overview, readCommandLine, UsageError } from './arguments.js';
import { COMMANDS } from './commands/index.js';
import { stderr, stdout } from './terminal.js';
import { version } from './version.js';

async function printText(text: string): Promise<void> {
  for (const line of text.split('\n')) await stdout.line(line);
}

async function main(words: readonly string[]): Promise<number> {
  const [first = ''] = words;
  if (['--help', '-h', 'help'].includes(first)) {
    await printText(overview(COMMANDS));
    return 0;
  }
  if (['--version', '-v'].includes(first)) {
    await stdout.line(version());
    return 0;
  }
  const { command, operands, values, help } = readCommandLine(COMMANDS, words);
  if (!help) return command.run(operands, values);
  await printText(helpOn(command));
  return 0;
}

/** Tells what went wrong without a stack: the message says what to do, or names the file. */
async function tell(error: unknown, words: readonly string[]): Promise<number> {
  await stderr.line(error instanceof Error ? error.message : String(error));
  if (!(error instanceof UsageError)) return 1;
  const command = COMMANDS.find(({ name }) => name === words[0]);
  await stderr.line(`See verdict-compare ${command ? `${command.name} ` : ''}--help`);
  return 2;
}

const words = process.argv.slice(2);
try {
  process.exitCode = await main(words);
} catch (error) {
  process.exitCode = await tell(error, words);
}
