import * as z from 'zod/mini';
/** A list of two, whose type says so; zod's own tuples have messages of their own. */
type Pair<T extends z.ZodMiniType> = z.ZodMiniType<[
    z.output<T>,
    z.output<T>
], [
    z.input<T>,
    z.input<T>
]>;
declare function createSchema(): z.ZodMiniObject<{
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    version: z.ZodMiniOptional<z.ZodMiniLiteral<1>>;
    slug: z.ZodMiniOptional<z.ZodMiniString<string>>;
    eyebrow: z.ZodMiniOptional<z.ZodMiniString<string>>;
    title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
    why: z.ZodMiniOptional<z.ZodMiniString<string>>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    updated: z.ZodMiniOptional<z.ZodMiniString<string>>;
    lang: z.ZodMiniOptional<z.ZodMiniString<string>>;
    publisher: z.ZodMiniOptional<z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    tools: Pair<z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        category: z.ZodMiniOptional<z.ZodMiniString<string>>;
        tagline: z.ZodMiniOptional<z.ZodMiniString<string>>;
        description: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sponsored: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        logo: z.ZodMiniOptional<z.ZodMiniString<string>>;
        bestFor: z.ZodMiniOptional<z.ZodMiniString<string>>;
        price: z.ZodMiniOptional<z.ZodMiniObject<{
            entry: z.ZodMiniOptional<z.ZodMiniString<string>>;
            detail: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
        panel: z.ZodMiniOptional<z.ZodMiniObject<{
            ship: z.ZodMiniInt;
            skip: z.ZodMiniInt;
        }, z.core.$strip>>;
        community: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            ship: z.ZodMiniInt;
            skip: z.ZodMiniInt;
        }, z.core.$strip>>>;
    }, z.core.$strip>>;
    rows: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        label: z.ZodMiniString<string>;
        values: Pair<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>, z.ZodMiniNull]>>;
        note: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
    method: z.ZodMiniOptional<z.ZodMiniObject<{
        text: z.ZodMiniString<string>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    reviewers: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        about: z.ZodMiniOptional<z.ZodMiniString<string>>;
        reviews: Pair<z.ZodMiniNullable<z.ZodMiniObject<{
            verdict: z.ZodMiniEnum<{
                ship: "ship";
                skip: "skip";
            }>;
            score: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            quote: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>>;
    }, z.core.$strip>>>;
    cta: z.ZodMiniOptional<z.ZodMiniObject<{
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        text: z.ZodMiniOptional<z.ZodMiniString<string>>;
        label: z.ZodMiniString<string>;
        url: z.ZodMiniString<string>;
    }, z.core.$strip>>;
}, z.core.$strip>;
type Received = z.output<ReturnType<typeof createSchema>>;
type ReceivedReviewer = NonNullable<Received['reviewers']>[number];
/** One tool of a comparison, as received. */
export type Tool = Received['tools'][number];
/** What one reviewer says of one tool. */
export type Review = NonNullable<ReceivedReviewer['reviews'][number]>;
/** One reviewer with a review of each tool, null where there is none. */
export type Reviewer = ReceivedReviewer;
/** What a row of the decision table says of one tool; null: not known. */
export type RowValue = string | number | boolean | null;
/** One row of the decision table, as received. */
export type Row = NonNullable<Received['rows']>[number];
/** The comparison document, version 1, as received. */
export type Comparison = Received;
/** A part of the schema, whose kind `_zod.def.type` tells. */
export type SchemaPart = z.core.$ZodTypes;
/** The schema. It costs some milliseconds when it is first asked for. */
export declare const comparisonSchema: () => ReturnType<typeof createSchema>;
export {};
