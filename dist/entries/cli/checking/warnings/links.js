import { shortened } from './subject.js';

// Links that lead elsewhere than their author means.
const linksIn = ({ leaves }) => leaves.filter(({ kind }) => /(?:^|\.)(?:url|logo)$/.test(kind));
/** A link that is not encrypted. */
function* insecureLinks(subject) {
    for (const { path, text } of linksIn(subject)) {
        if (!/^http:\/\//i.test(text))
            continue;
        const secure = shortened(text.replace(/^http/i, 'https'));
        yield {
            rule: 'insecure-link',
            path,
            message: `is not https; write ${secure} if that answers`,
        };
    }
}
/** `https:` without its slashes, `https//` without its colon. */
const BROKEN_SCHEME = /^https?(?::\/?(?!\/)|\/\/)/i;
/** The names that most sites end with, and those of countries … */
const TOP = 'com|org|net|info|biz|edu|gov|app|dev|cloud|tech|page|site|online|software|tools|xyz|[a-z]{2}';
/** … which are not the endings of files: `guide.md`, `a.tar.gz`. */
const ENDING = 'md|js|ts|gz|py|rs|pl|ps|db|go|cc|rb';
const HOST = new RegExp(`^(?:www\\.[^/]|(?:[\\p{L}\\d-]+\\.)+(?!(?:${ENDING})(?:[/?#]|$))(?:${TOP})(?:[/?#]|$))`, 'iu');
/** What is relative by its letters, and most likely meant as the name of a host. */
function* hostsAsPaths(subject) {
    for (const { path, text } of linksIn(subject)) {
        const rest = text.replace(BROKEN_SCHEME, '');
        if (rest === text && !HOST.test(text))
            continue;
        yield {
            rule: 'missing-scheme',
            path,
            message: `is ${shortened(text)}, which is read as a place beside the document; ` +
                `write ${shortened(`https://${rest}`)}`,
        };
    }
}

export { hostsAsPaths, insecureLinks };
