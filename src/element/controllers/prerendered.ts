// What a server drew into the shadow root: it stands until there is something better.

const PARTS = { reviewer: '[part=reviewer]', reviewerName: '[part=reviewer-name]' };

/** A reviewer's name as the document has it: code stands in backticks there. */
function nameOf(details: Element): string {
  const runs = details.querySelector(PARTS.reviewerName)?.childNodes ?? [];
  return Array.from(runs)
    .map((run) => (run.nodeName === 'CODE' ? `\`${run.textContent}\`` : run.textContent))
    .join('');
}

export class PrerenderedRoot {
  readonly #root: ShadowRoot;
  #isStanding: boolean;
  #isCurrent = true;

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#isStanding = Boolean(root.firstChild);
  }

  /** Whether what the server drew is still there. */
  get isStanding(): boolean {
    return this.#isStanding;
  }

  /** Whether it may be what is asked for. */
  get isCurrent(): boolean {
    return this.#isStanding && this.#isCurrent;
  }

  /** Something else is asked for than what the server drew. */
  outdate(): void {
    this.#isCurrent = false;
  }

  /** The reviewers that stand open, or closed. */
  reviewers(open: boolean): string[] {
    const details = this.#root.querySelectorAll<HTMLDetailsElement>(PARTS.reviewer);
    return Array.from(details)
      .filter((entry) => entry.open === open)
      .map(nameOf);
  }

  /**
   * Empties the root for the first drawing; returns what keeps its height for that, whose own is
   * not known before it has been on screen (content-visibility).
   */
  takeOver(): () => void {
    const article = () => this.#root.querySelector('article');
    const height = article()?.offsetHeight;
    this.#root.replaceChildren();
    this.#isStanding = false;
    return () => {
      article()?.style.setProperty('contain-intrinsic-block-size', `auto ${height}px`);
    };
  }
}
