// in: the package's own script files.
// out: the same beside the documents, each also under a name that has the hash of its contents and
// never means another; and what each is verified by.
// knows nothing of: documents.
import { createHash } from 'node:crypto';
import type { SiteFile } from '../outputs/output.js';
import { packageFile, scriptFiles } from './package-files.js';

const HASH_LENGTH = 12;

const digest = (text: string, algorithm: string, encoding: 'hex' | 'base64'): string =>
  createHash(algorithm).update(text).digest(encoding);

const hashedName = (path: string, text: string): string =>
  path.replace(/\.js$/, `.${digest(text, 'sha256', 'hex').slice(0, HASH_LENGTH)}.js`);

/** What both bundles import when it is used, the classic one by a function of its own. */
const IMPORT = /(?<=\(["'`]\.\/)[\w/-]+\.js(?=["'`]\))/g;

export interface Script {
  readonly path: string;
  readonly hashedPath: string;
  readonly text: string;
  readonly hashedText: string;
}

let made: readonly Script[] | undefined;

/**
 * All script files. A hashed copy imports hashed copies, so that a page that has pinned one gets
 * the words that belong to it; what is imported imports nothing itself.
 */
export function scripts(): readonly Script[] {
  made ??= scriptFiles().map((path) => {
    const text = packageFile(path);
    const hashedText = text.replace(IMPORT, (name) => hashedName(name, packageFile(name)));
    return { path, hashedPath: hashedName(path, hashedText), text, hashedText };
  });
  return made;
}

const integrityOf = (text: string): string => `sha384-${digest(text, 'sha384', 'base64')}`;

export function render(): SiteFile[] {
  const files: SiteFile[] = [];
  const integrity: Record<string, string> = {};
  for (const { path, hashedPath, text, hashedText } of scripts()) {
    files.push({ path, content: text }, { path: hashedPath, content: hashedText });
    integrity[path] = integrityOf(text);
    integrity[hashedPath] = integrityOf(hashedText);
  }
  const content = `${JSON.stringify(integrity, null, 2)}\n`;
  return [...files, { path: 'integrity.json', content }];
}
