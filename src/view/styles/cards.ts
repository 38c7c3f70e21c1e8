import { css } from '../templating/css.js';

/**
 * The two tools: side by side with their rows aligned, in the two columns that the decision table
 * and the quotes have too. In `compact` a row each.
 */
export const cards = css`
  .pair,
  tr,
  .full > article > [part='tools'] {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 1.5em;
  }

  .full > article > [part='tools'] {
    grid-template-rows: repeat(6, auto);
  }

  .full [part='tool'] {
    display: grid;
    grid-row: span 6;
    grid-template: subgrid / minmax(0, 1fr);
    padding-block-start: 0.7em;
  }

  /* A row that neither card needs takes next to nothing */
  .full [part='tool'] > * + * {
    margin-block-start: 0.4em;
  }

  [part='tool'] {
    border-block-start: 2px solid var(--_border);
  }

  [part='tool'].picked {
    border-block-start: 4px solid var(--_tone);
  }

  .full .picked {
    padding-block-start: calc(0.7em - 2px);
  }

  .identity {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.6em;
    align-content: start;
    padding-block-start: 0.8em;
  }

  /* It hangs from the card's edge */
  .mark {
    position: absolute;
    inset-block-start: calc(-0.7em / 0.8125);
    inset-inline-end: 0;
    padding: 0.1em 0.75em;
    border-radius: 0 0 var(--_radius) var(--_radius);
    line-height: 1.5;
  }

  [part='logo'] {
    grid-row: 1 / 3;
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

  [part='name'] {
    font-size: 1.125em;
    hyphens: auto;
  }

  [part='name']:only-of-type {
    align-self: center;
  }

  .sponsored {
    padding-inline: 0.6em;
    border: 1px solid;
    border-radius: 9em;
    display: inline-block;
  }

  dl,
  dt,
  dd,
  [part='stat'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: start;
    gap: 0.1em 0.6em;
  }

  /* Rows of their own, so that like stands beside like */
  dl {
    display: grid;
    align-items: stretch;
    grid-row: span 3;
    grid-template: subgrid / minmax(0, 1fr);
  }

  .panel {
    align-content: space-between;
  }

  [part='bar'] {
    flex: 1 0 100%;
  }

  .panel dd {
    display: contents;
  }

  .panel b {
    font-size: 1.25em;
    line-height: 1.25;
  }

  [part='badge'],
  .mark {
    color: inherit;
    background: var(--_tone);
    -webkit-text-fill-color: var(--_on-tone);
  }

  [part='badge'] {
    padding-inline: 0.75em;
    border: 1px solid var(--_tone, currentcolor);
    border-radius: 9em;
    font-weight: 650;
    line-height: 1.6;
    white-space: nowrap;
  }

  [part='badge']::before,
  [part='score']::before,
  td::before {
    content: var(--_mark);
    content: var(--_mark) / '';
  }

  /* Its length means ship, and so does its colour */
  [part='bar'] {
    display: flex;
    gap: 3px;
    block-size: 0.6em;
    margin-block: 0.25em;
  }

  [part='bar'] > * {
    border: 1px solid var(--_ship, currentcolor);
    border-radius: min(2px, var(--_radius));
    background: var(--_ship);
  }

  [part='segment'],
  .no {
    flex: 1;
  }

  .no {
    border-color: currentcolor;
    background: none;
  }

  .compact [part='tool'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.6em;
    padding-block: 0.4em 0.5em;
  }

  .compact > article {
    gap: 0.4em;
  }

  .compact [part='name'] {
    flex: 1 1 6em;
    font-size: 1em;
  }

  .compact .count,
  .compact [part='badge'] {
    font-size: 0.8125em;
  }

  @container (width < 30em) {
    .full [part='logo'] {
      display: none;
    }

    .identity {
      grid-template-columns: minmax(0, 1fr);
      padding-block-start: 0.7em;
    }

    /* In the flow, so that it never lies over the name where it takes more lines */
    .mark {
      position: static;
      order: -1;
      justify-self: end;
      margin-block-start: calc(-1.4em / 0.8125);
    }

    .pair,
    tr,
    .full > article > [part='tools'] {
      column-gap: 1em;
    }
  }

  @container (width < 20em) {
    .full > article > [part='tools'] {
      grid-template: none / minmax(0, 1fr);
      row-gap: var(--_gap);
    }

    .full [part='tool'] {
      grid-row: auto;
      grid-template-rows: none;
    }
  }
`;
