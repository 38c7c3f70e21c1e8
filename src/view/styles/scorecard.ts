import { css } from '../templating/css.js';

/** The scorecard: a disclosure per reviewer, in wide containers in the table's columns. */
export const scorecard = css`
  .splits {
    margin-block-end: 0.35em;
  }

  .columns {
    display: none;
  }

  [part='reviewer'],
  .columns {
    border-block-end: 1px solid var(--_border);
  }

  summary,
  .columns {
    padding-block: 0.75em;
  }

  summary {
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr);
    cursor: pointer;
  }

  summary:hover {
    background: var(--_raised);
  }

  /* The browser's own triangle */
  summary::-webkit-details-marker {
    display: none;
  }

  /* Inside, where neighbouring rows do not cover it */
  summary:focus-visible {
    outline-offset: -0.15em;
  }

  /* The sign is for the eye: a browser that knows the second form reads out nothing */
  summary::before {
    content: '+';
    content: '+' / '';
    padding-inline-start: 0.2em;
    font-weight: 650;
    color: var(--_accent);
  }

  [open] > summary::before {
    content: '−';
    content: '−' / '';
  }

  summary > * {
    grid-column: 2;
  }

  [part='score'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
  }

  .says {
    margin-inline-start: auto;
    color: var(--_tone);
  }

  .quotes {
    display: grid;
    gap: var(--_gap);
    padding-block-end: 1.25em;
    padding-inline-start: 1.4em;
  }

  @container (width < 36em) {
    .says {
      font-size: 0.9em;
      padding-inline-end: 0.2em;
    }
  }

  @container (width >= 36em) {
    .columns,
    summary,
    .quotes {
      display: grid;
      grid-template-columns: 1.4em calc(var(--_c) - 1.4em) 1fr 1fr;
    }

    .columns::before {
      content: '';
      grid-column: 1 / 3;
    }

    .columns > *,
    [part='score'],
    .quotes > * {
      padding-inline: 0.4em;
    }

    summary > * {
      grid-column: auto;
    }

    .says {
      margin: 0;
    }

    .quotes {
      gap: 0;
      padding-inline: 0;
    }

    .about,
    .quotes > * {
      grid-area: 1 / 2;
      padding-inline-start: 0;
    }

    .quotes > figure {
      grid-column: 3;
      padding-inline-start: 0.4em;
    }

    .quotes > :last-child {
      grid-column: 4;
    }
  }

  /* Each score and quote says which tool it is about, but for the eye where a column does: paper
     has the heading of a column on one sheet alone */
  @media screen {
    @container (width >= 36em) {
      .of,
      figcaption {
        position: absolute;
        inset: 0 auto auto 0;
        inline-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }
  }
`;
