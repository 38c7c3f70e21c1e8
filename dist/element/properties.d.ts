import type { PropertyDeclaration } from 'lit';
import { type ViewContext } from '../view/context.js';
/** A reactive property whose every value is normalized; `normalize(null)` is its default. */
export interface PropertyOptions<T = unknown> extends PropertyDeclaration {
    readonly normalize: (value: unknown) => T;
    /** Whether setting it again loads again, as with `<img src>`. */
    readonly isSource?: true;
}
type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
export declare const PROPERTIES: {
    slug: {
        isSource: true;
        hasChanged: () => boolean;
        normalize: (value: unknown) => string | null;
        state?: boolean;
        attribute?: boolean | string;
        type?: unknown;
        converter?: import("lit").ComplexAttributeConverter<unknown, unknown> | ((value: string | null, type?: unknown) => unknown);
        reflect?: boolean;
        noAccessor?: boolean;
        useDefault?: boolean;
    };
    src: {
        isSource: true;
        hasChanged: () => boolean;
        normalize: (value: unknown) => string | null;
        state?: boolean;
        attribute?: boolean | string;
        type?: unknown;
        converter?: import("lit").ComplexAttributeConverter<unknown, unknown> | ((value: string | null, type?: unknown) => unknown);
        reflect?: boolean;
        noAccessor?: boolean;
        useDefault?: boolean;
    };
    base: PropertyOptions<string | null>;
    data: PropertyOptions;
    loading: PropertyOptions<"lazy" | "eager">;
    layout: PropertyOptions<"full" | "line" | "compact">;
    theme: PropertyOptions<"auto" | "light" | "dark">;
    expanded: PropertyOptions<boolean>;
    headingLevel: PropertyOptions<HeadingLevel>;
    timeout: PropertyOptions<number>;
    linkTarget: PropertyOptions<string>;
    debug: PropertyOptions<boolean>;
};
export type Properties = {
    [Name in keyof typeof PROPERTIES]: ReturnType<(typeof PROPERTIES)[Name]['normalize']>;
};
/** What a server can set too: each is an option of `renderToString`, and an attribute it writes. */
export declare const SETTINGS: readonly ["layout", "theme", "headingLevel", "expanded", "linkTarget", "loading"];
export type Settings = Pick<Properties, (typeof SETTINGS)[number]>;
/** What the templates are told of the properties, by an element and by a server alike. */
export declare const viewSettings: ({ layout, theme, headingLevel, linkTarget, }: Omit<Settings, "expanded">) => Pick<ViewContext, "layout" | "theme" | "level" | "target">;
export {};
