import { comparisonSchema } from './schema.js';

// Checks the shape of a document by the zod schema. The script bundles carry validate.compiled.ts
// in its place.
/** Makes the schema ready, which takes some milliseconds once. */
const prepare = () => {
    comparisonSchema();
};
/**
 * A copy of what the schema knows. Every known key is the copy's own, so that nobody reads what a
 * page has put on Object.prototype; and adding zero makes 0 of -0 (contract, section 2).
 */
function ownCopy(schema, value) {
    const { def } = schema._zod;
    if (def.type === 'optional' || def.type === 'nullable')
        return ownCopy(def.innerType, value);
    if (typeof value === 'number')
        return value + 0;
    if (def.type === 'array' && Array.isArray(value))
        return Array.from(value, (entry) => ownCopy(def.element, entry));
    if (def.type !== 'object' || typeof value !== 'object' || !value || Array.isArray(value))
        return value;
    const copy = {};
    for (const [key, property] of Object.entries(def.shape)) {
        const entry = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
        copy[key] = ownCopy(property, entry);
    }
    return copy;
}
/** Checks the shape of `input`; unknown keys are left out of what comes back. */
function validate(input) {
    const schema = comparisonSchema();
    const { data, error } = schema.safeParse(ownCopy(schema, input));
    if (!error)
        return { value: data };
    return { faults: error.issues.map(({ path, message }) => ({ path, hint: message })) };
}

export { prepare, validate };
