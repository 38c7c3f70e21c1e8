// The reviewers that are not as `expanded` says, since a reader has opened or closed them.
class Disclosures {
    #toggled = new Set();
    has(reviewer) {
        return this.#toggled.has(reviewer);
    }
    toggle(reviewer) {
        if (!this.#toggled.delete(reviewer))
            this.#toggled.add(reviewer);
    }
    /** All are as `expanded` says again. */
    reset() {
        this.#toggled.clear();
    }
}

export { Disclosures };
