/** On paper: black on white, the addresses of links, and all texts, open or not. */
export declare const print: string;
