import { css } from '../templating/css.js';

/** Quotes and descriptions that open: their sign, and what of them is seen before. */
export const disclosures = css`
  summary {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: 24px;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: auto 0.25em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.25em;
  }

  [open] > summary::after {
    rotate: -135deg;
    translate: 0 0;
  }

  /* What is folded shows its first lines, to the eye, to find-in-page and to screen readers alike.
     Where a browser cannot show them, it hides them until they are opened. */
  @supports selector(::details-content) {
    details:not([open])::details-content {
      content-visibility: visible;
      display: block;
    }

    details:not([open]) > [part='description'],
    details:not([open]) [part='quote'] {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }

    details:not([open]) > [part='description'] {
      -webkit-line-clamp: 3;
    }
  }
`;
