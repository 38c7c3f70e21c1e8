// in: a ship share.
// out: the bar, drawn by an attribute: a style attribute would need unsafe-inline, and not survive server rendering under a strict policy.
// knows nothing of: whose share it is.
import { html, type TemplateResult } from 'lit';

/** @param share Whole percent, 0 to 100. */
export const bar = (share: number): TemplateResult => html`<span part="bar"><svg part="bar-fill" width=${`${share}%`} height="100%"></svg></span>`;
