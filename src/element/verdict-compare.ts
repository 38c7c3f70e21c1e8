// in: attributes, properties, children, what the reader does.
// out: the custom element: its state, lifecycle and events.
// knows nothing of: markup, CSS rules, figures. load.ts tells what becomes of a source.
import { LitElement, type PropertyValues } from 'lit';
import { adoptStyles, sheetOf } from './rendering/shared-stylesheet.js';
import { askedOf } from './controllers/load.js';
import { hasFallback } from './dom/light-dom.js';
import type { VerdictError } from '../document/errors.js';
import { send } from './events.js';
import { forceLayout, isLcpCandidate } from './rendering/lcp.js';
import { load } from '../loading/load.js';
import { isolate, loadStrings, localizerFor } from '../i18n/localizer.js';
import type { Model } from '../document/model.js';
import { whenNearViewport } from './dom/near-viewport.js';
import { PROPERTIES, type PropertyOptions, type Properties } from './properties.js';
import { takeOver, readOpenReviewers } from './controllers/prerendered.js';
import { prioritize, nextRenderSlot } from './rendering/render-queue.js';
import { handleEvent } from './controllers/interactions.js';
import { logErrorOnce } from './dom/log-error.js';
import { resolveSource, sameSource, type Source } from '../loading/source.js';
import { IDLE, markStatus, type State, type Status } from '../loading/state.js';
import { observePage, languageOf } from './controllers/page.js';
import { mayDelayPlaceholder } from './rendering/placeholder-delay.js';
import type { ViewContext } from '../view/context.js';
import { styles } from '../view/styles/index.js';
import { view } from '../view/view.js';

// Of these docstrings scripts/manifest.mjs makes the manifest, the editor data and the README's tables.
/**
 * A side-by-side comparison of two AI tools: their cards, the panel's ship bars and the reviewers' quotes.
 *
 * @tagname verdict-compare
 *
 * @attr {string} lang - Language of the widget's own words (BCP 47); the nearest `lang` above it when absent; English when there is no such language.
 *
 * @slot - The page's fallback: seen before the script runs, without JavaScript, while there is nothing to show, and on error; hidden once ready.
 * @slot loading - Replaces the placeholder.
 * @slot error - Replaces the error message.
 * @slot cta - Replaces the call to action; an empty element removes it.
 *
 * @fires {CustomEvent<{ comparison: Model }>} verdict-load - A comparison is on the page; again after each refresh.
 * @fires {CustomEvent<{ error: VerdictError }>} verdict-error - A load failed for good.
 * @fires {CustomEvent<{ reviewer: string, open: boolean }>} verdict-toggle - A reader opened or closed a reviewer.
 * @fires {CustomEvent<{ url: string, tool: string | null }>} verdict-follow - A reader follows an outbound link, of a tool by its name or of none (null); cancelable: `preventDefault()` keeps them here.
 *
 * @csspart container - Everything.
 * @csspart eyebrow - The line above the title.
 * @csspart title - The title.
 * @csspart summary - The summary under the title.
 * @csspart pick - The line that says which tool the panel picks.
 * @csspart change - The line that says what has changed since the page was written.
 * @csspart tools - Both cards.
 * @csspart tool - The card of a tool.
 * @csspart logo - The logo, or the letter in its place.
 * @csspart category - The category on a card.
 * @csspart name - The name on a card.
 * @csspart tagline - The tagline on a card.
 * @csspart badge - The verdict on a card: ship, skip or split.
 * @csspart bar - The track of a ship bar.
 * @csspart bar-fill - The filled end of a ship bar.
 * @csspart stat - A figure on a card with its label: a share or the price.
 * @csspart description - The description on a card.
 * @csspart decision - The decision table with its heading.
 * @csspart scorecard - The scorecard with its heading.
 * @csspart reviewer - A reviewer's row, which opens to the quotes; a `<details>`.
 * @csspart reviewer-name - The name of a reviewer.
 * @csspart review - One review in an open row.
 * @csspart score - Score and verdict of one review.
 * @csspart quote - The quote of a review.
 * @csspart cta - The call to action.
 * @csspart cta-link - The link of the call to action.
 * @csspart footer - Date, source and the link to the full page.
 * @csspart placeholder - What stands in the comparison's place while it loads.
 * @csspart error - The error message with its button.
 * @csspart retry - The "Try again" button.
 *
 * @cssproperty {<family-name>} [--verdict-font=inherit] - Font of all texts.
 * @cssproperty {<family-name>} [--verdict-mono-font=ui-monospace, monospace] - Font of code.
 * @cssproperty {<length>} [--verdict-font-size=1em] - Font size, of which all other sizes are multiples.
 * @cssproperty {<color>} [--verdict-text=inherit] - Colour of text.
 * @cssproperty {<color>} [--verdict-muted=color-mix(in srgb, currentcolor 85%, transparent)] - Colour of text of less weight.
 * @cssproperty {<color>} [--verdict-surface=transparent] - Background of everything.
 * @cssproperty {<color>} [--verdict-raised=color-mix(in srgb, currentcolor 3%, transparent)] - Background of cards.
 * @cssproperty {<color>} [--verdict-border=color-mix(in srgb, currentcolor 18%, transparent)] - Colour of lines.
 * @cssproperty {<color>} [--verdict-accent=a blue that suits the text colour] - Colour of links, buttons and the focus ring.
 * @cssproperty {<color>} [--verdict-ship=a green that suits the text colour] - Colour of a ship verdict.
 * @cssproperty {<color>} [--verdict-skip=a red that suits the text colour] - Colour of a skip verdict.
 * @cssproperty {<color>} [--verdict-split=an amber that suits the text colour] - Colour of a split verdict.
 * @cssproperty {<length>} [--verdict-radius=0.6em] - Radius of corners.
 * @cssproperty {<length>} [--verdict-gap=1em] - Space between things.
 *
 * @cssstate idle - There is nothing to load, or not yet.
 * @cssstate loading - A comparison is on its way, and none is shown.
 * @cssstate ready - A comparison is shown.
 * @cssstate error - A load failed, and nothing is shown.
 */
