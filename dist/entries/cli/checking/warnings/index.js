import { unknownKeys } from './keys.js';
import { unknownLanguage } from './language.js';
import { insecureLinks, hostsAsPaths } from './links.js';
import { fileName, scores, sponsoredPick, future, figures, silentReviewers } from './statements.js';
import { subjectOf } from './subject.js';
import { lengths, unfilled, markup, repeatedTexts } from './texts.js';

// in: a comparison, the value it was read from, and the name of its file.
// out: what is valid but doubtful.
// knows nothing of: places in the file, how warnings are printed.
const CHECKS = [
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
function warningsOf(doubtful) {
    const subject = subjectOf(doubtful);
    return CHECKS.flatMap((check) => [...check(subject)]);
}

export { warningsOf };
