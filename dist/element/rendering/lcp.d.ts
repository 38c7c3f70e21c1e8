/** Whether it is the only one of its kind on the page, and in the window: left to content-visibility, that would take the browser another pass. */
export declare function isLcpCandidate(element: Element): boolean;
/** Lays out the first comparison that `element` has drawn, so that layout and painting are not one task. Later ones take less. */
export declare function forceLayout(element: HTMLElement): Promise<void>;
