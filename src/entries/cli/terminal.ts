// All that the command prints goes through here. File names and texts of documents are somebody
// else's: an escape sequence among them could write into the clipboard of whoever reads the
// terminal, and a line that begins with `::error` or has `##[` in it is a command to the build log
// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
import { styleText } from 'node:util';

// C0 and C1 controls, DEL, marks and overrides of direction, line separators, byte order mark, half
// a surrogate pair
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;
const LOG_COMMAND_INSIDE = /#(?=#[\w-]*\[)/g;
const LOG_COMMAND_AT_START = /^(\s*):(?=:)/;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * One line of `text` in which nothing is left that a terminal or a build log could obey: `\uXXXX`
 * stands in its place.
 */
export const printable = (text: string): string =>
  text.replace(UNSAFE, escaped).replace(LOG_COMMAND_INSIDE, escaped);

export type Style = Parameters<typeof styleText>[0];
/** A part of a line that has a colour, where colours are wanted. */
export interface Styled {
  readonly style: Style;
  readonly text: string;
}
export const styled = (style: Style, text: string): Styled => ({ style, text });

/**
 * One of the two standard streams. A reader that goes away (`| head`) ends the printing, not the
 * command.
 */
export class Terminal {
  readonly #stream: NodeJS.WriteStream;
  #closed = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#closed = true;
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return;
      // the disk behind a redirected stream is full, for example; the other stream may still be
      // there
      process.stderr.write(`${printable(error.message)}\n`);
      process.exit(1);
    });
  }

  get closed(): boolean {
    return this.#closed;
  }

  get isInteractive(): boolean {
    return this.#stream.isTTY;
  }

  /** Prints a line; waits where the stream is slow, so that nothing piles up in memory. */
  line(...parts: readonly (string | Styled)[]): Promise<void> {
    return this.#write(`${this.#compose(parts)}\n`);
  }

  /**
   * Puts a line in the place of the one that `rewrite` wrote before; nothing of it is left with an
   * empty one.
   */
  rewrite(...parts: readonly (string | Styled)[]): Promise<void> {
    return this.#write(`\r\x1b[K${this.#compose(parts)}`);
  }

  /**
   * Prints a line that the build log is to obey; all in it but the command itself is escaped by its
   * maker.
   */
  workflowCommand(line: string): Promise<void> {
    return this.#write(`${printable(line)}\n`);
  }

  /**
   * Writes an output as it is, since a file or another command takes it; a terminal gets its lines
   * made harmless.
   */
  data(content: string | Uint8Array): Promise<void> {
    if (typeof content === 'string' && this.isInteractive)
      return this.#write(content.split('\n').map(printable).join('\n'));
    return this.#write(content);
  }

  #compose(parts: readonly (string | Styled)[]): string {
    const line = parts
      .map((part) =>
        typeof part === 'string'
          ? printable(part)
          : // it looks at NO_COLOR, FORCE_COLOR and at the stream
            styleText(part.style, printable(part.text), {
              stream: this.#stream,
              validateStream: true,
            }),
      )
      .join('');
    return line.replace(LOG_COMMAND_AT_START, '$1\\u003a');
  }

  async #write(content: string | Uint8Array): Promise<void> {
    if (this.#closed || this.#stream.write(content)) return;
    await new Promise<void>((resolve) => {
      const proceed = (): void => {
        for (const event of ['drain', 'close', 'error']) this.#stream.off(event, proceed);
        resolve();
      };
      for (const event of ['drain', 'close', 'error']) this.#stream.once(event, proceed);
    });
  }
}

export const stdout = new Terminal(process.stdout);
export const stderr = new Terminal(process.stderr);
