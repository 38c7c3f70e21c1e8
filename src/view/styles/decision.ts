import { css } from '../templating/css.js';

/** The decision table. Its first column is as wide as that of the scorecard (`--_c`). */
export const decision = css`
  section {
    --_c: min(28cqi, 16em);
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: clamp(0.8em, 0.7em + 1cqi, 1em);
  }

  th,
  td {
    padding: 0.75em 0.4em;
    border-block-end: 1px solid var(--_border);
    text-align: inherit;
    vertical-align: baseline;
    font-weight: 400;
    hyphens: auto;
  }

  th:first-child {
    inline-size: max(6.5em, min(10ch, 40cqi), var(--_c));
    padding-inline-start: 0;
  }
`;
