import { css } from '../templating/css.js';

/** What stands around cards, table and scorecard: header, answer, sections, error, footer. */
export const frame = css`
  [part='container'] > article,
  [part='placeholder'] {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }

  /* Off screen it costs no layout, and marks heaped on a letter stay off the page's own text.
     Only a comparison is contained so: the page's own fallback keeps its focus rings whole. */
  [part='container'] > article {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_h);
    overflow: clip;
    overflow-clip-margin: 1em;
  }

  /* WebKit has no such margin, and would cut off focus rings */
  @supports not (overflow-clip-margin: 1em) {
    [part='container'] > article:focus-within {
      content-visibility: visible;
      overflow: visible;
    }
  }

  header {
    display: grid;
    gap: 0.35em;
    grid-template-columns: minmax(0, 1fr);
  }

  /* As large as a heading of its level is on most pages; an inner one is not larger than the
     title of the page's own section */
  [part='title'] {
    font-size: 1.15em;
    line-height: 1.2;
  }

  .level-1 [part='title'] {
    font-size: clamp(1.4em, 1em + 2cqi, 2em);
  }

  .level-2 [part='title'] {
    font-size: clamp(1.25em, 1em + 1.5cqi, 1.6em);
  }

  .level-3 [part='title'] {
    font-size: clamp(1.15em, 1em + 1cqi, 1.35em);
  }

  .compact [part='title'] {
    font-size: 1.15em;
  }

  .answer {
    margin-block: 0.35em 0.15em;
    padding: 0.6em 1em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_tone, currentcolor);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_raised);
  }

  .full strong {
    font-size: 1.125em;
  }

  .compact .answer {
    margin: 0;
    padding-block: 0.1em;
  }

  [part='why'] {
    margin-block-start: 0.25em;
  }

  [part='change'] {
    padding-inline-start: 0.75em;
    border-inline-start: 0.2em solid var(--_accent);
  }

  section {
    margin-block-start: 0.25em;
  }

  .head,
  [part='decision'] > h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 1em;
    padding-block-end: 0.4em;
    border-block-end: 1px solid var(--_border);
  }

  [part='error'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em var(--_gap);
    align-items: center;
    justify-content: space-between;
    padding: calc(1em + 1cqi);
  }

  [part='error'],
  [part='placeholder'] > i {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  [part='error'] > pre {
    flex: 1 0 100%;
  }

  .line [role='status'],
  .line [part='error'] {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
  }

  .line p {
    display: inline;
  }

  [part='container'].line {
    display: inline;
    container-type: normal;
    padding: 0;
  }

  ::slotted([slot='cta']:empty) {
    display: none;
  }

  [part='retry'] {
    padding: 0.5em 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-weight: 600;
    text-decoration: none;
  }

  [part='footer'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 1.25em;
  }

  .method {
    inline-size: 100%;
    padding-inline-end: max(0px, 100% - 75ch);
  }
`;
