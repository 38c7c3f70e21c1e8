// The accessors of the element's properties: every value is normalized.
import { PROPERTIES, type PropertyOptions } from './properties.js';
import { QueuedElement } from './rendering/queued-element.js';

/**
 * They stand on a class of their own. Lit wraps accessors of the class that declares the
 * properties, and writes what they hold at first to the attributes; its hook for making them,
 * `getPropertyDescriptor`, has its development build warn every page.
 */
export abstract class NormalizedElement extends QueuedElement {
  readonly #values = new Map<string, unknown>();

  static {
    for (const [name, options] of Object.entries(PROPERTIES)) this.#define(name, options);
  }

  /** Called when a property is set, before Lit hears of it. */
  protected abstract isSet(options: PropertyOptions): void;

  static #define(name: string, options: PropertyOptions): void {
    Object.defineProperty(this.prototype, name, {
      get(this: NormalizedElement) {
        return this.#values.has(name) ? this.#values.get(name) : options.normalize(undefined);
      },
      set(this: NormalizedElement, value: unknown) {
        const before: unknown = Reflect.get(this, name);
        this.#values.set(name, options.normalize(value));
        this.isSet(options);
        this.requestUpdate(name, before);
      },
      configurable: true,
      enumerable: true,
    });
  }
}
