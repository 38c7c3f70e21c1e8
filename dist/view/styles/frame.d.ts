/** What stands around cards, table and scorecard: header, answer, sections, error, footer. */
export declare const frame: string;
