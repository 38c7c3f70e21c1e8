/**
 * A template that is cloned as a whole, for the contenders that are written by hand.
 * @param html Indented HTML; blank text between tags is dropped, `&#32;` stays. An element that is
 *   written to has `data-field="NAME"`; the attribute is taken away.
 * @returns a function that clones it: { fragment, fields: elements by name }
 */
export function template(html) {
  const element = document.createElement('template');
  element.innerHTML = html
    .trim()
    .replace(/(?<=[>;])\s+(?=<)/g, '')
    .replace(/\s+/g, ' ');
  // Fields are found again by their position in document order, which is quicker than a query each
  const positions = [];
  for (const [index, node] of element.content.querySelectorAll('*').entries()) {
    const name = node.getAttribute('data-field');
    if (!name) continue;
    node.removeAttribute('data-field');
    positions.push([name, index]);
  }
  return () => {
    const fragment = element.content.cloneNode(true);
    const all = fragment.querySelectorAll('*');
    const fields = {};
    for (const [name, index] of positions) fields[name] = all[index];
    return { fragment, fields };
  };
}

/** Writes only what has changed: reading costs less than laying the same text out again. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

export function setAttribute(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** @param runs Strings, and names as lists of one: see wording.js. */
export function setRuns(element, runs) {
  if (element.textContent === runs.flat().join('')) return;
  const nodes = runs.map((run) => {
    if (typeof run === 'string') return run;
    const name = document.createElement('bdi');
    name.textContent = run[0];
    return name;
  });
  element.replaceChildren(...nodes);
}
