/** What stands at a place between two texts of a template. */
export interface Binding {
  /**
   * - `child`: any content
   * - `attribute`, `boolean`: an attribute, with its name and the space before it
   * - `about`: the attributes that `text()` sets, and `text`: the content that it writes
   * - `escaped`: content that is bound as `.textContent`
   */
  readonly kind: 'child' | 'attribute' | 'boolean' | 'about' | 'text' | 'escaped';
  /** Which of the template's values. */
  readonly index: number;
  /** Name of the attribute. */
  readonly name?: string;
}

/** A template taken apart: `texts[0]`, `bindings[0]`, `texts[1]` and so on. */
export interface TemplateParts {
  readonly texts: readonly string[];
  readonly bindings: readonly Binding[];
}

const VALUE = '\0';
const TOKENS = /<[^>]*>|\0|[^<\0]+/g;
/** A value in a tag, and the name that it is bound to; `text()` has none. */
const IN_TAG = /\s+([.?@]?[\w-]+=)?\0/;

function bindingsInTag(name: string | undefined, index: number): Binding[] {
  if (name === undefined) {
    return [
      { kind: 'about', index },
      { kind: 'text', index },
    ];
  }
  if (name === '.textContent=') return [{ kind: 'escaped', index }];
  if (name.startsWith('?')) return [{ kind: 'boolean', index, name: name.slice(1, -1) }];
  if (/^[.@]/.test(name)) throw new TypeError(`The server renderer knows no binding ${name}`);
  return [{ kind: 'attribute', index, name: name.slice(0, -1) }];
}

const isContent = ({ kind }: Binding): boolean => kind === 'text' || kind === 'escaped';

/** @throws {TypeError} On a binding that the views do not use. */
export function takeApart(strings: readonly string[]): TemplateParts {
  const texts: string[] = [];
  const bindings: Binding[] = [];
  let text = '';
  let index = 0;
  const bind = (binding: Binding): void => {
    texts.push(text);
    text = '';
    bindings.push(binding);
  };
  for (const [token] of strings.join(VALUE).matchAll(TOKENS)) {
    if (token === VALUE) {
      bind({ kind: 'child', index });
      index += 1;
      continue;
    }
    const content: Binding[] = []; // comes after the tag that binds it
    const [first = '', ...rest] = token.split(IN_TAG) as (string | undefined)[];
    text += first;
    for (let i = 0; i < rest.length; i += 2) {
      const inTag = bindingsInTag(rest[i], index);
      inTag.filter((binding) => !isContent(binding)).forEach(bind);
      content.push(...inTag.filter(isContent));
      text += rest[i + 1] ?? '';
      index += 1;
    }
    content.forEach(bind);
  }
  return { texts: [...texts, text], bindings };
}
