/** On paper: black on white, the addresses of links, all texts in full, each with whose it is. */
export declare const print: string;
