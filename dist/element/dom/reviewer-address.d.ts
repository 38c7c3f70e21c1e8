/** The page's address, with the reviewer of a comparison as its fragment. */
export declare function addressOf(slug: string | null, reviewer: string | undefined): string;
/** Whom the page's address names, as far as it names anybody. */
export interface Linked {
    readonly slug: string;
    readonly isReviewer: (name: string) => boolean;
}
export declare function linkedReviewer(): Linked | null;
