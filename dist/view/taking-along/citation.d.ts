import type { Model, Side } from '../../document/model.js';
import type { Localizer } from '../../i18n/localizer.js';
export interface Citation {
    readonly text: string;
    readonly html: string;
}
/**
 * A reviewer's quote with who says it, of what, with which verdict, where and when.
 * @param index Index of the reviewer.
 * @param address Where the quote stands.
 */
export declare function quoteCitation(model: Model, index: number, side: Side, address: string, localizer: Localizer): Citation;
