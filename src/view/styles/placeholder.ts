import { css } from '../templating/css.js';

/** What stands in a comparison's place while it loads, as high as that will be (`--_h`). */
export const placeholder = css`
  /* Page's fallback and placeholder lie over each other: the higher one counts */
  .loading {
    display: grid;
  }

  .loading > slot {
    display: block;
    grid-area: 1 / 1;
    min-inline-size: 0;
  }

  [part='placeholder'] {
    grid-template-rows: 9em minmax(0, 20em);
    block-size: var(--_h);
    animation: appear 0s 0.4s both; /* nothing flashes where the answer comes at once */
  }

  .blank {
    visibility: hidden;
  }

  /* Three lines for title, summary and pick */
  [part='placeholder'] > :first-child {
    border: 0;
    background:
      linear-gradient(var(--_tint) 0 0) 0 0.4em / min(60%, 24em) 1.8em no-repeat,
      linear-gradient(var(--_tint) 0 0) 0 3.4em / min(95%, 40em) 0.8em no-repeat,
      linear-gradient(var(--_tint) 0 0) 0 5em / min(80%, 34em) 0.8em no-repeat;
  }

  .compact [part='placeholder'] {
    grid-template-rows: 4em;
    grid-auto-rows: 1fr;
  }

  .compact [part='placeholder'] > :last-child {
    display: none;
  }

  /* Heights of comparisons of usual length */
  .full > * {
    --_h: calc(178em - 140cqi);
  }

  .compact > * {
    --_h: 14em;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @container (width >= 40em) {
    .full > * {
      --_h: 104em;
    }

    [part='placeholder'] {
      grid-template-columns: 1fr 1fr;
    }

    [part='placeholder'] > :first-child,
    [part='placeholder'] > :last-child {
      grid-column: 1 / -1;
    }
  }
`;
