import type { PropertyDeclaration } from 'lit';
/** A reactive property whose every value goes through `normal`; `normal(null)` is its default. */
export interface Option<T = unknown> extends PropertyDeclaration {
    readonly normal: (value: unknown) => T;
}
export declare const OPTIONS: {
    slug: Option<string | null>;
    src: Option<string | null>;
    base: Option<string | null>;
    data: Option;
    loading: Option<"lazy" | "eager">;
    layout: Option<"full" | "compact">;
    theme: Option<"auto" | "light" | "dark">;
    expanded: Option<boolean>;
    headingLevel: Option<number>;
    timeout: Option<number>;
    linkTarget: Option<string>;
    debug: Option<boolean>;
};
export type Options = {
    [Name in keyof typeof OPTIONS]: ReturnType<(typeof OPTIONS)[Name]['normal']>;
};
