import type { Validation } from './validate.js';
/** The part of JSON Schema that the document needs, with the hint of the zod schema. */
export interface CompiledSchema {
    readonly hint: string;
    readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
    readonly properties?: Readonly<Record<string, CompiledSchema>>;
    readonly required?: readonly string[];
    readonly items?: CompiledSchema;
    readonly enum?: readonly unknown[];
    readonly pattern?: RegExp;
    /** Bounds of a number, of a text's length or of a list's. */
    readonly min?: number;
    readonly max?: number;
    readonly nullable?: true;
    /** What else it may be, in place of a type. */
    readonly anyOf?: readonly CompiledSchema[];
}
/** Checks the shape of `input` by `schema`; unknown keys are left out of what comes back. */
export declare function validate(input: unknown, schema?: CompiledSchema): Validation;
/** There is nothing to make ready here: the compiled schema is data. */
export declare const prepare: () => void;
