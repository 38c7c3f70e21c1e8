/** The ground of all parts: a guard against what the page's style hands down, type, links, code. */
export declare const page: string;
