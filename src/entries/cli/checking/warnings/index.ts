// in: a comparison, the value it was read from, and the name of its file.
// out: what is valid but doubtful.
// knows nothing of: places in the file, how warnings are printed.
import { unknownKeys } from './keys.js';
import { unknownLanguage } from './language.js';
import { hostsAsPaths, insecureLinks } from './links.js';
import { fileName, figures, future, scores, silentReviewers, sponsoredPick } from './statements.js';
import { subjectOf, type Check, type Doubtful, type Warning } from './subject.js';
import { lengths, markup, repeatedTexts, unfilled } from './texts.js';

const CHECKS: readonly Check[] = [
  fileName,
  unknownLanguage,
  insecureLinks,
  hostsAsPaths,
  scores,
  lengths,
  unfilled,
  markup,
  sponsoredPick,
  future,
  figures,
  silentReviewers,
  repeatedTexts,
  unknownKeys,
];

/** What is valid in a comparison, and doubtful. */
export function warningsOf(doubtful: Doubtful): Warning[] {
  const subject = subjectOf(doubtful);
  return CHECKS.flatMap((check) => [...check(subject)]);
}
