// What stands around the drawn comparison, the same for all: the element with its declarative
// shadow root, the style sheet, the document as JSON, and a short fallback.
import * as wording from '../contenders/wording.js';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escape = (text) => String(text).replace(/[&<>"']/g, (found) => ESCAPES[found]);

/** @param line Strings, and names as lists of one: see wording.js. */
export function runs(line) {
  return line
    .map((run) => (typeof run === 'string' ? escape(run) : `<bdi>${escape(run[0])}</bdi>`))
    .join('');
}

/** @param view The drawn comparison, as HTML. */
export function wrap(view, css, comparison) {
  const { title, summary, url, tools } = comparison;
  const json = JSON.stringify(comparison).replaceAll('<', '\\u003c');
  return (
    `<verdict-compare><template shadowrootmode="open"><style>${css}</style>${view}</template>` +
    `<script type="application/json">${json}</script>` +
    `<p><a href="${escape(url)}">${escape(title)}</a></p><p>${escape(summary)}</p>` +
    `<p>${runs(wording.pick(tools))}</p></verdict-compare>`
  );
}
