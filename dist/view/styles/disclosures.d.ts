/** Quotes and descriptions that open: their sign, and what of them is seen before. */
export declare const disclosures: string;
