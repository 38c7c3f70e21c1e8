import { messageOf, VerdictError } from '../document/errors.js';
import { logErrorOnce } from '../document/log.js';
import { localizerFor } from '../i18n/localizer.js';
import { IDLE, failed } from '../loading/state.js';
import { styles } from '../view/styles/index.js';
import { view } from '../view/view.js';
import { prepareCiting, citeLater } from './controllers/citing-later.js';
import { Interactions } from './controllers/interactions.js';
import { LoadController } from './controllers/load.js';
import { PageController } from './controllers/page.js';
import { PrerenderedRoot } from './controllers/prerendered.js';
import { Disclosures } from './controllers/disclosures.js';
import { attachStates, markStatus } from './dom/custom-states.js';
import { languageOf } from './dom/language.js';
import { isUnclosed, hasFallback } from './dom/light-dom.js';
import { send } from './events.js';
import { NormalizedElement } from './normalized-element.js';
import { PROPERTIES, viewSettings } from './properties.js';
import { adoptStyles, sheetOf } from './rendering/shared-stylesheet.js';
import { loadStrings } from '../i18n/registry.js';

/** How long an announcement stands where a screen reader may read it again, in ms. */
const ANNOUNCED_FOR = 5_000;
// Of these docstrings scripts/metadata/manifest.mjs makes the manifest, the editor data and the
// tables of docs/reference.md.
/**
 * A side-by-side comparison of two AI tools: which one the panel picks and on what grounds, what
 * sets the two apart, and what each reviewer says.
 *
 * @tagname verdict-compare
 *
 * @attr {string} lang - Language of the widget's own words (BCP 47); the nearest `lang` above it
 *   when absent; English when there is no such language.
 *
 * @slot - The page's fallback: seen before the script runs, without JavaScript, while there is
 *   nothing to show, and on error; hidden once ready.
 * @slot loading - Replaces the placeholder.
 * @slot error - Replaces the error message.
 * @slot cta - Replaces the call to action; an empty element removes it.
 *
 * @fires {CustomEvent<{ comparison: Model }>} verdict-load - A comparison is on the page; again
 *   after each refresh.
 * @fires {CustomEvent<{ error: VerdictError }>} verdict-error - A load failed for good.
 * @fires {CustomEvent<{ reviewer: string, open: boolean }>} verdict-toggle - A reader opened or
 *   closed a reviewer, one by one or all at once; an event for each.
 * @fires {CustomEvent<{ url: string, tool: string | null }>} verdict-follow - A reader follows an
 *   outbound link, of a tool by its name or of none (null); cancelable: `preventDefault()` keeps
 *   them here.
 *
 * @csspart container - Everything.
 * @csspart eyebrow - The line above the title.
 * @csspart title - The title.
 * @csspart pick - The answer: which tool the panel picks, in counts, and how firm that is.
 * @csspart why - Why the panel picks it, in the document's words; under the pick.
 * @csspart summary - The summary under the answer.
 * @csspart change - The line that says what has changed since the page was written.
 * @csspart tools - Both cards.
 * @csspart tool - The card of a tool; in `compact` its row.
 * @csspart logo - The logo, or the letter in its place.
 * @csspart name - The name on a card, a heading.
 * @csspart category - The category on a card.
 * @csspart tagline - The tagline on a card.
 * @csspart best-for - What a tool is best for.
 * @csspart stat - A figure on a card with its label: a share or the price.
 * @csspart badge - The verdict on a card: ship, skip or split.
 * @csspart bar - The panel's votes as a picture, whose length means ship.
 * @csspart segment - One vote of a bar of up to twelve.
 * @csspart bar-fill - The filled end of a bar of more votes than twelve.
 * @csspart description - The description on a card; its first lines until it is opened.
 * @csspart decision - The decision table with its heading.
 * @csspart row - A row of the decision table.
 * @csspart scorecard - The reviewers with their heading.
 * @csspart open-all - The button that opens all reviewers, or closes them.
 * @csspart reviewer - A reviewer's row, which opens to the whole quotes; a `<details>` where there
 *   are any.
 * @csspart reviewer-name - The name of a reviewer.
 * @csspart review - One review in a row.
 * @csspart score - Verdict and score of one review.
 * @csspart meter - The score of one review as a line from 0 to 100.
 * @csspart quote - The quote of a review; its first lines until the row is opened.
 * @csspart cite - A button that copies: a reviewer's address, a quote, or all of it as Markdown.
 * @csspart cta - The call to action.
 * @csspart cta-link - The link of the call to action.
 * @csspart footer - Method, date, source and the link to the full page.
 * @csspart placeholder - What stands in the comparison's place while it loads.
 * @csspart error - The error message with its button.
 * @csspart retry - The "Try again" button.
 *
 * @cssproperty {<family-name>} [--verdict-font=inherit] - Font of all texts.
 * @cssproperty {<family-name>} [--verdict-mono-font=ui-monospace, monospace] - Font of code.
 * @cssproperty {<length>} [--verdict-font-size=1em] - Font size, of which all other sizes are
 *   multiples.
 * @cssproperty {<color>} [--verdict-text=inherit] - Colour of text.
 * @cssproperty {<color>} [--verdict-muted=currentcolor] - Colour of text of less weight, which is
 *   smaller, but not paler.
 * @cssproperty {<color>} [--verdict-surface=transparent] - Background of everything.
 * @cssproperty {<color>} [--verdict-raised=transparent] - Background of the answer, of an error
 *   message and of the placeholder.
 * @cssproperty {<color>} [--verdict-border=color-mix(in srgb, currentcolor 18%, transparent)] -
 *   Colour of lines.
 * @cssproperty {<color>} [--verdict-accent=currentcolor] - Colour of the lines under links and
 *   buttons, and beside what has changed.
 * @cssproperty {<color>} [--verdict-ship=a green that suits the text colour] - Fill of bars and of
 *   a ship badge, and edge of a picked tool.
 * @cssproperty {<color>} [--verdict-skip=a red that suits the text colour] - Fill of a skip badge.
 * @cssproperty {<color>} [--verdict-split=an amber that suits the text colour] - Fill of a split
 *   badge.
 * @cssproperty {<length>} [--verdict-radius=0.5em] - Radius of corners.
 * @cssproperty {<length>} [--verdict-gap=1.1em] - Space between things.
 *
 * @cssstate idle - There is nothing to load, or not yet.
 * @cssstate loading - A comparison is on its way, and none is shown.
 * @cssstate ready - A comparison is shown.
 * @cssstate error - A load failed, and nothing is shown.
 */
