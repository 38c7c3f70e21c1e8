/** A place in a file, both counted from 1; columns in UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds where a path such as `tools[1].price` stands; where there is nothing at it, what should
 * hold it. With a key, finds that key of the object at the path.
 */
export type Locator = (path: string, key?: string) => Place | undefined;

/** The place of `offset` in `text`. */
export function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The steps of a path: `tools[1].price` → `tools`, 1, `price`. */
export const stepsOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
