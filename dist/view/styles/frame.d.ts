/**
 * What stands around cards, table and scorecard: the column of sections, header, call to action,
 * error, and footer.
 */
export declare const frame: string;
