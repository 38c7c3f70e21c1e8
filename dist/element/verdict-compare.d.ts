import type { PropertyValues } from 'lit';
import { VerdictError } from '../document/errors.js';
import type { Model } from '../document/model.js';
import { type Status } from '../loading/state.js';
import { NormalizedElement } from './normalized-element.js';
import { type Properties, type PropertyOptions } from './properties.js';
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
export declare class VerdictCompare extends NormalizedElement {
    #private;
    static properties: {
        slug: {
            isSource: true;
            hasChanged: () => boolean;
            normalize: (value: unknown) => string | null;
            state?: boolean;
            attribute?: boolean | string;
            type?: unknown;
            converter?: import("lit").ComplexAttributeConverter<unknown, unknown> | ((value: string | null, type?: unknown) => unknown);
            reflect?: boolean;
            noAccessor?: boolean;
            useDefault?: boolean;
        };
        src: {
            isSource: true;
            hasChanged: () => boolean;
            normalize: (value: unknown) => string | null;
            state?: boolean;
            attribute?: boolean | string;
            type?: unknown;
            converter?: import("lit").ComplexAttributeConverter<unknown, unknown> | ((value: string | null, type?: unknown) => unknown);
            reflect?: boolean;
            noAccessor?: boolean;
            useDefault?: boolean;
        };
        base: PropertyOptions<string | null>;
        data: PropertyOptions;
        loading: PropertyOptions<"lazy" | "eager">;
        layout: PropertyOptions<"full" | "line" | "compact">;
        theme: PropertyOptions<"auto" | "light" | "dark">;
        expanded: PropertyOptions<boolean>;
        headingLevel: PropertyOptions<2 | 1 | 4 | 6 | 3 | 5>;
        timeout: PropertyOptions<number>;
        linkTarget: PropertyOptions<string>;
        debug: PropertyOptions<boolean>;
    };
    /**
     * Name of the comparison, looked for in `base`: letters and digits, with single `-`, `_` or `.`
     * between them.
     */
    slug: Properties['slug'];
    /** URL of one comparison document; wins over `slug`. */
    src: Properties['src'];
    /**
     * Folder URL of the comparisons, or a URL template that contains `{slug}`. When absent: what
     * `configure({ base })` says; else the folder `comparisons/` beside the script file, or
     * `/comparisons/` for the npm import.
     */
    base: Properties['base'];
    /**
     * The document itself; wins over everything, and is validated like any other.
     * @type {object | null | undefined}
     */
    data: Properties['data'];
    /** `lazy`: no request before the element comes near the viewport. */
    loading: Properties['loading'];
    /**
     * `compact`: the pick and a row per tool with badge, count and bar. `line`: the pick in one
     * sentence that stands in running text, with the link to the full comparison.
     */
    layout: Properties['layout'];
    /** `auto` takes its colours from the page around it, and follows them live. */
    theme: Properties['theme'];
    /** Every reviewer's quotes open; a change opens or closes them all. */
    expanded: Properties['expanded'];
    /**
     * Level of the title, 1 to 6; inner headings follow.
     * @type {1 | 2 | 3 | 4 | 5 | 6}
     */
    headingLevel: Properties['headingLevel'];
    /** Bound on one load in milliseconds, retries included. */
    timeout: Properties['timeout'];
    /** Target of outbound links; their `rel` has `nofollow noopener`. */
    linkTarget: Properties['linkTarget'];
    /** Shows the message for the page's author on the page too. */
    debug: Properties['debug'];
    constructor();
    /** `idle`, `loading`, `ready` or `error`; also as custom states, `:state(ready)`. */
    get status(): Status;
    /** The comparison on the page with its derived figures; null while there is none. */
    get comparison(): Model | null;
    /** The last failure; null after a success. */
    get error(): VerdictError | null;
    /** Fetches again, past the answer that the page shares; never rejects. */
    reload(): Promise<void>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    adoptedCallback(): void;
    protected createRenderRoot(): ShadowRoot;
    protected isSet({ isSource }: PropertyOptions): void;
    protected prepareDrawing(): void;
    /** A placeholder has no words, and what is known does not wait for them for long. */
    protected whenDrawable(): Promise<unknown> | undefined;
    protected isUrgent(): boolean;
    protected isKept(): boolean;
    protected update(changed: PropertyValues<this>): void;
    protected render(): unknown;
    /** Tells the state also where it is not drawn: what the server drew may still stand. */
    protected hasDrawn(): void;
    protected hasFailedToDraw(cause: unknown): void;
}
