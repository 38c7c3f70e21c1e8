// in: what a page writes into attributes and properties.
// out: the element's reactive properties; a value outside its list falls back to the default, and a default is never reflected.
// knows nothing of: what the options are for.
import type { PropertyDeclaration } from 'lit';
import { LAYOUTS, THEMES } from '../view/context.js';

/** A reactive property whose every value goes through `normalize`; `normalize(null)` is its default. */
export interface PropertyOptions<T = unknown> extends PropertyDeclaration {
  readonly normalize: (value: unknown) => T;
  /** Whether setting it again loads again, as with `<img src>`. */
  readonly source?: true;
}

const noAccessor = true; // the element has its own
function property<T>(normalize: (value: unknown) => T, attribute?: string): PropertyOptions<T> {
  return {
    ...(attribute && { attribute }),
    normalize,
    reflect: true,
    noAccessor,
    converter: {
      fromAttribute: (value: string | null) => value,
      toAttribute: (value: unknown) => (value === normalize(null) ? null : String(value)),
    },
  };
}

const text = () => property((value) => (value == null ? null : String(value)));
const again = { source: true, hasChanged: () => true } as const;
const flag = (): PropertyOptions<boolean> => ({
  ...property(Boolean),
  converter: {
    fromAttribute: (value) => value !== null,
    toAttribute: (value) => (value ? '' : null),
  },
});
const oneOf = <T extends string>(fallback: T, ...others: T[]) =>
  property(
    (value) =>
      others.find((other) => typeof value === 'string' && other === value.toLowerCase()) ??
      fallback,
  );

const MAX_TIMEOUT = 2 ** 31 - 1; // more would end at once (https://html.spec.whatwg.org/#timers)

export const PROPERTIES = {
  slug: { ...text(), ...again },
  src: { ...text(), ...again },
  base: text(),
  data: {
    normalize: (value: unknown) => value,
    attribute: false,
    noAccessor,
    ...again,
  } as PropertyOptions,
  loading: oneOf<'eager' | 'lazy'>('eager', 'lazy'),
  layout: oneOf(...LAYOUTS),
  theme: oneOf(...THEMES),
  expanded: flag(),
  headingLevel: property(
    (value) => (/^[1-6]$/.test(String(value)) ? Number(value) : 2),
    'heading-level',
  ),
  timeout: property((value) => (Number(value) > 0 ? Math.min(Number(value), MAX_TIMEOUT) : 10_000)),
  linkTarget: property((value) => (value ? String(value) : '_blank'), 'link-target'),
  debug: flag(),
};

export type Properties = {
  [Name in keyof typeof PROPERTIES]: ReturnType<(typeof PROPERTIES)[Name]['normalize']>;
};