export class VerdictCompare extends LitElement {
  static override properties = PROPERTIES;

  /** Name of the comparison, looked for in `base`: letters and digits, with single `-`, `_` or `.` between them. */
  declare slug: Properties['slug'];
  /** URL of one comparison document; wins over `slug`. */
  declare src: Properties['src'];
  /** Folder URL of the comparisons, or a URL template that contains `{slug}`. When absent: what `configure({ base })` says; else the folder `comparisons/` beside the script file, or `/comparisons/` for the npm import. */
  declare base: Properties['base'];
  /**
   * The document itself; wins over everything, and is validated like any other.
   * @type {object | null | undefined}
   */
  declare data: Properties['data'];
  /** `lazy`: no request before the element comes near the viewport. */
  declare loading: Properties['loading'];
  /** `compact`: the two cards with their bars, and the pick; no table, scorecard or call to action. */
  declare layout: Properties['layout'];
  /** `auto` takes its colours from the page around it, and follows them live. */
  declare theme: Properties['theme'];
  /** Every reviewer's quotes open; a change opens or closes them all. */
  declare expanded: Properties['expanded'];
  /**
   * Level of the title, 1 to 6; inner headings follow.
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   */
  declare headingLevel: Properties['headingLevel'];
  /** Bound on one load in milliseconds, retries included. */
  declare timeout: Properties['timeout'];
  /** Target of outbound links; their `rel` has `nofollow noopener`. */
  declare linkTarget: Properties['linkTarget'];
  /** Shows the message for the page's author on the page too. */
  declare debug: Properties['debug'];

