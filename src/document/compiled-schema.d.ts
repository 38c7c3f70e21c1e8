// The module that scripts/rollup/compiled-schema.mjs makes of the zod schema while the script
// bundles are built.
import type { CompiledSchema } from './validate.compiled.js';

export declare const compiledSchema: CompiledSchema;
