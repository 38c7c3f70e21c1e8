import type { Model, Side } from '../document/model.js';
import type { Review, RowValue } from '../document/parse.js';
import type { Localizer } from '../i18n/localizer.js';
export declare const MAX_SCORE = 100;
export declare const otherSide: (side: Side) => Side;
/** Between sentences; those of Chinese and Japanese have no space between them. */
export declare const spaceAfter: (text: string) => string;
/** Sentences one after another. Old libraries put a `reduce` of their own on arrays. */
export declare function joinSentences(sentences: readonly string[]): string;
/** "The panel's pick: Qdrant.", with its sponsoring. */
export declare function pickSentence({ pick, tools }: Model, localizer: Localizer): string;
/** How many reviewers would ship which tool; empty without votes. */
export declare function countsSentence({ pick, tools }: Model, localizer: Localizer): string;
/** What follows the pick: the counts, who stands alone, how firm it is, what may break a tie. */
export declare const answerDetails: (model: Model, localizer: Localizer) => string;
/** The answer in one sentence for running text. */
export declare function answerLine(model: Model, localizer: Localizer): string;
/** A value of the decision table in words, a number unrounded; empty where it is not known. */
export declare function valueWords(value: RowValue | undefined, localizer: Localizer): string;
/** A score as it is shown: rounding shall not make it the best that there is. */
export declare const shownScore: (score: number) => number;
/** "Builder on Chroma: ship, 82 of 100", or that there is no review. */
export declare function reviewCaption(review: Review | null, reviewer: string, tool: string, localizer: Localizer): string;
