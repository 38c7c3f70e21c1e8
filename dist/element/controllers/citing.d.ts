import type { Model, Side } from '../../document/model.js';
import type { Localizer } from '../../i18n/localizer.js';
/** What a button of the part `cite` copies. */
export type CiteKind = 'link' | 'quote' | 'markdown';
export interface CiteRequest {
    readonly kind: CiteKind;
    readonly model: Model;
    /** Slug of the comparison; null where it has no address of its own. */
    readonly slug: string | null;
    /** Index of the reviewer, and of the tool that is quoted. */
    readonly index: number;
    readonly side: Side;
    readonly localizer: Localizer;
}
/**
 * Copies what is asked for, and says so on the button, whose words screen readers announce.
 * @throws When nothing could be copied.
 */
export declare function cite(button: Element, request: CiteRequest): Promise<void>;
