import type { CSSResultOrNative } from 'lit';
export declare function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void;
