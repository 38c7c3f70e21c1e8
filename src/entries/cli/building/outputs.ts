// in: a checked document, or all of them.
// out: their outputs, in a folder.
// knows nothing of: where documents come from, what was built before.
import { DOCUMENT_OUTPUTS, OutputUnavailable, SITE_OUTPUTS } from '../../outputs/index.js';
import type { Content, OutputDocument, OutputOptions, Site } from '../../outputs/output.js';
import { removeInside, writeInside } from './write.js';

/** All paths that `build` writes of one document. */
export const pathsOf = (slug: string): string[] =>
  DOCUMENT_OUTPUTS.flatMap(({ files }) => files.map(({ path }) => pathOf(path, slug)));

/** What the written files depend on, beside the documents and the options. */
export async function outputList(): Promise<readonly unknown[]> {
  const list = DOCUMENT_OUTPUTS.map(async ({ name, files, installed }) => [
    name,
    files,
    await installed?.(),
  ]);
  return Promise.all(list);
}

const pathOf = (pattern: string, slug: string): string => pattern.replaceAll('{slug}', slug);

/** An output that fails though the document is sound; the message names the output. */
export class RenderError extends Error {}

export interface Written {
  /** Whether any file is another than before. */
  readonly isChanged: boolean;
  /** What could not be made here, and what to install. */
  readonly unavailable: readonly string[];
}

/**
 * Writes all outputs of a document. All are made before the first is written, so that they are of
 * one state.
 * @throws {RenderError} Then nothing of the document is written.
 */
export async function writeOutputs(
  out: string,
  document: OutputDocument,
  options: OutputOptions,
): Promise<Written> {
  const unavailable: string[] = [];
  const contents: [path: string, content: Content | null][] = [];
  for (const { name, files, load } of DOCUMENT_OUTPUTS) {
    const { render } = await load();
    for (const { path, options: own } of files) {
      let content = null;
      try {
        content = await render(document, { ...options, ...own });
      } catch (error) {
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
export async function writeSite(out: string, site: Site): Promise<void> {
  for (const { load } of SITE_OUTPUTS) {
    const { render } = await load();
    for await (const { path, content } of await render(site)) writeInside(out, path, content);
  }
}

/** Removes all outputs of a document. */
export function removeOutputs(out: string, slug: string): void {
  for (const path of pathsOf(slug)) removeInside(out, path);
}
