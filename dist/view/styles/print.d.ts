/** On paper: black on white, the addresses of the footer's links, and all texts, open or not. */
export declare const print: string;
