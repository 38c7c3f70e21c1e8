import { css } from '../templating/css.js';

/**
 * The ground of all parts: type, links, code, and a guard against what the page's style hands down.
 * Line height and spacing are the page's own: its typography, and a reader's aid
 * (WCAG 2.2, 1.4.12).
 */
export const page = css`
  [part='container'] {
    container-type: inline-size;
    border-radius: var(--_radius);

    /* The shorthand resets what no longhand below does; its family is never used */
    font: 400 1em a;
    font-family: var(--verdict-font, inherit);
    font-size: var(--verdict-font-size, 1em);
    line-height: inherit;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    text-emphasis: none;
    text-shadow: none;

    /* Names and headings stand on the container's side, prose on that of its language */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
  }

  .light,
  .dark {
    padding: calc(var(--_gap) * 1.25);
  }

  * {
    box-sizing: border-box;
    margin: 0;
    min-inline-size: 0;
  }

  h2,
  h3,
  [part='pick'] {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }

  h3 + * {
    margin-block-start: 0.5em;
  }

  /* No text-wrap: pretty here: WebKitGTK 2.50 crashes on it while the width changes */
  p,
  blockquote {
    max-inline-size: 44em;
  }

  [part='summary'],
  [part='description'],
  blockquote {
    text-align: start;
  }

  a {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 24px; /* WCAG 2.2, 2.5.8 */
    color: inherit;

    /* WebKit knows no thickness in the shorthand */
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  a:hover {
    color: var(--_accent);
  }

  :focus-visible {
    outline: 0.15em solid;
    outline-offset: 0.1em;
  }

  code,
  pre {
    font-family: var(--verdict-mono-font, ui-monospace, monospace);
    font-size: 0.9em;
  }

  pre {
    white-space: pre-wrap;
  }

  code {
    padding-inline: 0.3em;
  }

  code,
  [part='logo'],
  [part='bar'] {
    border-radius: min(0.35em, var(--_radius));
    background: var(--_tint);
  }

  /* For screen readers alone, and within the box that it belongs to: elsewhere it would make the
     page longer, on the screen and on paper */
  .hidden {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  [part='container'],
  [part='score'],
  figure,
  dd,
  td,
  th {
    position: relative;
  }

  [part='eyebrow'],
  .above,
  dt,
  .count,
  figcaption,
  .about,
  .of,
  [part='footer'] {
    font-size: 0.875em;
    color: var(--_muted);
  }

  [part='tagline'],
  tbody th {
    color: var(--_muted);
  }

  .says,
  .count,
  td {
    font-variant-numeric: tabular-nums;
  }

  thead th,
  .share,
  .says,
  [part='badge'],
  [part='reviewer-name'],
  .columns {
    font-weight: 650;
  }
`;
