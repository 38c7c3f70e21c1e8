// The widget with its document in the page is a contender of its own: what is compared is how the
// document comes to the reader. "widget MODE", with the modes of pages.mjs.
export const PRERENDERED = 'widget prerendered';
export const RESERVED = 'widget reserved';

export const SEVERAL_WAYS = {
  visible: ['widget inline', 'widget preload'],
  shift: ['widget inline', 'widget classic', PRERENDERED, RESERVED],
};

export function addressOf({ origin }, name) {
  const [contender, mode = 'slug'] = name.split(' ');
  return `${origin}/page?contender=${contender}&mode=${mode}`;
}
