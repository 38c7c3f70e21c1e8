import { css } from '../templating/css.js';

/**
 * What stands around cards, table and scorecard: the column of sections, header, call to action,
 * error, and footer.
 */
export const frame = css`
  [part='container'] > article,
  [part='placeholder'] {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }

  /* No calc() has the gap in it, for which 0 without a unit would be no length */
  [part='tools'],
  section,
  [part='cta'],
  ::slotted([slot='cta']),
  [part='footer'] {
    margin-block-start: 2cqi;
  }

  /* Off screen it costs no layout, and marks heaped on a letter stay off the page's own text.
     Only a comparison is contained so: the page's own fallback keeps its focus rings whole. */
  [part='container'] > article {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_h);
    overflow: clip;
    overflow-clip-margin: 1em;
  }

  header {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }

  [part='title'] {
    font-size: clamp(1.4em, 1em + 2cqi, 2em);
    line-height: 1.2;
    outline: none;
  }

  [part='pick'] {
    font-size: 1.2em;
    margin-block-start: 0.25em;
  }

  [part='change'] {
    padding-inline-start: 0.75em;
    border-inline-start: 0.2em solid var(--_accent);
  }

  [part='tool'],
  [part='cta'],
  [part='error'] {
    padding: calc(1em + 1cqi);
  }

  [part='tool'],
  [part='cta'],
  [part='error'],
  i {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  [part='cta'],
  [part='error'],
  [part='footer'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em var(--_gap);
    align-items: center;
    justify-content: space-between;
  }

  [part='cta'] > div {
    flex: 1 1 16em;
  }

  [part='error'] > pre {
    flex: 1 0 100%;
  }

  [part='cta'] > :empty,
  ::slotted([slot='cta']:empty) {
    display: none;
  }

  [part='cta-link'],
  [part='retry'] {
    padding: 0.5em 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 600;
    color: var(--_accent);
    background: none;
    text-decoration: none;
    cursor: pointer;
  }

  [part='cta-link']:hover,
  [part='retry']:hover {
    background: var(--_tint);
  }

  [part='footer'] {
    gap: 0.25em 1.25em;
    place-content: start;
    align-items: baseline;
    padding: 0.25em;
  }
`;
