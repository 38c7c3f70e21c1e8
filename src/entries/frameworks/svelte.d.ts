// Types of <verdict-compare> in markup, Svelte 5. It has no code: import type {} from
// 'verdict-compare/svelte'
import type { HTMLAttributes } from 'svelte/elements';
import type { VerdictCompare } from '../../index.js';
import type { VerdictAttributes, VerdictListeners } from './attributes.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'verdict-compare': HTMLAttributes<VerdictCompare> & VerdictAttributes & VerdictListeners<'on'>;
  }
}
