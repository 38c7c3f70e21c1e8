import { css } from '../templating/css.js';

/** The two cards: stacked, or side by side with their rows aligned. */
export const cards = css`
  [part='tools'] {
    display: grid;
    gap: var(--_gap);
  }

  [part='tool'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    column-gap: 0.75em;
  }

  [part='tool'] > * {
    grid-column: 1 / -1;
  }

  [part='logo'] {
    border-radius: var(--_radius);
  }

  [part='tool'] > [part='logo'] {
    grid-area: 1 / 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    overflow: hidden;
  }

  /* The letter fills a line: it stands beside a picture of no width, one that is missing or on its
     way, and any other pushes it out of sight */
  [part='logo']::after {
    content: attr(data-letter);
    flex: 0 0 100%;
    font-weight: 650;
    line-height: 2.5em;
    text-align: center;
  }

  img {
    block-size: 100%;
    max-inline-size: 100%;
    object-fit: contain;
  }

  [part='tool'] > .above {
    grid-area: 1 / 2;
    align-self: center;
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }

  [part='name'] {
    grid-row: 2;
    margin-block-start: 0.6em;
    font-size: 1.25em;
  }

  [part='tagline'] {
    grid-row: 3;
    margin-block-start: 0.25em;
  }

  [part='badge'] {
    margin-inline-start: auto;
    align-self: center;
    line-height: 1.5; /* "normal" is higher for the font that has the mark */
    color: var(--_tone);
  }

  [part='badge'],
  .sponsored {
    padding-inline: 0.75em;
    border: 1px solid;
    border-radius: 9em;
  }

  /* The mark is for the eye: a browser that knows the second form reads out nothing */
  [part='badge']::before,
  .says::before {
    content: var(--_mark);
    content: var(--_mark) / '';
  }

  [part='tool'] > dl {
    grid-row: 4 / 6;
    margin-block-start: 0;
    display: grid;
    grid-template-columns: 3fr 2fr;
    column-gap: 0.75em;
  }

  [part='stat'] {
    margin-block-start: 1em;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.6em;
    align-content: start;
  }

  .panel,
  .community:last-child {
    grid-column: 1 / -1;
  }

  dt,
  .track {
    flex: 1 0 100%;
    hyphens: auto;
  }

  .panel > .share {
    font-size: 1.75em;
    line-height: normal;
    color: var(--_tone);
  }

  .panel > .count {
    order: 1;
  }

  [part='bar'] {
    display: block;
    block-size: 0.5em;
    margin-block: 0.35em;
    overflow: hidden;
  }

  [part='bar-fill'] {
    display: block;
    color: var(--_tone);
    background: currentcolor;
  }

  [part='description'] {
    grid-row: 6;
    margin-block-start: 1em;
  }

  @container (width >= 36em) {
    [part='tools'] {
      grid-template: repeat(6, auto) / repeat(2, minmax(0, 1fr));
      row-gap: 0;
    }

    [part='tool'] {
      grid-row: 1 / 7;
      grid-template-rows: subgrid;
    }

    [part='tool'] > dl {
      grid-template-rows: subgrid;
    }
  }

  /* Backgrounds are neither printed nor kept in forced colours: a thick border fills the bar */
  @media print, (forced-colors: active) {
    [part='bar'] {
      border: 1px solid;
    }

    [part='bar-fill'] {
      color: CanvasText;
      border-block-end: 9em solid;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='bar-fill'] {
      transition: width 0.4s;
    }
  }
`;
