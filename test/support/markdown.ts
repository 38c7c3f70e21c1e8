// Markdown as tests read it: its fenced blocks, its links to other files, and the anchors of its
// headings.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Text of a file of the project. */
export const read = (path: string): string => readFileSync(root + path, 'utf8');

/** One fenced block; `place` is file:line, for messages. */
export interface Block {
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

const FENCE = /^```(.*)\n([^]*?)^```$/gm;

export const blocksOf = (file: string): Block[] => {
  const text = read(file);
  return Array.from(text.matchAll(FENCE), ({ index, 1: language = '', 2: code = '' }) => ({
    place: `${file}:${text.slice(0, index).split('\n').length}`,
    language,
    code,
  }));
};

const prose = (file: string): string => read(file).replace(FENCE, '');

/** Where the links and pictures of a file lead, addresses of other sites left out. */
export const linksOf = (file: string): string[] =>
  Array.from(prose(file).matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link).filter(
    (link) => !/^[a-z]+:/.test(link),
  );

/**
 * The anchors that GitHub makes of a file's headings: lower case, blanks as hyphens, no other
 * punctuation.
 */
export const anchorsOf = (file: string): string[] =>
  Array.from(prose(file).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
