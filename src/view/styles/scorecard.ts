import { css } from '../templating/css.js';

/** The reviewers: a picture of their scores, and a row each with the first lines of its quotes. */
export const scorecard = css`
  [part='reviewer'] {
    padding-block: 0.45em 0.5em;
    border-block-end: 1px solid var(--_border);
  }

  figure {
    margin-block-start: 0.1em;
  }

  .seen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.6em;
  }

  .of {
    overflow: hidden;
  }

  [part='meter'] {
    inline-size: 5em;
    block-size: 4px;
    border-radius: 2px;
    background: color-mix(in srgb, currentcolor 20%, transparent);
    fill: currentcolor;
  }

  /* As the page's language has them, but where browsers do not agree on them */
  :lang(fr) {
    quotes: '«\202f' '\202f»';
  }

  :lang(es),
  :lang(it),
  :lang(ar) {
    quotes: '«' '»';
  }

  [part='quote']::before {
    content: open-quote;
  }

  [part='quote']::after {
    content: close-quote;
  }

  /* A browser hyphenates what it cuts off */
  [open] [part='quote'] {
    hyphens: auto;
  }

  [part='cite'] {
    margin-block-start: 0.25em;
  }

  details:not([open]) [part='cite'] {
    display: none;
  }

  .plot {
    display: grid;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
  }

  .plot > p {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
  }

  .plot > p > :first-child::before {
    content: '● ';
  }

  .plot > p > :nth-child(2)::before {
    content: '◇ ';
  }

  .plot > div {
    display: grid;
    grid-template-columns: minmax(4em, 8em) minmax(0, 1fr);
    column-gap: 1.25em;
    align-items: center;
    padding-inline-end: 7px;
  }

  .plot svg {
    inline-size: 100%;
    block-size: 1.6em;
    overflow: visible;
    fill: currentcolor;
    stroke: currentcolor;
  }

  .plot line {
    stroke-width: 3;
    stroke-opacity: 0.45;
  }

  .plot .axis {
    stroke-width: 1;
    stroke-opacity: 0.25;
  }

  .plot path {
    fill: none;
    stroke-width: 2.5;
  }

  [dir='rtl'] .plot > div > svg,
  [dir='rtl'] [part='meter'] {
    scale: -1 1;
  }

  @container (width < 40em) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* Its place on the axis is that of its parent */
  .plot svg svg {
    inline-size: auto;
    block-size: auto;
  }
`;