  /** What the properties were set to. */
  readonly #values = new Map<keyof Properties, unknown>();
  #state = IDLE;
  /** The state that page and listeners know of; none at first. */
  #told: State = { ...IDLE };
  #source: Source | undefined;
  /** The load of that source, under way or done; none when it was left unfinished. */
  #run: AbortController | undefined;
  #done = false;
  /** Whether anything that the source depends on may have changed since it was last looked at. */
  #stale = false;
  /** Whether a source was set since the last load began, be it to what it was. */
  #again = false;
  /** Whether that load waits for the viewport. */
  #waits = false;
  /** Whether a comparison has taken a placeholder's place, or a failure's: what was never waited for is not announced. */
  #arrived = false;
  /** Whether it led its page when its first comparison came. */
  #leads: boolean | undefined;
  /** Reviewers who are not as `expanded` says. */
  readonly #flipped = new Set<string>();
  /** Whether Lit has taken over what was set before the upgrade. */
  #begun = false;
  #printing = false;
  /** Whether it can wait before it draws a placeholder. */
  readonly #canWait = mayDelayPlaceholder(this);
  /** Whether what the server drew still stands. */
  #prerendered = false;
  /** Whether that may be what is asked for, so that it stands until there is something better. */
  #kept = true;
  #release: (() => void) | undefined;
  readonly #internals: Partial<ElementInternals> = this.attachInternals();

  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    if (this === VerdictCompare)
      for (const [name, option] of Object.entries(PROPERTIES))
        this.#makeAccessor(name as keyof Properties, option);
  }

  /** Makes one after Lit is done: it would take one that it finds for its own to wrap, and write what that holds to the attribute. */
  static #makeAccessor(name: keyof Properties, { normalize, source }: PropertyOptions): void {
    Object.defineProperty(this.prototype, name, {
      get(this: VerdictCompare) {
        return this.#values.get(name) ?? normalize(this.#values.get(name));
      },
      set(this: VerdictCompare, value: unknown) {
        const before = this[name];
        this.#stale = true;
        this.#again ||= Boolean(source);
        this.#values.set(name, normalize(value));
        this.requestUpdate(name, before);
      },
      configurable: true,
      enumerable: true,
    });
  }

  /** `idle`, `loading`, `ready` or `error`; also as custom states, `:state(ready)`. */
  get status(): Status {
    return this.#state.status;
  }
  /** The comparison on the page with its derived figures; null while there is none. */
  get comparison(): Model | null {
    return this.#state.model;
  }
  /** The last failure; null after a success. */
  get error(): VerdictError | null {
    return this.#state.error;
  }

  /** Fetches again, past the answer that the page shares; never rejects. */
  async reload(): Promise<void> {
    if (!this.isConnected) return;
    await this.#begin(this.#resolve(), true);
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#release = observePage(this, {
      changed: this.#lookAgain,
      print: (printing) => {
        this.#printing = printing;
        this.requestUpdate();
        this.performUpdate(); // paper does not wait
      },
    });
    this.#lookAgain();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release?.();
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    }); // a move comes back at once
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, styles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRootOptions } = this.constructor as typeof VerdictCompare;
    this.#prerendered = Boolean(this.shadowRoot?.firstChild);
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    for (const type of ['click', 'auxclick', 'toggle', 'load', 'error'])
      root.addEventListener(type, this.#hear, true);
    return root;
  }

  /**
   * Sends the request first, then waits for the words and for a turn. Of many new elements not all ask in one task either.
   * A comparison that is no longer asked for goes at once.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#begun) {
      // it does so in its first update, which therefore goes first and draws nothing
      await nextRenderSlot();
      this.performUpdate();
      this.#begun = true;
      this.isUpdatePending = true;
    }
    this.#follow();
    sheetOf(this.ownerDocument, styles); // while the answer is on its way
    await loadStrings(languageOf(this));
    await (this.#told.model && !this.#state.model
      ? null
      : nextRenderSlot(this.#state.status === 'loading' && this.#canWait() ? this : undefined));
    this.#follow(); // what was set meanwhile
    await super.scheduleUpdate();
  }

  protected override shouldUpdate(): boolean {
    return this.#begun && !(this.#prerendered && this.#kept && !this.#state.model);
  }

  protected override update(changed: PropertyValues<this>): void {
    if (changed.has('expanded')) this.#flipped.clear();
    const root = this.renderRoot as ShadowRoot;
    if (!this.hasUpdated) adoptStyles(root, styles); // no earlier: without content they would move the page
    let keepHeight: (() => void) | undefined;
    if (this.#prerendered) {
      for (const name of readOpenReviewers(root, !this.expanded)) this.#flipped.add(name);
      keepHeight = takeOver(root);
      this.#prerendered = false;
    }
    const focused = root.activeElement;
    super.update(changed);
    if (this.#leads && this.#state.model) void forceLayout(this);
    keepHeight?.();
    if (focused && !focused.isConnected)
      root.querySelector<HTMLElement>('[part=title]')?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    const tag = languageOf(this);
    const words = localizerFor(tag);
    const { layout, theme, headingLevel, linkTarget, debug } = this;
    const { model } = this.#state;
    const lang = model?.lang ?? tag;
    const scene: ViewContext = {
      words,
      layout,
      theme,
      debug,
      level: headingLevel,
      target: linkTarget,
      lang: lang === words.lang ? '' : lang,
      isOpen: this.#isOpen,
      announcement:
        this.#arrived && model ? words.term('loaded', { title: isolate(model.title) }) : '',
      leads: this.#leads === true,
      fallback: hasFallback(this),
    };
    return view(this.#state, scene);
  }

  /** Tells the state also where it is not drawn: what the server drew stands until there is something better. */
  protected override performUpdate(): void {
    super.performUpdate();
    const told = this.#told;
    if (!this.#begun || told === this.#state) return;
    const { status, model, error } = (this.#told = this.#state);
    markStatus(this.#internals, told.status, status);
    if (model && model !== told.model) send(this, 'verdict-load', { comparison: model });
    if (error && error !== told.error) {
      logErrorOnce(error);
      send(this, 'verdict-error', { error });
    }
  }

  readonly #lookAgain = (): void => {
    this.#stale = true;
    this.requestUpdate();
  };
  readonly #isOpen = (reviewer: string): boolean =>
    this.#printing || this.expanded !== this.#flipped.has(reviewer);

  readonly #hear = (event: Event): void => {
    handleEvent(event, this.renderRoot as ShadowRoot, this.#state.model, {
      follow: (url, tool) => send(this, 'verdict-follow', { url, tool }),
      toggle: (reviewer, open) => {
        if (open === this.#isOpen(reviewer)) return; // the element did that itself
        if (!this.#flipped.delete(reviewer)) this.#flipped.add(reviewer);
        this.requestUpdate();
        send(this, 'verdict-toggle', { reviewer, open });
      },
      retry: () => {
        void this.reload();
      },
    });
  };

  #resolve(): Source {
    return resolveSource(askedOf(this, this.#again));
  }

  /** Loads when the source is another one, or was left unfinished. */
  #follow(): void {
    if (!this.#stale || !this.isConnected) return;
    this.#stale = false;
    const source = this.#resolve();
    const waits = this.#waits && this.loading === 'lazy';
    if (
      !this.#run ||
      this.#again ||
      !this.#source ||
      !sameSource(source, this.#source) ||
      this.#waits !== waits
    )
      void this.#begin(source, false);
  }

  async #begin(source: Source, fresh: boolean): Promise<void> {
    const older = this.#run;
    const run = new AbortController();
    this.#run = run;
    this.#done = this.#again = false;
    this.#waits = this.loading === 'lazy' && source.kind === 'url' && !fresh;
    const same = this.#source?.kind === source.kind && this.#source.key === source.key;
    this.#kept &&= source.kind !== 'data' && (same || !this.#source);
    if (!same) this.#flipped.clear();
    this.#source = source;
    const done = load(source, {
      signal: run.signal,
      timeout: this.timeout,
      fresh,
      near: this.#waits
        ? whenNearViewport(this, run.signal).then(() => {
            this.#waits = false;
          })
        : undefined,
      shown: same ? this.#state : IDLE,
      show: (state) => {
        this.#show(state);
      },
      report: logErrorOnce,
    });
    older?.abort(); // after the newer one has asked: both may share an answer
    await done;
    if (this.#run === run) this.#done = true;
  }

  /** Ends a load that nobody will see; it begins again when the element comes back. */
  #stop(): void {
    if (this.#done) return;
    this.#run?.abort();
    this.#run = undefined;
    if (!this.#state.model) this.#show(IDLE);
  }

  #show(state: State): void {
    if (state.model && this.#state.status === 'loading') this.#leads ??= isLcpCandidate(this);
    if (state.model && !this.#state.model)
      this.#arrived = this.#told.status === 'loading' && !this.#prerendered;
    this.#state = state;
    this.requestUpdate();
    if (state.status !== 'loading') prioritize(this);
  }
}
