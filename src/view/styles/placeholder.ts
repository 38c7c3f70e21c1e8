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
    grid-template-rows: 8em minmax(0, 28em);
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

  .compact [part='placeholder'] > :last-child {
    display: none;
  }

  /* Heights of comparisons of usual length */
  [part='container'] > * {
    --_h: calc(205em - 200cqi);
  }

  .compact > * {
    --_h: calc(76em - 66cqi);
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @container (width >= 36em) {
    [part='container'] > * {
      --_h: 99em;
    }

    .compact > * {
      --_h: 34em;
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
