// Loads what the element asks for, and knows how far that is.
//
//   idle ── run ──▶ loading ── settle ──▶ settled
//     ▲    └─ lazy ─▶ deferred ── near ─▶ loading
//     └── disconnect, while it is not settled
import { logErrorOnce } from '../../document/log.js';
import { configuration } from '../../loading/config.js';
import { load } from '../../loading/load.js';
import { isSameSource, resolveSource, type Source } from '../../loading/source.js';
import { IDLE, type State } from '../../loading/state.js';
import { readInlineJson } from '../dom/light-dom.js';
import { whenNearViewport } from '../dom/near-viewport.js';

export type LoadHost = HTMLElement & {
  readonly data: unknown;
  readonly src: string | null;
  readonly slug: string | null;
  readonly base: string | null;
  readonly loading: 'eager' | 'lazy';
  readonly timeout: number;
};

export interface LoadCallbacks {
  readonly onState: (state: State) => void;
  /** A source is about to be loaded, which may be another one than before. */
  readonly onSource: (source: Source, isOther: boolean) => void;
  /** Whether the page may still bring a source. */
  readonly isPagePending: () => boolean;
  /** Whether it is wanted wherever it stands, since the page's address names it. */
  readonly isLinked: () => boolean;
}

type LoadStatus = 'idle' | 'deferred' | 'loading' | 'settled';

/** What was written together stays together: contract, section 1. */
interface Written {
  readonly page: Document;
  readonly base: string;
  /** The page's address when the source was set: relative addresses belong to it. */
  readonly baseURI: string;
  readonly inline: string | null;
  /** The `src` or `slug` that the inline JSON is a snapshot of; null while there is none. */
  readonly snapshotOf: string | null;
}

export class LoadController {
  readonly #host: LoadHost;
  readonly #callbacks: LoadCallbacks;

  #status: LoadStatus = 'idle';
  #state: State = IDLE;
  #source: Source | undefined;
  #written: Written | undefined;
  #abort = new AbortController();
  /** Whether what the source depends on may have changed since it was looked at. */
  #isInvalid = false;
  /** Whether a source was set since the last run began, be it to what it was. */
  #isSourceSet = false;
  #hasFailed = false;

  constructor(host: LoadHost, callbacks: LoadCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
  }

  /** Something that the source depends on may have changed. */
  invalidate(): void {
    this.#isInvalid = true;
  }

  /** A source was set: that loads again, also when it is what it was. */
  invalidateSource(): void {
    this.#isInvalid = this.#isSourceSet = true;
  }

  /** Loads when the source is another one, or its load was left unfinished. */
  follow(): void {
    if (!this.#isInvalid || !this.#host.isConnected) return;
    this.#isInvalid = false;
    const source = this.#resolve();
    const isWantedNow = this.#status === 'deferred' && this.#host.loading !== 'lazy';
    const isSame = this.#source && isSameSource(source, this.#source);
    if (isSame && this.#status !== 'idle' && !this.#isSourceSet && !isWantedNow) return;
    void this.#run(source, false);
  }

  /** Fetches again, past the answer that the page shares. Never rejects. */
  reload(): Promise<void> {
    return this.#run(this.#resolve(), true);
  }

  /** A deferred load is wanted at once. */
  hasten(): void {
    if (this.#status === 'deferred') void this.#run(this.#resolve(), false, true);
  }

  /** Ends a load that nobody will see; it begins again when the element comes back. */
  disconnect(): void {
    this.#abort.abort();
    if (this.#status === 'settled' || this.#hasFailed) return;
    this.#status = 'idle';
    if (!this.#state.model) this.#show(IDLE);
  }

  /** A drawing has failed: nothing is loaded any more that nobody would see. */
  fail(): void {
    this.#hasFailed = true;
    this.#abort.abort();
  }

  #resolve(): Source {
    const host = this.#host;
    const { data, src, slug, ownerDocument: page } = host;
    const asked = src ?? slug;
    const base = host.base || configuration().base;
    const inline = readInlineJson(host);
    const before = this.#written;
    const isSetThen = before && !this.#isSourceSet && before.base === base && before.page === page;
    const isSnapshotThen = before?.inline === inline && before.snapshotOf !== null;
    const written: Written = {
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
  async #run(source: Source, fresh: boolean, hastened = false): Promise<void> {
    if (this.#hasFailed) return;
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
    if (!abort.signal.aborted) this.#status = 'settled';
  }

  async #whenNear(signal: AbortSignal): Promise<void> {
    await whenNearViewport(this.#host, signal);
    this.#status = 'loading';
  }

  #show(state: State): void {
    this.#state = state;
    this.#callbacks.onState(state);
  }
}
