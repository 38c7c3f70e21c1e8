const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text in an element or in an attribute, of HTML or XML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => REFERENCES[character] ?? '');
