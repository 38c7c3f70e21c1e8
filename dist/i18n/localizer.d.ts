import { type Formatters } from './formatters.js';
import type { Strings } from './strings.js';
export { addStrings, loadStrings } from './registry.js';
export type { Strings } from './strings.js';
type Values = Readonly<Record<string, string | number>>;
/** The texts and formats of one language. */
export interface Localizer extends Formatters {
    /** Language of the texts. */
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    /** Whether the widget does not speak the language that was asked for, and English stands in. */
    readonly isFallback: boolean;
    /**
     * The text at `key`, its braces filled in; `n` chooses the plural form. Numbers are formatted.
     */
    readonly term: (key: keyof Strings, values?: Values) => string;
    /**
     * A name as it stands inside a sentence: marked where it is read in another direction, so that
     * the view makes a <bdi> of it (https://www.w3.org/International/articles/inline-bidi-markup/),
     * and where it has a backtick, which would pair with that of another name.
     */
    readonly isolate: (name: string) => string;
}
/** The localizer of the nearest language that is there, English when none is. */
export declare function localizerFor(tag: string): Localizer;
