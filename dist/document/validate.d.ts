/** A place that is not of the right shape. */
export interface Fault {
    readonly path: readonly PropertyKey[];
    /** What to write there. */
    readonly hint: string;
}
export type Validation = {
    readonly value: unknown;
} | {
    readonly faults: readonly Fault[];
};
/** Makes the schema ready, which takes some milliseconds once. */
export declare const prepare: () => void;
/** Checks the shape of `input`; unknown keys are left out of what comes back. */
export declare function validate(input: unknown): Validation;
