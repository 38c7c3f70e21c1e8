// in: the words of a command line, and the table of commands.
// out: the command meant with its operands and values, or a UsageError that says what to write.
// knows nothing of: what the commands do.
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command line that cannot be carried out; the message says why, and what to write. */
export class UsageError extends Error {}

export interface Option {
  /** Placeholder of its value in the help, such as `DIR` or `a|b`; a switch has none. */
  readonly value?: string;
  readonly about: string;
  readonly required?: true;
  /** What to write instead of a value that will not do; nothing when it will. */
  readonly complain?: (value: string) => string | undefined;
}
export type Options = Readonly<Record<string, Option>>;
export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  readonly name: string;
  /** What follows the name, such as `<file>`. */
  readonly operands: string;
  /** Fewest and most operands. */
  readonly count: readonly [min: number, max: number];
  readonly about: string;
  /** More about it, below its options. */
  readonly more?: string;
  readonly options: Options;
  /** @returns The exit code. */
  readonly run: (operands: readonly string[], values: Values) => Promise<number>;
}

export interface Invocation {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly values: Values;
  readonly help: boolean;
}

const WIDTH = 26;

/** The value of an option, when it is given and has one. */
export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** `value` is one of `list`, or what to write. */
export const oneOf =
  (list: readonly string[]) =>
  (value: string): string | undefined =>
    list.includes(value) ? undefined : `write ${list.join(', ').replace(/, ([^,]+)$/, ' or $1')}`;

const quoted = (names: readonly string[]): string => names.map((name) => `--${name}`).join(', ');

/** The command that the first word names; the rest read by its options. */
export function readCommandLine(
  commands: readonly Command[],
  [name = '', ...words]: readonly string[],
): Invocation {
  const command = commands.find((entry) => entry.name === name);
  if (!command) {
    const known = commands.map((entry) => entry.name).join(', ');
    throw new UsageError(
      name.startsWith('-')
        ? `${name} comes before the command; write the command first: ${known}`
        : `${name ? `There is no command ${name}` : 'There is no command'}; write one of ${known}`,
    );
  }
  const { values, positionals: operands } = parse(command, words);
  if (values.help) return { command, operands, values, help: true };
  const [min, max] = command.count;
  if (operands.includes('')) throw new UsageError(`${name} needs ${command.operands}, not ""`);
  if (operands.length < min) throw new UsageError(`${name} needs ${command.operands}`);
  if (operands.length > max)
    throw new UsageError(`${name} takes ${command.operands} and no more, not ${operands[max]}`);
  checkValues(command, values);
  return { command, operands, values, help: false };
}

function parse(
  command: Command,
  words: readonly string[],
): { values: Values; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
  };
  for (const [name, { value }] of Object.entries(command.options))
    options[name] = { type: value ? 'string' : 'boolean' };
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    return { values: values as Values, positionals };
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    // of Node's message the first sentence says what is wrong; the rest is about positional
    // arguments
    const reason = error.message.replace(/\. .*/s, '');
    throw new UsageError(
      error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `${reason}; ${command.name} has ${quoted(Object.keys(options))}`
        : reason,
    );
  }
}

function checkValues({ name: command, options }: Command, values: Values): void {
  for (const [name, { value: placeholder, required, complain }] of Object.entries(options)) {
    const value = values[name];
    if (value === undefined && required)
      throw new UsageError(`${command} needs --${name} ${placeholder}`);
    const complaint = typeof value === 'string' ? complain?.(value) : undefined;
    if (complaint) throw new UsageError(`--${name} is ${JSON.stringify(value)}; ${complaint}`);
  }
}

const row = (left: string, right: string): string =>
  left.length < WIDTH
    ? `  ${left.padEnd(WIDTH)}${right}`
    : `  ${left}\n  ${' '.repeat(WIDTH)}${right}`;

/** Help on one command. */
export function helpOn({ name, operands, about, more, options }: Command): string {
  const rows = Object.entries(options).map(([option, { value, about: what, required }]) =>
    row(`--${option}${value ? ` ${value}` : ''}`, required ? `${what} (required)` : what),
  );
  const parts = [
    `verdict-compare ${name} ${operands}`,
    about,
    [...rows, row('-h, --help', 'this text')].join('\n'),
    ...(more ? [more] : []),
  ];
  return parts.join('\n\n');
}

/** Help on all commands. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.flatMap(({ name, operands, about }) => [
    `  verdict-compare ${name} ${operands}`,
    `      ${about}`,
  ]);
  return `verdict-compare <command>

${rows.join('\n')}

verdict-compare <command> --help explains a command and its options; --version tells the version.
It ends with 0 when all is well, with 1 when a document is at fault or a file cannot be read or
written, with 2 when the command line is at fault.`;
}
