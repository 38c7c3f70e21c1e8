// Edits of libraries on their way into the script bundles. Each must match its library's code exactly once,
// so that a new version stops the build here rather than quietly undoing what the edit is for.

/** @param edits File in node_modules → [from, to] of each edit. */
export function edited(name, edits) {
  const done = new Set();
  return {
    name,
    transform(code, id) {
      const file = Object.keys(edits).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      for (const [from, to] of edits[file]) {
        const count = code.split(from).length - 1;
        if (count !== 1) this.error(`${file} has ${count} times, not once: ${from}`);
        code = code.replace(from, () => to);
      }
      done.add(file);
      return { code, map: null };
    },
    generateBundle() {
      for (const file of Object.keys(edits))
        if (!done.has(file)) this.error(`${file} is not in the bundle: it is edited for nothing`);
    },
  };
}
