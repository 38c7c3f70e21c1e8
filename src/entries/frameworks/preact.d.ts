// Types of <verdict-compare> in JSX, Preact. It has no code: import type {} from
// 'verdict-compare/preact'
import type { HTMLAttributes } from 'preact';
import type { VerdictCompare } from '../../index.js';
import type { VerdictAttributes, VerdictListeners } from './attributes.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'verdict-compare': Omit<HTMLAttributes<VerdictCompare>, keyof VerdictAttributes> &
        VerdictAttributes &
        VerdictListeners<'on'>;
    }
  }
}
