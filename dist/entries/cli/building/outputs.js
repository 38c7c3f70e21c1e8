import { DOCUMENT_OUTPUTS, SITE_OUTPUTS } from '../../outputs/index.js';
import { removeInside, writeInside } from './write.js';
import { OutputUnavailable } from '../../outputs/output.js';

// in: a checked document, or all of them.
// out: their outputs, in a folder.
// knows nothing of: where documents come from, what was built before.
/** All paths that `build` writes of one document. */
const pathsOf = (slug) => DOCUMENT_OUTPUTS.flatMap(({ files }) => files.map(({ path }) => pathOf(path, slug)));
/** What the written files depend on, beside the documents and the options. */
async function outputList() {
    const list = DOCUMENT_OUTPUTS.map(async ({ name, files, installed }) => [
        name,
        files,
        await installed?.(),
    ]);
    return Promise.all(list);
}
const pathOf = (pattern, slug) => pattern.replaceAll('{slug}', slug);
/** An output that fails though the document is sound; the message names the output. */
class RenderError extends Error {
}
/**
 * Writes all outputs of a document. All are made before the first is written, so that they are of
 * one state.
 * @throws {RenderError} Then nothing of the document is written.
 */
async function writeOutputs(out, document, options) {
    const unavailable = [];
    const contents = [];
    for (const { name, files, load } of DOCUMENT_OUTPUTS) {
        const { render } = await load();
        for (const { path, options: own } of files) {
            let content = null;
            try {
                content = await render(document, { ...options, ...own });
            }
            catch (error) {
                const message = error instanceof Error ? error.message : String(error);
                if (!(error instanceof OutputUnavailable))
                    throw new RenderError(`cannot be drawn as ${name}: ${message}`, { cause: error });
                unavailable.push(message);
            }
            contents.push([pathOf(path, document.slug), content]);
        }
    }
    let isChanged = false;
    for (const [path, content] of contents) {
        // what was drawn of an older state would be wrong
        const changed = content === null ? removeInside(out, path) : writeInside(out, path, content);
        isChanged ||= changed;
    }
    return { isChanged, unavailable };
}
/** Writes what stands for all documents together. */
async function writeSite(out, site) {
    for (const { load } of SITE_OUTPUTS) {
        const { render } = await load();
        for await (const { path, content } of await render(site))
            writeInside(out, path, content);
    }
}
/** Removes all outputs of a document. */
function removeOutputs(out, slug) {
    for (const path of pathsOf(slug))
        removeInside(out, path);
}

export { RenderError, outputList, pathsOf, removeOutputs, writeOutputs, writeSite };
