export interface Copied {
    readonly text: string;
    readonly html?: string | undefined;
}
/** Whether it was copied. Call it while the reader's click still counts. */
export declare function copyToClipboard(copied: Copied): Promise<boolean>;
