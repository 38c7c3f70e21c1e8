// What a template may write on <verdict-compare>, for the entries of the frameworks beside this
// file.
// Names are those of the attributes, which is what a server writes; `data` alone is a property.
import type { VerdictEventMap } from '../../element/events.js';
import type { Properties } from '../../element/properties.js';

type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
type Text = string | null | undefined;

export interface VerdictAttributes {
  slug?: Text;
  src?: Text;
  base?: Text;
  data?: Properties['data'];
  loading?: Properties['loading'] | undefined;
  layout?: Properties['layout'] | undefined;
  theme?: Properties['theme'] | undefined;
  expanded?: boolean | undefined;
  'heading-level'?: HeadingLevel | `${HeadingLevel}` | undefined;
  timeout?: number | `${number}` | undefined;
  'link-target'?: string | undefined;
  debug?: boolean | undefined;
}

/** Listeners under `prefix` + event name: `onverdict-load`. */
export type VerdictListeners<Prefix extends string> = {
  [Name in keyof VerdictEventMap as `${Prefix}${Name}`]?:
    ((event: VerdictEventMap[Name]) => void) | undefined;
};
