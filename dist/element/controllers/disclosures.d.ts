export declare class Disclosures {
    #private;
    has(reviewer: string): boolean;
    toggle(reviewer: string): void;
    /** All are as `expanded` says again. */
    reset(): void;
}
