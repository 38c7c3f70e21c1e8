// What stands around the drawn comparison, the same for all: the element with its declarative
// shadow root, the style sheet, the document as JSON, and a short fallback.
import * as wording from '../contenders/wording.js';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escape = (text) => String(text).replace(/[&<>"']/g, (found) => ESCAPES[found]);

function fallback(comparison) {
  const { title, summary, url } = comparison;
  const picked = wording.picked(comparison);
  const answer = `${wording.pick(comparison, picked)} ${wording.details(comparison, picked)}`;
  return (
    `<p><a href="${escape(url)}">${escape(title)}</a></p>` +
    `<p>${escape(answer)}</p><p>${escape(summary)}</p>`
  );
}

/** @param view The drawn comparison, as HTML. */
export function wrap(view, css, comparison) {
  const json = JSON.stringify(comparison).replaceAll('<', '\\u003c');
  return `<div>
<verdict-compare>
<template shadowrootmode="open"><style>${css}</style>${view}</template>
<script type="application/json">${json}</script>
<div data-verdict-fallback>${fallback(comparison)}</div>
</verdict-compare>
</div>`;
}
