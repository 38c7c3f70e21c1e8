// What stands open: the descriptions that the reader has opened; and the reviewers as `expanded`
// says, but for those that the reader or the page's address has opened or closed.
import type { Model, Side } from '../../document/model.js';
import { hasQuote } from '../../view/sections/scorecard.js';
import { linkedReviewer } from '../dom/reviewer-address.js';
import { reveal } from '../dom/surroundings.js';

export interface DisclosuresHost extends HTMLElement {
  readonly expanded: boolean;
  readonly slug: string | null;
  readonly comparison: Model | null;
  readonly requestUpdate: () => void;
}

/** The comparison's slug, by which addresses name it. */
const slugOf = ({ slug, comparison }: DisclosuresHost): string | null =>
  slug ?? comparison?.slug ?? null;

export interface DisclosuresCallbacks {
  /** The reader has opened or closed one. */
  readonly onToggle: (reviewer: string, open: boolean) => void;
  /** Draws at once, and returns where it was drawn. */
  readonly draw: () => ParentNode;
}

export class Disclosures {
  /** Paper shows all of them. */
  isPrinting = false;

  readonly #host: DisclosuresHost;
  readonly #callbacks: DisclosuresCallbacks;
  readonly #switched = new Set<string>();
  readonly #openDescriptions = new Set<Side>();
  /** Whom the page's address names, until that is shown. */
  #linked = linkedReviewer();

  constructor(host: DisclosuresHost, callbacks: DisclosuresCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
  }

  readonly isOpen = (reviewer: string): boolean =>
    this.isPrinting || this.#host.expanded !== this.#switched.has(reviewer);

  /** Opens one that is closed, or closes one that is open, without telling anybody. */
  switch(reviewer: string): void {
    if (!this.#switched.delete(reviewer)) this.#switched.add(reviewer);
  }

  /** Whether the description of a tool is open. */
  readonly isDescriptionOpen = (side: Side): boolean =>
    this.isPrinting || this.#openDescriptions.has(side);

  readonly toggleDescription = (side: Side, open: boolean): void => {
    if (open === this.isDescriptionOpen(side)) return;
    if (open) this.#openDescriptions.add(side);
    else this.#openDescriptions.delete(side);
    this.#host.requestUpdate();
  };

  /** All reviewers are as `expanded` says again. */
  resetReviewers(): void {
    this.#switched.clear();
  }

  /** Nothing stays as the reader left it: another comparison is to come. */
  reset(): void {
    this.resetReviewers();
    this.#openDescriptions.clear();
  }

  /** What the reader does; a row that is so already was the element's own doing. */
  readonly toggle = (reviewer: string, open: boolean): void => {
    if (open === this.isOpen(reviewer)) return;
    this.switch(reviewer);
    this.#callbacks.onToggle(reviewer, open);
  };

  /** Closes all when all are open, and else opens them all. */
  readonly toggleAll = (): void => {
    const quoted = this.#host.comparison?.reviewers.filter(hasQuote) ?? [];
    const open = !quoted.every(({ name }) => this.isOpen(name));
    quoted.forEach(({ name }) => {
      this.toggle(name, open);
    });
  };

  get slug(): string | null {
    return slugOf(this.#host);
  }

  /** Whether the page's address names one of them, or may do so: the slug is not known yet. */
  get isLinked(): boolean {
    const slug = this.#linked?.slug;
    return Boolean(slug && slug === (this.slug ?? slug));
  }

  /** The page's address is another one; or the reader has gone elsewhere, and is not taken back. */
  navigate(isByAddress: boolean): void {
    this.#linked = isByAddress ? linkedReviewer() : null;
  }

  /** Opens whom the page's address names, and scrolls there. */
  showLinked(): void {
    const linked = this.#linked;
    const reviewers = this.#host.comparison?.reviewers ?? [];
    const index = linked?.indexIn(reviewers) ?? -1;
    const reviewer = reviewers[index];
    if (!reviewer || linked?.slug !== this.slug) return;
    this.#linked = null;
    if (this.#isSecond()) return;
    reveal(this.#host);
    if (!this.isOpen(reviewer.name)) this.switch(reviewer.name);
    const row = this.#callbacks.draw().querySelector(`[data-index="${index}"]`);
    row?.querySelector('summary')?.focus({ preventScroll: true });
    row?.scrollIntoView();
  }

  /** Of several of one comparison the first that is seen is gone to. */
  #isSecond(): boolean {
    const host = this.#host;
    const all = document.querySelectorAll<DisclosuresHost>(host.localName);
    const first = Array.from(all).find(
      (element) => slugOf(element) === this.slug && element.getClientRects().length,
    );
    return first !== undefined && first !== host;
  }
}
