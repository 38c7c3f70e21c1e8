import { type TemplateResult } from 'lit';
/** What Lit's `html` takes, not yet a template of its own. A class: nothing that a document says can pass for one. */
export declare class Fragment {
    readonly strings: TemplateStringsArray;
    readonly inserted: readonly unknown[];
    constructor(strings: TemplateStringsArray, inserted: readonly unknown[]);
}
/** Tag of a piece. */
export declare const fragment: (strings: TemplateStringsArray, ...inserted: unknown[]) => Fragment;
/** The piece that stands for what is not there. */
export declare const empty: Fragment;
/**
 * Makes one template of a piece and all pieces within it. What may come and go by itself is better a template of its own there:
 * with other pieces than before, all of this one is drawn anew. Each place in a piece takes either pieces or values, not now this, now that.
 */
export declare function compose(outer: Fragment): TemplateResult;
