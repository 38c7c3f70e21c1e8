/** The nearest `lang`, also outside the shadow trees that it is in; empty when there is none. */
export declare function languageOf(element: Element): string;
