import { hasQuote } from '../../view/sections/scorecard.js';
import { linkedReviewer } from '../dom/reviewer-address.js';
import { reveal } from '../dom/surroundings.js';

/** The comparison's slug, by which addresses name it. */
const slugOf = ({ slug, comparison }) => slug ?? comparison?.slug ?? null;
class Disclosures {
    /** Paper shows all of them. */
    isPrinting = false;
    #host;
    #callbacks;
    #switched = new Set();
    #openDescriptions = new Set();
    /** Whom the page's address names, until that is shown. */
    #linked = linkedReviewer();
    constructor(host, callbacks) {
        this.#host = host;
        this.#callbacks = callbacks;
    }
    isOpen = (reviewer) => this.isPrinting || this.#host.expanded !== this.#switched.has(reviewer);
    /** Opens one that is closed, or closes one that is open, without telling anybody. */
    switch(reviewer) {
        if (!this.#switched.delete(reviewer))
            this.#switched.add(reviewer);
    }
    /** Whether the description of a tool is open. */
    isDescriptionOpen = (side) => this.isPrinting || this.#openDescriptions.has(side);
    toggleDescription = (side, open) => {
        if (open === this.isDescriptionOpen(side))
            return;
        if (open)
            this.#openDescriptions.add(side);
        else
            this.#openDescriptions.delete(side);
        this.#host.requestUpdate();
    };
    /** All reviewers are as `expanded` says again. */
    resetReviewers() {
        this.#switched.clear();
    }
    /** Nothing stays as the reader left it: another comparison is to come. */
    reset() {
        this.resetReviewers();
        this.#openDescriptions.clear();
    }
    /** What the reader does; a row that is so already was the element's own doing. */
    toggle = (reviewer, open) => {
        if (open === this.isOpen(reviewer))
            return;
        this.switch(reviewer);
        this.#callbacks.onToggle(reviewer, open);
    };
    /** Closes all when all are open, and else opens them all. */
    toggleAll = () => {
        const quoted = this.#host.comparison?.reviewers.filter(hasQuote) ?? [];
        const open = !quoted.every(({ name }) => this.isOpen(name));
        quoted.forEach(({ name }) => {
            this.toggle(name, open);
        });
    };
    get slug() {
        return slugOf(this.#host);
    }
    /** Whether the page's address names one of them, or may do so: the slug is not known yet. */
    get isLinked() {
        const slug = this.#linked?.slug;
        return Boolean(slug && slug === (this.slug ?? slug));
    }
    /** The page's address is another one; or the reader has gone elsewhere, and is not taken back. */
    navigate(isByAddress) {
        this.#linked = isByAddress ? linkedReviewer() : null;
    }
    /** Opens whom the page's address names, and scrolls there. */
    showLinked() {
        const linked = this.#linked;
        const reviewers = this.#host.comparison?.reviewers ?? [];
        const index = linked?.indexIn(reviewers) ?? -1;
        const reviewer = reviewers[index];
        if (!reviewer || linked?.slug !== this.slug)
            return;
        this.#linked = null;
        if (this.#isSecond())
            return;
        reveal(this.#host);
        if (!this.isOpen(reviewer.name))
            this.switch(reviewer.name);
        const row = this.#callbacks.draw().querySelector(`[data-index="${index}"]`);
        row?.querySelector('summary')?.focus({ preventScroll: true });
        row?.scrollIntoView();
    }
    /** Of several of one comparison the first that is seen is gone to. */
    #isSecond() {
        const host = this.#host;
        const all = document.querySelectorAll(host.localName);
        const first = Array.from(all).find((element) => slugOf(element) === this.slug && element.getClientRects().length);
        return first !== undefined && first !== host;
    }
}

export { Disclosures };