class VerdictCompare extends NormalizedElement {
    static properties = PROPERTIES;
    #states = attachStates(this);
    #disclosures = new Disclosures(this, {
        onToggle: (reviewer, open) => {
            this.requestUpdate();
            send(this, 'verdict-toggle', { reviewer, open });
            if (open)
                prepareCiting();
        },
        draw: () => this.drawNow(),
    });
    #page = new PageController(this, {
        changed: () => {
            this.#load.invalidate();
            this.requestUpdate();
        },
        print: (isPrinting) => {
            this.#disclosures.isPrinting = isPrinting;
            if (isPrinting)
                this.#load.hasten();
            this.drawNow();
        },
        navigate: (isByAddress) => {
            this.#disclosures.navigate(isByAddress);
            if (this.#disclosures.isLinked)
                this.#load.hasten();
            this.#disclosures.showLinked();
        },
    });
    #load = new LoadController(this, {
        onState: (state) => {
            this.#show(state);
        },
        onSource: ({ kind }, isOther) => {
            if (isOther)
                this.#disclosures.reset();
            if (isOther || kind === 'data')
                this.#prerendered?.outdate();
        },
        isPagePending: () => this.#page.isPending,
        isLinked: () => this.#disclosures.isLinked,
    });
    #prerendered;
    #state = IDLE;
    /** The state that page and listeners know of; none at first. */
    #told = { ...IDLE };
    /** Whether the reader has asked for another try, whose success is announced. */
    #isRetried = false;
    constructor() {
        super();
        markStatus(this.#states, null, 'idle');
    }
    /** `idle`, `loading`, `ready` or `error`; also as custom states, `:state(ready)`. */
    get status() {
        return this.#state.status;
    }
    /** The comparison on the page with its derived figures; null while there is none. */
    get comparison() {
        return this.#state.model;
    }
    /** The last failure; null after a success. */
    get error() {
        return this.#state.error;
    }
    /** Fetches again, past the answer that the page shares; never rejects. */
    async reload() {
        if (!this.isConnected)
            return;
        await this.#load.reload();
        await this.updateComplete;
    }
    connectedCallback() {
        super.connectedCallback();
        this.#page.connect();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#page.disconnect();
        // An element that is moved comes back at once
        queueMicrotask(() => {
            if (!this.isConnected)
                this.#load.disconnect();
        });
    }
    adoptedCallback() {
        if (this.shadowRoot)
            adoptStyles(this.shadowRoot, styles);
    }
    createRenderRoot() {
        const { shadowRootOptions } = this.constructor;
        const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
        this.#prerendered = new PrerenderedRoot(root);
        this.showFallback(root);
        new Interactions(root, () => this.#state.model, {
            follow: (url, tool) => send(this, 'verdict-follow', { url, tool }),
            toggle: this.#disclosures.toggle,
            toggleDescription: this.#disclosures.toggleDescription,
            toggleAll: this.#disclosures.toggleAll,
            cite: (button, kind, index, side) => {
                const { model } = this.#state;
                const localizer = localizerFor(languageOf(this));
                const { slug } = this.#disclosures;
                if (model)
                    void citeLater(button, { kind, model, index, side, localizer, slug });
            },
            retry: () => {
                this.#isRetried = true;
                void this.reload();
            },
        });
        return root;
    }
    isSet({ isSource }) {
        if (isSource)
            this.#load.invalidateSource();
        else
            this.#load.invalidate();
    }
    prepareDrawing() {
        this.#load.follow();
        sheetOf(this.ownerDocument, styles); // while the answer is on its way
    }
    /** A placeholder has no words, and what is known does not wait for them for long. */
    whenDrawable() {
        const words = loadStrings(languageOf(this));
        return this.#state.model || this.#state.error ? words : undefined;
    }
    isUrgent() {
        return Boolean(this.#told.model && !this.#state.model);
    }
    isKept() {
        return Boolean(this.#prerendered?.isCurrent && !this.#state.model);
    }
    update(changed) {
        if (changed.has('expanded'))
            this.#disclosures.resetReviewers();
        const root = this.renderRoot;
        const prerendered = this.#prerendered;
        // No earlier: without content they would move the page
        if (!this.hasUpdated)
            adoptStyles(root, styles);
        let keepHeight;
        if (prerendered?.isStanding) {
            prerendered.reviewers(!this.expanded).forEach((name) => {
                this.#disclosures.switch(name);
            });
            keepHeight = prerendered.takeOver();
        }
        const focused = root.activeElement;
        super.update(changed);
        keepHeight?.();
        if (!focused || focused.isConnected)
            return;
        root.querySelector('[part=title]')?.focus({ preventScroll: true });
    }
    render() {
        const tag = languageOf(this);
        const localizer = localizerFor(tag);
        const { model } = this.#state;
        const lang = model?.lang ?? tag;
        const context = {
            localizer,
            ...viewSettings(this),
            debug: this.debug,
            lang: lang === localizer.lang ? '' : lang,
            isOpen: this.#disclosures.isOpen,
            isDescriptionOpen: this.#disclosures.isDescriptionOpen,
            announcement: this.#announcement(localizer),
            slug: this.#disclosures.slug,
            fallback: hasFallback(this),
            keepsFallback: Boolean(model) && isUnclosed(this),
        };
        return view(this.#state, context);
    }
    /** Tells the state also where it is not drawn: what the server drew may still stand. */
    hasDrawn() {
        const told = this.#told;
        if (told === this.#state)
            return;
        const { status, model, error } = (this.#told = this.#state);
        markStatus(this.#states, told.status, status);
        if (model && model !== told.model) {
            send(this, 'verdict-load', { comparison: model });
            this.#disclosures.showLinked();
        }
        if (!error || error === told.error)
            return;
        logErrorOnce(error);
        send(this, 'verdict-error', { error });
    }
    hasFailedToDraw(cause) {
        const message = `The comparison could not be drawn on this page: ${messageOf(cause)}`;
        this.#state = failed(new VerdictError('config', message, { cause }), IDLE);
        this.#load.fail();
    }
    #show(state) {
        if (state.model && this.#isRetried)
            setTimeout(this.#endAnnouncement, ANNOUNCED_FOR);
        this.#state = state;
        this.requestUpdate();
    }
    #endAnnouncement = () => {
        this.#isRetried = false;
        this.requestUpdate();
    };
    /** What a screen reader is told after another try, unless the focus goes to the title. */
    #announcement(localizer) {
        const { model } = this.#state;
        if (!model || !this.#isRetried || this.shadowRoot?.activeElement)
            return '';
        return localizer.term('loaded', { title: localizer.isolate(model.title) });
    }
}

export { VerdictCompare };
