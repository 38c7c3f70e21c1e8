// What a template may write on <verdict-compare>, for the entries of the frameworks beside this
// file. Names are those of the attributes, which is what a server writes; `data` alone is a
// property.
import type { VerdictEventMap } from '../../element/events.js';
import type { Properties } from '../../element/properties.js';

/** `headingLevel` → `heading-level`. */
type Kebab<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Lowercase<Head>}${Tail extends Uncapitalize<Tail> ? '' : '-'}${Kebab<Tail>}`
  : Name;

/** What stands for a property in an attribute: a number may be written as a text. */
type AttributeValue<Value> = Value extends number ? Value | `${Value}` : Value;

export type VerdictAttributes = {
  [Name in keyof Properties as Kebab<Name>]?: AttributeValue<Properties[Name]> | undefined;
};

/** Listeners under `prefix` + event name: `onverdict-load`. */
export type VerdictListeners<Prefix extends string> = {
  [Name in keyof VerdictEventMap as `${Prefix}${Name}`]?:
    ((event: VerdictEventMap[Name]) => void) | undefined;
};
