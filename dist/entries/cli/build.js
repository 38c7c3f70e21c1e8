import { mkdir, writeFile } from 'node:fs/promises';
import { join, basename } from 'node:path';
import { renderToString } from '../ssr/index.js';
import { readJson } from './read.js';

// in: files and how to draw them.
// out: prerendered HTML, to standard output or a file each; 0, or 1 when one is no comparison.
// knows nothing of: how it is drawn.
const pageOf = (file) => `${basename(file, '.json')}.html`;
/** Draws each file; the first that is no comparison is named on standard error, and ends it. */
async function build(files, out, options) {
    if (out !== undefined)
        await mkdir(out, { recursive: true });
    for (const file of files) {
        let html;
        try {
            html = `${renderToString(await readJson(file), options)}\n`;
        }
        catch (error) {
            process.stderr.write(`${file}: ${error.message}\n`);
            return 1;
        }
        if (out === undefined)
            process.stdout.write(html);
        else
            await writeFile(join(out, pageOf(file)), html);
    }
    return 0;
}

export { build, pageOf };
