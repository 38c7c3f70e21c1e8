import { logErrorOnce } from '../../document/log.js';
import { configuration } from '../../loading/config.js';
import { load } from '../../loading/load.js';
import { isSameSource, resolveSource } from '../../loading/source.js';
import { IDLE } from '../../loading/state.js';
import { readInlineJson } from '../dom/light-dom.js';
import { whenNearViewport } from '../dom/near-viewport.js';

// Loads what the element asks for, and knows how far that is.
//
//   idle ── run ──▶ loading ── settle ──▶ settled
//     ▲    └─ lazy ─▶ deferred ── near ─▶ loading
//     └── disconnect, while it is not settled
class LoadController {
    #host;
    #callbacks;
    #status = 'idle';
    #state = IDLE;
    #source;
    #written;
    #abort = new AbortController();
    /** Whether what the source depends on may have changed since it was looked at. */
    #isInvalid = false;
    /** Whether a source was set since the last run began, be it to what it was. */
    #isSourceSet = false;
    #hasFailed = false;
    constructor(host, callbacks) {
        this.#host = host;
        this.#callbacks = callbacks;
    }
    /** Something that the source depends on may have changed. */
    invalidate() {
        this.#isInvalid = true;
    }
    /** A source was set: that loads again, also when it is what it was. */
    invalidateSource() {
        this.#isInvalid = this.#isSourceSet = true;
    }
    /** Loads when the source is another one, or its load was left unfinished. */
    follow() {
        if (!this.#isInvalid || !this.#host.isConnected)
            return;
        this.#isInvalid = false;
        const source = this.#resolve();
        const isWantedNow = this.#status === 'deferred' && this.#host.loading !== 'lazy';
        const isSame = this.#source && isSameSource(source, this.#source);
        if (isSame && this.#status !== 'idle' && !this.#isSourceSet && !isWantedNow)
            return;
        void this.#run(source, false);
    }
    /** Fetches again, past the answer that the page shares. Never rejects. */
    reload() {
        return this.#run(this.#resolve(), true);
    }
    /** A deferred load is wanted at once. */
    hasten() {
        if (this.#status === 'deferred')
            void this.#run(this.#resolve(), false, true);
    }
    /** Ends a load that nobody will see; it begins again when the element comes back. */
    disconnect() {
        this.#abort.abort();
        if (this.#status === 'settled' || this.#hasFailed)
            return;
        this.#status = 'idle';
        if (!this.#state.model)
            this.#show(IDLE);
    }
    /** A drawing has failed: nothing is loaded any more that nobody would see. */
    fail() {
        this.#hasFailed = true;
        this.#abort.abort();
    }
    #resolve() {
        const host = this.#host;
        const { data, src, slug, ownerDocument: page } = host;
        const asked = src ?? slug;
        const base = host.base || configuration().base;
        const inline = readInlineJson(host);
        const before = this.#written;
        const isSetThen = before && !this.#isSourceSet && before.base === base && before.page === page;
        const isSnapshotThen = before?.inline === inline && before.snapshotOf !== null;
        const written = {
            page,
            base,
            inline,
            baseURI: isSetThen ? before.baseURI : host.baseURI,
            snapshotOf: isSnapshotThen ? before.snapshotOf : asked,
        };
        this.#written = written;
        return resolveSource({
            data,
            src,
            slug,
            base,
            baseURI: written.baseURI,
            inline: asked === null || asked === written.snapshotOf ? inline : null,
            pending: this.#callbacks.isPagePending() || host.hasAttribute('data'),
        });
    }
    /** The newest run wins: an older one is aborted, and aborted runs are silent. */
    async #run(source, fresh, hastened = false) {
        if (this.#hasFailed)
            return;
        const older = this.#abort;
        const abort = new AbortController();
        const isSame = this.#source?.kind === source.kind && this.#source.key === source.key;
        const host = this.#host;
        const isLazy = host.loading === 'lazy' && !this.#callbacks.isLinked();
        const isDeferred = isLazy && source.kind === 'url' && !fresh && !hastened;
        this.#callbacks.onSource(source, Boolean(this.#source) && !isSame);
        this.#abort = abort;
        this.#source = source;
        this.#isSourceSet = false;
        this.#status = isDeferred ? 'deferred' : 'loading';
        const done = load(source, {
            signal: abort.signal,
            timeout: host.timeout,
            fresh,
            near: isDeferred ? this.#whenNear(abort.signal) : undefined,
            shown: isSame ? this.#state : IDLE,
            show: (state) => {
                this.#show(state);
            },
            report: logErrorOnce,
        });
        older.abort(); // after the newer one has asked: both may share an answer
        await done;
        if (!abort.signal.aborted)
            this.#status = 'settled';
    }
    async #whenNear(signal) {
        await whenNearViewport(this.#host, signal);
        this.#status = 'loading';
    }
    #show(state) {
        this.#state = state;
        this.#callbacks.onState(state);
    }
}

export { LoadController };
