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
    font-variant-numeric: tabular-nums;
    max-inline-size: 60em;
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
  b,
  strong {
    font-size: 1em;
    font-weight: 650;
  }

  h2,
  h3 {
    line-height: 1.25;
    text-wrap: balance;
  }

  /* No text-wrap: pretty here: WebKitGTK 2.50 crashes on it while the width changes. No unit ch in
     container queries either: WebKitGTK takes it from another font */
  [part='summary'],
  [part='why'],
  [part='description'],
  [part='quote'] {
    padding-inline-end: max(0px, 100% - 54ch);
    text-align: start;
  }

  [part='summary'],
  [part='why'],
  [part='tagline'],
  [part='best-for'],
  [part='description'],
  [part='quote'],
  [part='cta'],
  td {
    font-size: 0.9375em;
  }

  [part='eyebrow'],
  [part='category'],
  [part='footer'],
  dl,
  .about,
  .missing,
  .plot,
  .mark,
  .sponsored,
  .more > summary,
  tbody th,
  figcaption,
  [part='cite'],
  [part='open-all'] {
    font-size: 0.8125em;
    font-weight: 400;
  }

  small,
  [part='footer'] > * {
    font-size: 1em;
  }

  [part='eyebrow'],
  [part='category'],
  [part='footer'],
  [part='tagline'],
  dt,
  .count,
  .about,
  .missing,
  tbody th,
  small {
    color: var(--_muted);
  }

  a {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 24px; /* WCAG 2.2, 2.5.8 */
    color: inherit;
  }

  /* In running text a target may be as low as its line */
  [part='cta'] a,
  .method a,
  .line a {
    display: inline;
  }

  /* WebKit knows no thickness in the shorthand */
  a,
  button {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  /* The sign is for the eye: a screen reader is told in words */
  a[target='_blank']::after {
    content: '\2060\2197\fe0e';
    content: '\2060\2197\fe0e' / '';
    margin-inline-start: 0.15em;
    font-size: 0.75em;
    font-weight: 400;
  }

  button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }

  /* Until there is a script they would do nothing, but their place is kept */
  :host(:not(:defined)) button {
    visibility: hidden;
  }

  @media (hover: hover) {
    a:hover,
    button:hover {
      text-decoration-thickness: 2px;
    }
  }

  /* No part of what one selects: what only does something, and what is for the eye alone */
  button,
  [role='img'],
  [aria-hidden='true'],
  summary > .hidden {
    -webkit-user-select: none;
    user-select: none;
  }

  a:active,
  button:active {
    opacity: 0.75;
  }

  :focus-visible {
    outline: max(2px, 0.15em) solid;
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
  [part='logo'] {
    border-radius: min(0.35em, var(--_radius));
    box-shadow: inset 0 0 0 1px var(--_border);
  }

  /* For screen readers alone, and within the box that it belongs to: elsewhere it would make the
     page longer, on the screen and on paper */
  .hidden {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
  }

  [part='container'],
  [part='tool'],
  [part='reviewer'],
  figure,
  table,
  td {
    position: relative;
  }
`;
