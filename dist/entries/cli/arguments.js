import { parseArgs } from 'node:util';

// in: the words of a command line, and the table of commands.
// out: the command meant with its operands and values, or a UsageError that says what to write.
// knows nothing of: what the commands do.
/** A command line that cannot be carried out; the message says why, and what to write. */
class UsageError extends Error {
}
const WIDTH = 26;
/** The value of an option, when it is given and has one. */
function text(values, name) {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
}
/** `value` is one of `list`, or what to write. */
const oneOf = (list) => (value) => list.includes(value) ? undefined : `write ${list.join(', ').replace(/, ([^,]+)$/, ' or $1')}`;
const quoted = (names) => names.map((name) => `--${name}`).join(', ');
/** The command that the first word names; the rest read by its options. */
function readCommandLine(commands, [name = '', ...words]) {
    const command = commands.find((entry) => entry.name === name);
    if (!command) {
        const known = commands.map((entry) => entry.name).join(', ');
        throw new UsageError(name.startsWith('-')
            ? `${name} comes before the command; write the command first: ${known}`
            : `${name ? `There is no command ${name}` : 'There is no command'}; write one of ${known}`);
    }
    const { values, positionals: operands } = parse(command, words);
    if (values.help)
        return { command, operands, values, help: true };
    const [min, max] = command.count;
    if (operands.includes(''))
        throw new UsageError(`${name} needs ${command.operands}, not ""`);
    if (operands.length < min)
        throw new UsageError(`${name} needs ${command.operands}`);
    if (operands.length > max)
        throw new UsageError(`${name} takes ${command.operands} and no more, not ${operands[max]}`);
    checkValues(command, values);
    return { command, operands, values, help: false };
}
function parse(command, words) {
    const options = {
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
        return { values: values, positionals };
    }
    catch (error) {
        if (!(error instanceof TypeError) || !('code' in error))
            throw error;
        // of Node's message the first sentence says what is wrong; the rest is about positional
        // arguments
        const reason = error.message.replace(/\. .*/s, '');
        throw new UsageError(error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
            ? `${reason}; ${command.name} has ${quoted(Object.keys(options))}`
            : reason);
    }
}
function checkValues({ name: command, options }, values) {
    for (const [name, { value: placeholder, required, complain }] of Object.entries(options)) {
        const value = values[name];
        if (value === undefined && required)
            throw new UsageError(`${command} needs --${name} ${placeholder}`);
        const complaint = typeof value === 'string' ? complain?.(value) : undefined;
        if (complaint)
            throw new UsageError(`--${name} is ${JSON.stringify(value)}; ${complaint}`);
    }
}
const row = (left, right) => left.length < WIDTH
    ? `  ${left.padEnd(WIDTH)}${right}`
    : `  ${left}\n  ${' '.repeat(WIDTH)}${right}`;
/** Help on one command. */
function helpOn({ name, operands, about, more, options }) {
    const rows = Object.entries(options).map(([option, { value, about: what, required }]) => row(`--${option}${value ? ` ${value}` : ''}`, required ? `${what} (required)` : what));
    const parts = [
        `verdict-compare ${name} ${operands}`,
        about,
        [...rows, row('-h, --help', 'this text')].join('\n'),
        ...(more ? [more] : []),
    ];
    return parts.join('\n\n');
}
/** Help on all commands. */
function overview(commands) {
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

export { UsageError, helpOn, oneOf, overview, readCommandLine, text };
