import { styles } from '../../view/styles/index.js';

/**
 * The widget's style sheet, so that Markdown takes nothing in it for its own even where it reads it
 * as prose. A blank line would end the block of HTML; an asterisk is no emphasis between blanks,
 * and no bullet unless it begins a line. Underscores stand at the beginning of names only, and
 * what opens there is never closed. No selector has an asterisk and something else in one.
 */
export const styleSheet = styles
  .replace(/\/\*[^]*?\*\//g, '')
  .replace(/\s*\*\s*/g, ' * ')
  .replace(/\s*\n\s*/g, '\n')
  .trim();
