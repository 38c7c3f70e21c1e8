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
    tools: import("zod/mini").ZodMiniType<[{
        name: string;
        category?: string | undefined;
        tagline?: string | undefined;
        description?: string | undefined;
        url?: string | undefined;
        sponsored?: boolean | undefined;
        logo?: string | undefined;
        bestFor?: string | undefined;
        price?: {
            entry?: string | undefined;
            detail?: string | undefined;
        } | undefined;
        panel?: {
            ship: number;
            skip: number;
        } | undefined;
        community?: {
            ship: number;
            skip: number;
        } | null | undefined;
    }, {
        name: string;
        category?: string | undefined;
        tagline?: string | undefined;
        description?: string | undefined;
        url?: string | undefined;
        sponsored?: boolean | undefined;
        logo?: string | undefined;
        bestFor?: string | undefined;
        price?: {
            entry?: string | undefined;
            detail?: string | undefined;
        } | undefined;
        panel?: {
            ship: number;
            skip: number;
        } | undefined;
        community?: {
            ship: number;
            skip: number;
        } | null | undefined;
    }], [{
        name: string;
        category?: string | undefined;
        tagline?: string | undefined;
        description?: string | undefined;
        url?: string | undefined;
        sponsored?: boolean | undefined;
        logo?: string | undefined;
        bestFor?: string | undefined;
        price?: {
            entry?: string | undefined;
            detail?: string | undefined;
        } | undefined;
        panel?: {
            ship: number;
            skip: number;
        } | undefined;
        community?: {
            ship: number;
            skip: number;
        } | null | undefined;
    }, {
        name: string;
        category?: string | undefined;
        tagline?: string | undefined;
        description?: string | undefined;
        url?: string | undefined;
        sponsored?: boolean | undefined;
        logo?: string | undefined;
        bestFor?: string | undefined;
        price?: {
            entry?: string | undefined;
            detail?: string | undefined;
        } | undefined;
        panel?: {
            ship: number;
            skip: number;
        } | undefined;
        community?: {
            ship: number;
            skip: number;
        } | null | undefined;
    }], import("zod/v4/core").$ZodTypeInternals<[{
        name: string;
        category?: string | undefined;
        tagline?: string | undefined;
        description?: string | undefined;
        url?: string | undefined;
        sponsored?: boolean | undefined;
        logo?: string | undefined;
        bestFor?: string | undefined;
        price?: {
            entry?: string | undefined;
            detail?: string | undefined;
        } | undefined;
        panel?: {
            ship: number;
            skip: number;
        } | undefined;
        community?: {
            ship: number;
            skip: number;
        } | null | undefined;
    }, {
        name: string;
        category?: string | undefined;
        tagline?: string | undefined;
        description?: string | undefined;
        url?: string | undefined;
        sponsored?: boolean | undefined;
        logo?: string | undefined;
        bestFor?: string | undefined;
        price?: {
            entry?: string | undefined;
            detail?: string | undefined;
        } | undefined;
        panel?: {
            ship: number;
            skip: number;
        } | undefined;
        community?: {
            ship: number;
            skip: number;
        } | null | undefined;
    }], [{
        name: string;
        category?: string | undefined;
        tagline?: string | undefined;
        description?: string | undefined;
        url?: string | undefined;
        sponsored?: boolean | undefined;
        logo?: string | undefined;
        bestFor?: string | undefined;
        price?: {
            entry?: string | undefined;
            detail?: string | undefined;
        } | undefined;
        panel?: {
            ship: number;
            skip: number;
        } | undefined;
        community?: {
            ship: number;
            skip: number;
        } | null | undefined;
    }, {
        name: string;
        category?: string | undefined;
        tagline?: string | undefined;
        description?: string | undefined;
        url?: string | undefined;
        sponsored?: boolean | undefined;
        logo?: string | undefined;
        bestFor?: string | undefined;
        price?: {
            entry?: string | undefined;
            detail?: string | undefined;
        } | undefined;
        panel?: {
            ship: number;
            skip: number;
        } | undefined;
        community?: {
            ship: number;
            skip: number;
        } | null | undefined;
    }]>>;
    rows: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniObject<{
        label: import("zod/mini").ZodMiniString<string>;
        values: import("zod/mini").ZodMiniType<[string | number | boolean | null, string | number | boolean | null], [string | number | boolean | null, string | number | boolean | null], import("zod/v4/core").$ZodTypeInternals<[string | number | boolean | null, string | number | boolean | null], [string | number | boolean | null, string | number | boolean | null]>>;
        note: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    }, import("zod/v4/core").$strip>>>;
    method: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
        text: import("zod/mini").ZodMiniString<string>;
        url: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    }, import("zod/v4/core").$strip>>;
    reviewers: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniObject<{
        name: import("zod/mini").ZodMiniString<string>;
        about: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        reviews: import("zod/mini").ZodMiniType<[{
            verdict: "ship" | "skip";
            score?: number | undefined;
            quote?: string | undefined;
        } | null, {
            verdict: "ship" | "skip";
            score?: number | undefined;
            quote?: string | undefined;
        } | null], [{
            verdict: "ship" | "skip";
            score?: number | undefined;
            quote?: string | undefined;
        } | null, {
            verdict: "ship" | "skip";
            score?: number | undefined;
            quote?: string | undefined;
        } | null], import("zod/v4/core").$ZodTypeInternals<[{
            verdict: "ship" | "skip";
            score?: number | undefined;
            quote?: string | undefined;
        } | null, {
            verdict: "ship" | "skip";
            score?: number | undefined;
            quote?: string | undefined;
        } | null], [{
            verdict: "ship" | "skip";
            score?: number | undefined;
            quote?: string | undefined;
        } | null, {
            verdict: "ship" | "skip";
            score?: number | undefined;
            quote?: string | undefined;
        } | null]>>;
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
