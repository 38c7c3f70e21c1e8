// in: files.
// out: a line per document, or per place at fault in it; 0 when all are sound.
// knows nothing of: how a document is drawn.
import { basename } from 'node:path';
import { VerdictError } from '../../document/errors.js';
import { parseComparison } from '../../document/parse.js';
import { readJson } from './read.js';

async function faultsOf(file: string): Promise<string[]> {
  try {
    const { slug } = parseComparison(await readJson(file));
    const name = basename(file, '.json');
    return slug && file.endsWith('.json') && slug !== name
      ? [
          `slug is "${slug}", but the file is called ${name}.json: an element with this slug would not find it`,
        ]
      : [];
  } catch (error) {
    if (error instanceof VerdictError && error.issues.length)
      return error.issues.map(({ path, message }) => `${path || 'the document'} ${message}`);
    return [(error as Error).message];
  }
}

/** Checks each file; prints what is sound to standard output, what is not to standard error. */
export async function check(files: readonly string[]): Promise<number> {
  let code = 0;
  for (const file of files) {
    const faults = await faultsOf(file);
    for (const fault of faults) process.stderr.write(`${file}: ${fault}\n`);
    if (faults.length) code = 1;
    else process.stdout.write(`${file}: sound\n`);
  }
  return code;
}
