import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, sep, join, basename, extname } from 'node:path';
import { deriveModel } from '../../../document/model.js';
import { isSlug } from '../../../document/limits.js';
import { entryOf } from '../../outputs/output.js';
import { fileFault, examine } from '../checking/finding.js';
import { readFile } from '../reading/bytes.js';
import { documentsIn } from '../reading/folder.js';
import { NO_DOCUMENT } from '../reading/paths.js';
import { parseSource } from '../reading/source.js';
import { version } from '../version.js';
import { readManifest, stampOf, writeManifest } from './manifest.js';
import { outputList, pathsOf, writeOutputs, RenderError, removeOutputs, writeSite } from './outputs.js';
import { Pool } from './pool.js';

// in: a folder of documents, and the folder to build into.
// out: every output of every document; of what is as it was, nothing is drawn or written again.
// knows nothing of: any output, what is printed.
const hashOf = (content) => createHash('sha256').update(content).digest('base64url').slice(0, 22);
class Builder {
    #folder;
    #out;
    #options;
    #key = '';
    #known = new Map();
    #notices = new Set();
    /** Size and time of each file whose outputs this process has found or made current. */
    #seen = new Map();
    constructor(folder, out, options) {
        this.#folder = folder;
        this.#out = out;
        this.#options = options;
    }
    /** Reads what the build before has left. */
    async #open() {
        this.#key = hashOf(JSON.stringify([version(), this.#options, await outputList()]));
        const { key, documents } = readManifest(this.#out);
        // of other options or another version only the names are worth knowing, to take away what is
        // gone
        this.#known =
            key === this.#key
                ? documents
                : new Map([...documents].map(([path, built]) => [path, { ...built, hash: '' }]));
    }
    /**
     * @throws {Error} What cannot be written. What is written until then is whole, and the next run
     * goes on from it.
     */
    async run(listener) {
        const files = documentsIn(this.#folder, this.#out);
        if (!files.length)
            throw new Error(`${this.#folder} ${NO_DOCUMENT}`);
        if (!this.#key)
            await this.#open();
        const run = {
            listener,
            owners: new Map(),
            built: new Map(),
            written: 0,
            faults: 0,
        };
        listener.start(files.length);
        // While pictures are drawn beside this thread, other documents are written
        const pool = new Pool(2 * availableParallelism());
        // Read one after the other, so that of two with one name it is always the second that is at
        // fault
        for (const file of files) {
            await this.#one(file, run, pool);
            await listener.step();
        }
        await pool.end();
        const removed = this.#removeOthers(run);
        await this.#finish(run);
        return { documents: files.length, written: run.written, removed, faults: run.faults };
    }
    async #one(file, run, pool) {
        const path = relative(this.#folder, file).split(sep).join('/');
        const input = this.#inputOf(file, path);
        if (input.isCurrent) {
            const taken = claim(file, input.built.slug, run);
            if (taken)
                return this.#fail(run, path, [taken]);
            run.built.set(path, input.built);
            this.#seen.set(path, input.seen);
            return this.#notify(run, input.built.unavailable);
        }
        if (!input.bytes)
            return this.#fail(run, path, [fileFault(file, input.message)], true);
        const { document, faults } = await documentOf(file, input.bytes);
        if (!document)
            return this.#fail(run, path, faults, true);
        const taken = claim(file, document.slug, run);
        if (taken)
            return this.#fail(run, path, [taken]);
        const { bytes, seen } = input;
        await pool.add(() => this.#write({ file, path, document, hash: hashOf(bytes), seen }, run));
    }
    #inputOf(file, path) {
        const built = this.#known.get(path);
        try {
            const { size, mtimeMs } = statSync(file);
            const seen = `${size}:${mtimeMs}`;
            if (built && this.#seen.get(path) === seen)
                return { isCurrent: true, built, seen };
            const bytes = readFile(file);
            const isCurrent = built?.hash === hashOf(bytes) && built.stamp === stampOf(this.#out, pathsOf(built.slug));
            return built && isCurrent ? { isCurrent, built, seen } : { isCurrent: false, bytes, seen };
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            return { isCurrent: false, bytes: null, message };
        }
    }
    async #write({ file, path, document, hash, seen }, run) {
        let written;
        try {
            written = await writeOutputs(this.#out, document, this.#options);
        }
        catch (error) {
            if (!(error instanceof RenderError))
                throw error;
            return this.#fail(run, path, [fileFault(file, error.message)], true);
        }
        const { isChanged, unavailable } = written;
        if (isChanged)
            run.written += 1;
        await this.#notify(run, unavailable);
        this.#seen.set(path, seen);
        run.built.set(path, {
            slug: document.slug,
            hash,
            stamp: stampOf(this.#out, pathsOf(document.slug)),
            unavailable,
            entry: entryOf(document, this.#options),
        });
    }
    async #notify({ listener }, messages) {
        for (const message of messages) {
            if (this.#notices.has(message))
                continue;
            this.#notices.add(message);
            await listener.notice(message);
        }
    }
    /**
     * Tells what is wrong with a document. With `keep` its outputs stay as they were when it was
     * sound.
     */
    async #fail(run, path, faults, keep = false) {
        this.#seen.delete(path);
        run.faults += 1;
        for (const fault of faults)
            await run.listener.fault(fault);
        const built = this.#known.get(path);
        if (!keep || !built)
            return;
        const file = join(this.#folder, path);
        const owner = run.owners.get(built.slug.toLowerCase()) ?? file;
        if (owner !== file)
            return;
        run.owners.set(built.slug.toLowerCase(), file);
        run.built.set(path, built);
    }
    /** Takes away the outputs of documents that are gone. */
    #removeOthers({ owners }) {
        const gone = [...this.#known.values()].filter(({ slug }) => !owners.has(slug.toLowerCase()));
        for (const { slug } of gone)
            removeOutputs(this.#out, slug);
        return gone.length;
    }
    async #finish({ built }) {
        const files = new Map([...built].map(([path, { slug }]) => [slug, path]));
        const entries = [...built.values()].map(({ entry }) => entry);
        await writeSite(this.#out, {
            entries: entries.sort((a, b) => (a.slug < b.slug ? -1 : Number(a.slug > b.slug))),
            options: this.#options,
            document: async (slug) => {
                const path = files.get(slug);
                if (path === undefined)
                    return undefined;
                const file = join(this.#folder, path);
                return (await documentOf(file, readFile(file))).document;
            },
        });
        this.#known = built;
        writeManifest(this.#out, { key: this.#key, documents: built });
    }
}
/** Gives a slug to the first file that has it. */
function claim(file, slug, { owners }) {
    const owner = owners.get(slug.toLowerCase());
    if (owner === undefined) {
        owners.set(slug.toLowerCase(), file);
        return undefined;
    }
    return fileFault(file, `has the slug ${JSON.stringify(slug)}, and would take the place of ${owner} in --out; ` +
        'give it another');
}
/** The checked document in a file, with the name that its outputs have. */
async function documentOf(file, bytes) {
    const { comparison, faults } = examine(file, await parseSource(file, bytes));
    if (!comparison)
        return { faults };
    const slug = comparison.slug ?? basename(file, extname(file));
    if (!isSlug(slug))
        return { faults: [fileFault(file, 'has no slug, and its own name cannot be one; add a slug')] };
    return { document: { slug, comparison, model: deriveModel(comparison) }, faults };
}

export { Builder };
