// Texts in which nothing is left that a terminal could obey, or that turns what stands beside it.
const OVERRIDES = /[\u202a-\u202e\u2066\u2067]/g;
const ISOLATES = /\u2068[^\u2066-\u2069]*\u2069|[\u2066-\u2069]/g;
/** A text without marks of direction, but for those that isolate a name and end again. */
const plainWords = (text) => text.replace(OVERRIDES, '').replace(ISOLATES, (found) => (found.length > 1 ? found : ''));
/** An address in which what is not seen, or would end it in a text, is percent-encoded. */
const printableAddress = (url) => url.replace(/[\s<>"\p{Cc}\p{Cf}]/gu, encodeURIComponent);

export { plainWords, printableAddress };
