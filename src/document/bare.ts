/**
 * Options for what belongs to the browser, without a prototype: from any others it takes what a
 * page has put on Object.prototype, such as a method, a signal or a mode.
 */
export const bare = <T extends object>(options: T): T =>
  Object.assign(Object.create(null) as T, options);
