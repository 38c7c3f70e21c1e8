// The reviewers that are not as `expanded` says, since a reader has opened or closed them.

export class Disclosures {
  readonly #toggled = new Set<string>();

  has(reviewer: string): boolean {
    return this.#toggled.has(reviewer);
  }

  toggle(reviewer: string): void {
    if (!this.#toggled.delete(reviewer)) this.#toggled.add(reviewer);
  }

  /** All are as `expanded` says again. */
  reset(): void {
    this.#toggled.clear();
  }
}
