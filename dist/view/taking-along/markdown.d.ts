import { type Outline } from './outline.js';
/** An outline in Markdown. @param level Level of its title, 1 to 6. */
export declare const markdownOf: ({ blocks }: Outline, level: number) => string;
