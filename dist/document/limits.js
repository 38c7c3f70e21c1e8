// Bounds of a comparison document, of its addresses and of its name: contract, sections 1 and 5.
/** Largest document that is read, in bytes. */
const MAX_DOCUMENT_BYTES = 512 * 1024;
// Bounds that no editor meets, and that keep a hostile document from holding up the page.
const MAX_TEXT_LENGTH = 4000;
const MAX_NAME_LENGTH = 200;
const MAX_REVIEWERS = 100;
const MAX_ROWS = 60;
/** The name of a document in addresses. It has no flags, since it stands in the JSON Schema too. */
const SLUG_PATTERN = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
/** What to write as a slug. */
const SLUG_HINT = `letters and digits, single ones of "-", "_" and "." between them, ` +
    `${MAX_NAME_LENGTH} characters at most`;
const isSlug = (text) => text.length <= MAX_NAME_LENGTH && SLUG_PATTERN.test(text);

export { MAX_DOCUMENT_BYTES, MAX_NAME_LENGTH, MAX_REVIEWERS, MAX_ROWS, MAX_TEXT_LENGTH, SLUG_HINT, SLUG_PATTERN, isSlug };
