import { comparisonSchema } from './schema.js';

// Checks the shape of a document by the zod schema. The script bundles carry validate.compiled.ts
// in its place.
/** Makes the schema ready, which takes some milliseconds once. */
const prepare = () => {
    comparisonSchema();
};
/** Checks the shape of `input`; unknown keys are left out of what comes back. */
function validate(input) {
    const { data, error } = comparisonSchema().safeParse(input);
    if (!error)
        return { value: data };
    return { faults: error.issues.map(({ path, message }) => ({ path, hint: message })) };
}

export { prepare, validate };
