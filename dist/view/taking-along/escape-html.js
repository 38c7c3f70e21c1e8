const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
/** A text in an element or in an attribute, of HTML or XML. */
const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => REFERENCES[character] ?? '');

export { escapeHtml };
