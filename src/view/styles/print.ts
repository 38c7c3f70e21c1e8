import { css } from '../templating/css.js';

/** On paper: black on white, the addresses of links, all texts in full, each with whose it is. */
export const print = css`
  @media print {
    *,
    ::before,
    ::after {
      color: #000 !important;
      background: none !important;
      -webkit-text-fill-color: currentcolor !important;
    }

    [part='container'] {
      max-inline-size: none;
      font-size: min(var(--verdict-font-size, 1em), 11pt);
      background: #fff !important;
    }

    /* Firefox moves a grid to the next page as a whole */
    [part='container'] > article,
    section,
    header,
    figure,
    .pair {
      display: block;
    }

    [part='container'] > article {
      content-visibility: visible;
    }

    [part='container'] > article > * + * {
      margin-block-start: 0.9em;
    }

    a[href]::after {
      content: ' ' attr(href) !important;
      font-size: 0.8em;
      font-weight: 400;
      direction: ltr;
      unicode-bidi: isolate;
    }

    button,
    [part='placeholder'],
    .seen,
    summary::after {
      display: none !important;
    }

    ::details-content {
      content-visibility: visible !important;
      display: block !important;
      block-size: auto;
    }

    details [part='quote'],
    details > [part='description'] {
      display: block !important;
      padding: 0;
      overflow: visible !important;
      -webkit-line-clamp: none !important;
    }

    figcaption > .hidden {
      position: static;
      clip-path: none;
      white-space: normal;
      font-weight: 650;
    }

    /* Backgrounds are not printed */
    [part='segment']:not(.no),
    [part='bar-fill'],
    rect {
      border-color: #000;
      box-shadow: inset 0 0 0 9em #000;
    }

    h2,
    h3,
    summary,
    figcaption {
      break-after: avoid;
    }

    p,
    blockquote {
      orphans: 3;
      widows: 3;
    }

    [part='tool'],
    .plot,
    tr {
      break-inside: avoid;
    }
  }

  /* Backgrounds are not kept in forced colours either */
  @media (forced-colors: active) {
    [part='badge'],
    .mark {
      border-color: CanvasText;
      -webkit-text-fill-color: CanvasText;
    }

    [part='segment']:not(.no),
    [part='bar-fill'] {
      background: CanvasText;
    }

    [part='meter'] {
      border: 1px solid;
    }
  }
`;
