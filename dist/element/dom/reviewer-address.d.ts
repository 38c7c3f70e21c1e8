import type { Model } from '../../document/model.js';
/**
 * Where a reader finds a comparison again, and a reviewer of it: the page's address, with the
 * reviewer as its fragment where it has room for one.
 */
export declare function addressOf(slug: string | null, reviewer: string | undefined, { url, reviewers }: Pick<Model, 'url' | 'reviewers'>): string;
/** Whom the page's address names, as far as it names anybody. */
export interface Linked {
    readonly slug: string;
    /** Index of the one whom it names; -1 where that is none of them. */
    readonly indexIn: (reviewers: Model['reviewers']) => number;
}
export declare function linkedReviewer(): Linked | null;
