/** Whether something has put properties on the prototype of every object. */
function isPolluted(): boolean {
  for (const name in Object.prototype) return Boolean(name);
  return false;
}

function copyOwn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOwn);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, own] of Object.entries(value)) copy[key] = copyOwn(own);
  return copy;
}

/**
 * The same data without a prototype where that is polluted: a key that is absent would be read from
 * there, such as the address of a link, and nobody has checked that.
 * @param value JSON: objects, lists and plain values.
 */
export const ownKeys = <T>(value: T): T => (isPolluted() ? (copyOwn(value) as T) : value);
