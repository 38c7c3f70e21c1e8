// The element's reactive properties: contract, section 3. A value outside its list falls back to
// the default, and a default is never reflected.
import type { PropertyDeclaration } from 'lit';
import { LAYOUTS, THEMES, type ViewContext } from '../view/context.js';

/** A reactive property whose every value is normalized; `normalize(null)` is its default. */
export interface PropertyOptions<T = unknown> extends PropertyDeclaration {
  readonly normalize: (value: unknown) => T;
  /** Whether setting it again loads again, as with `<img src>`. */
  readonly isSource?: true;
}

type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Timers end at once when they are given more, in ms (https://html.spec.whatwg.org/#timers). */
const MAX_TIMEOUT = 2 ** 31 - 1;
const DEFAULT_TIMEOUT = 10_000;

function property<T>(normalize: (value: unknown) => T, attribute?: string): PropertyOptions<T> {
  return {
    ...(attribute && { attribute }),
    normalize,
    reflect: true,
    noAccessor: true,
    converter: {
      toAttribute: (value: unknown) => (value === normalize(null) ? null : String(value)),
    },
  };
}

const text = (): PropertyOptions<string | null> =>
  property((value) => (value == null ? null : String(value)));

const flag = (): PropertyOptions<boolean> => ({
  normalize: Boolean,
  reflect: true,
  noAccessor: true,
  type: Boolean,
});

const oneOf = <T extends string>(fallback: T, ...others: T[]): PropertyOptions<T> =>
  property((value) => {
    if (typeof value !== 'string') return fallback;
    return others.find((other) => other === value.toLowerCase()) ?? fallback;
  });

function toTimeout(value: unknown): number {
  const timeout = Number(value);
  return timeout > 0 ? Math.min(timeout, MAX_TIMEOUT) : DEFAULT_TIMEOUT;
}

const toHeadingLevel = (value: unknown): HeadingLevel =>
  /^[1-6]$/.test(String(value)) ? (Number(value) as HeadingLevel) : 2;

const source = { isSource: true, hasChanged: () => true } as const;

export const PROPERTIES = {
  slug: { ...text(), ...source },
  src: { ...text(), ...source },
  base: text(),
  data: {
    normalize: (value: unknown) => value,
    attribute: false,
    noAccessor: true,
    ...source,
  } as PropertyOptions,
  loading: oneOf<'eager' | 'lazy'>('eager', 'lazy'),
  layout: oneOf(...LAYOUTS),
  theme: oneOf(...THEMES),
  expanded: flag(),
  headingLevel: property(toHeadingLevel, 'heading-level'),
  timeout: property(toTimeout),
  linkTarget: property((value) => (value ? String(value) : '_blank'), 'link-target'),
  debug: flag(),
};

// What a page has put on Object.prototype is no option of theirs
for (const options of Object.values(PROPERTIES)) Object.setPrototypeOf(options, null);

export type Properties = {
  [Name in keyof typeof PROPERTIES]: ReturnType<(typeof PROPERTIES)[Name]['normalize']>;
};

/** What a server can set too: each is an option of `renderToString`, and an attribute it writes. */
export const SETTINGS = [
  'layout',
  'theme',
  'headingLevel',
  'expanded',
  'linkTarget',
  'loading',
] as const satisfies readonly (keyof Properties)[];

export type Settings = Pick<Properties, (typeof SETTINGS)[number]>;

/** What the templates are told of the properties, by an element and by a server alike. */
export const viewSettings = ({
  layout,
  theme,
  headingLevel,
  linkTarget,
}: Omit<Settings, 'expanded'>): Pick<ViewContext, 'layout' | 'theme' | 'level' | 'target'> => ({
  layout,
  theme,
  level: headingLevel,
  target: linkTarget,
});
