/** Two names are the same one in whatever normalization form they come: contract, section 2. */
export declare const sameName: (a: string, b: string) => boolean;
