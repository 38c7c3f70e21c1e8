// in: an element's light DOM.
// out: its inline JSON, and whether the page brings fallback content.
// knows nothing of: what the JSON means.

/** Text of the child `<script type="application/json">`; null without one, or while the parser is still in the middle of it. */
export function inlineJson(host: Element): string | null {
  const text = host.querySelector(':scope > script[type="application/json"]')?.textContent ?? null;
  if (text !== null && host.ownerDocument.readyState === 'loading') {
    try {
      JSON.parse(text);
    } catch {
      return null;
    } // the page's author hears of it once the page has been parsed
  }
  return text;
}

/** Whether anything in the default slot can be seen. */
export const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((node) =>
    node.nodeType === Node.ELEMENT_NODE
      ? !(node as Element).slot && !/^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName)
      : node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
