/** A part of a text: plain, or an element with parts of its own. */
export type Run = string | {
    readonly tag: 'code' | 'bdi';
    readonly runs: readonly Run[];
};
/** What no plain text holds: a code span, or a name that `isolate` has marked. */
export declare const MARKUP: RegExp;
/** Splits a text at its code spans and isolated names. Nothing is ever parsed as HTML. */
export declare function runsOf(text: string): readonly Run[];
