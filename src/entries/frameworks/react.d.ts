// Types of <verdict-compare> in JSX, React 19. It has no code: import type {} from
// 'verdict-compare/react'
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { VerdictCompare } from '../../index.js';
import type { VerdictAttributes, VerdictListeners } from './attributes.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'verdict-compare': DetailedHTMLProps<HTMLAttributes<VerdictCompare>, VerdictCompare> &
        VerdictAttributes &
        VerdictListeners<'on'>;
    }
  }
}
