// embed.js, a classic script for both sides. Within an embed page, which brings a copy of it, it
// tells the height; on any other page it gives frames their heights.
import { tellParent } from './frame.js';
import { serveFrames } from './host.js';

/** Each snippet of a page brings the script; one of each address is enough. */
function isFirst(address: string): boolean {
  const key = Symbol.for(`verdict-compare:${address}`);
  if (key in window) return false;
  Object.defineProperty(window, key, { value: true });
  return true;
}

const { verdictEmbed: slug } = document.documentElement.dataset;
const script = document.currentScript;
if (slug !== undefined) {
  if (parent !== window) tellParent(slug);
  // Most frames may not write to the clipboard: what is to be copied is marked once it is entered
  const field = document.querySelector('textarea');
  field?.addEventListener('focus', () => field.select());
} else if (script instanceof HTMLScriptElement && isFirst(script.src)) {
  const { href } = new URL('embed/', script.src);
  // `async` in the head may come before there is a body to watch
  if (document.readyState !== 'loading') serveFrames(href);
  else addEventListener('DOMContentLoaded', () => serveFrames(href));
}
