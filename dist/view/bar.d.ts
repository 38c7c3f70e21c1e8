import { type TemplateResult } from 'lit';
/** @param share Whole percent, 0 to 100. */
export declare const bar: (share: number) => TemplateResult;
