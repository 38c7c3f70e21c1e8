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

/**
 * Makes as many clones as there are entries: those that stand already, and new ones.
 * @param list Fields of the clones that stand, with their first element as `root`; it is changed.
 */
export function fit(list, length, clone, insert) {
  while (list.length > length) list.pop().root.remove();
  while (list.length < length) {
    const { fragment, fields } = clone();
    list.push({ root: fragment.firstChild, ...fields });
    insert(fragment);
  }
}
