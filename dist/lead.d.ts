/** Whether it is the only one of its kind on the page, and in the window: left to content-visibility, that would take the browser another pass. */
export declare function leads(element: Element): boolean;
/** Lays out what has been drawn, so that layout and painting are not one task. */
export declare function layOut(element: HTMLElement): Promise<void>;
