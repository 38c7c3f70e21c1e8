import type { Validation } from './validate.js';
/** The part of JSON Schema that the document needs, with the hint of the zod schema. */
export interface CompiledSchema {
    readonly type: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
    readonly hint: string;
    readonly properties?: Readonly<Record<string, CompiledSchema>>;
    readonly required?: readonly string[];
    readonly items?: CompiledSchema;
    readonly enum?: readonly unknown[];
    readonly pattern?: RegExp;
    /** Bounds of a number, of a text's length or of a list's. */
    readonly min?: number;
    readonly max?: number;
    readonly nullable?: true;
}
/** Checks the shape of `input` by `schema`; unknown keys are left out of what comes back. */
export declare function validate(input: unknown, schema?: CompiledSchema): Validation;
/** There is nothing to make ready here: the compiled schema is data. */
export declare const prepare: () => void;
