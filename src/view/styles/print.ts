import { css } from '../templating/css.js';

/** On paper: black on white, the addresses of links, and all texts, open or not. */
export const print = css`
  @media print {
    *,
    ::before,
    ::after {
      color: #000 !important;
      background: none !important;
    }

    [part='container'] {
      background: #fff !important;
    }

    h2,
    h3 {
      break-after: avoid;
    }

    a::after {
      content: ' ' attr(href);
      font-size: 0.8em;
      font-weight: 400;
    }

    [part='retry'],
    [part='placeholder'],
    .columns {
      display: none;
    }

    summary::before {
      visibility: hidden;
    }

    [part='tool'],
    [part='reviewer'],
    tr {
      break-inside: avoid;
    }

    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
