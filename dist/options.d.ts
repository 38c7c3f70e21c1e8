import type { PropertyDeclaration } from 'lit';
/** A reactive property whose every value goes through `normal`; `normal(null)` is its default. */
export interface Option<T = unknown> extends PropertyDeclaration {
    readonly normal: (value: unknown) => T;
    /** Whether setting it again loads again, as with `<img src>`. */
    readonly source?: true;
}
export declare const OPTIONS: {
    slug: {
        source: true;
        hasChanged: () => boolean;
        normal: (value: unknown) => string | null;
        state?: boolean;
        attribute?: boolean | string;
        type?: unknown;
        converter?: import("lit").ComplexAttributeConverter<unknown, unknown> | ((value: string | null, type?: unknown) => unknown);
        reflect?: boolean;
        noAccessor?: boolean;
        useDefault?: boolean;
    };
    src: {
        source: true;
        hasChanged: () => boolean;
        normal: (value: unknown) => string | null;
        state?: boolean;
        attribute?: boolean | string;
        type?: unknown;
        converter?: import("lit").ComplexAttributeConverter<unknown, unknown> | ((value: string | null, type?: unknown) => unknown);
        reflect?: boolean;
        noAccessor?: boolean;
        useDefault?: boolean;
    };
    base: Option<string | null>;
    data: Option;
    loading: Option<"eager" | "lazy">;
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
