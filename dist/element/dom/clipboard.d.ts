/** After the words of a button whose copy has failed: a sign that needs no words. */
export declare const FAILED = " \u2717";
export interface Copied {
    readonly text: string;
    readonly html?: string | undefined;
}
/** Whether it was copied. Call it while the reader's click still counts. */
export declare function copyToClipboard(copied: Copied): Promise<boolean>;
