import type { CSSResultOrNative } from 'lit';
/** Dresses a root. A constructed sheet belongs to one document, and another one needs its own (https://www.w3.org/TR/cssom-1/#dom-documentorshadowroot-adoptedstylesheets). */
export declare function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void;
