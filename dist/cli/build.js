import { mkdir, writeFile } from 'node:fs/promises';
import { join, basename } from 'node:path';
import { renderToString } from '../ssr.js';
import { readJson } from './read.js';

// in: files and how to draw them.
// out: prerendered HTML, to standard output or a file each.
// knows nothing of: how it is drawn.
/** @throws {Error} The first file that is no comparison; none is written after it. */
async function build(files, out, options) {
    if (out !== undefined)
        await mkdir(out, { recursive: true });
    for (const file of files) {
        let html;
        try {
            html = `${renderToString(await readJson(file), options)}\n`;
        }
        catch (error) {
            throw new Error(`${file}: ${error.message}`, { cause: error });
        }
        if (out === undefined)
            process.stdout.write(html);
        else
            await writeFile(join(out, `${basename(file, '.json')}.html`), html);
    }
    return 0;
}

export { build };
