// Types of <verdict-compare> in JSX, Solid. It has no code: import type {} from
// 'verdict-compare/solid'
import type { JSX as Solid } from 'solid-js';
import type { VerdictCompare } from '../../index.js';
import type { VerdictAttributes, VerdictListeners } from './attributes.js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'verdict-compare': Solid.HTMLAttributes<VerdictCompare> &
        VerdictAttributes &
        VerdictListeners<'on:'>;
    }
  }
}
