/**
 * The zod schema of a comparison document, version 1. `parseComparison` also holds its figures
 * against each other.
 */
export declare const comparisonSchema: import("zod/mini").ZodMiniObject<{
    $schema: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    version: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniLiteral<1>>;
    slug: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    eyebrow: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    title: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    summary: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    why: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    url: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    updated: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    lang: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    publisher: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
        name: import("zod/mini").ZodMiniString<string>;
        url: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    }, import("zod/v4/core").$strip>>;
    tools: import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniObject<{
        name: import("zod/mini").ZodMiniString<string>;
        category: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        tagline: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        description: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        url: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        sponsored: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
        logo: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        bestFor: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        price: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
            entry: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            detail: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        }, import("zod/v4/core").$strip>>;
        panel: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
            ship: import("zod/mini").ZodMiniInt;
            skip: import("zod/mini").ZodMiniInt;
        }, import("zod/v4/core").$strip>>;
        community: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNullable<import("zod/mini").ZodMiniObject<{
            ship: import("zod/mini").ZodMiniInt;
            skip: import("zod/mini").ZodMiniInt;
        }, import("zod/v4/core").$strip>>>;
    }, import("zod/v4/core").$strip>>;
    rows: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniObject<{
        label: import("zod/mini").ZodMiniString<string>;
        values: import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniString<string>, import("zod/mini").ZodMiniNumber<number>, import("zod/mini").ZodMiniBoolean<boolean>, import("zod/mini").ZodMiniNull]>>;
        note: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    }, import("zod/v4/core").$strip>>>;
    method: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
        text: import("zod/mini").ZodMiniString<string>;
        url: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    }, import("zod/v4/core").$strip>>;
    reviewers: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniObject<{
        name: import("zod/mini").ZodMiniString<string>;
        about: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        reviews: import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniNullable<import("zod/mini").ZodMiniObject<{
            verdict: import("zod/mini").ZodMiniEnum<{
                ship: "ship";
                skip: "skip";
            }>;
            score: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
            quote: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        }, import("zod/v4/core").$strip>>>;
    }, import("zod/v4/core").$strip>>>;
    cta: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
        title: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        text: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        label: import("zod/mini").ZodMiniString<string>;
        url: import("zod/mini").ZodMiniString<string>;
    }, import("zod/v4/core").$strip>>;
}, import("zod/v4/core").$strip>;
export { VerdictError, type ErrorCode, type Issue } from '../document/errors.js';
export { parseComparison, type Comparison, type Review, type Reviewer, type Tool, } from '../document/parse.js';
