/**
 * The same data without a prototype where that is polluted: a key that is absent would be read from
 * there, such as the address of a link, and nobody has checked that.
 * @param value JSON: objects, lists and plain values.
 */
export declare const ownKeys: <T>(value: T) => T;
