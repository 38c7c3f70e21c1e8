import { PROPERTIES } from './properties.js';
import { QueuedElement } from './rendering/queued-element.js';

// The accessors of the element's properties: every value is normalized.
/**
 * They stand on a class of their own. Lit wraps accessors of the class that declares the
 * properties, and writes what they hold at first to the attributes; its hook for making them,
 * `getPropertyDescriptor`, has its development build warn every page.
 */
class NormalizedElement extends QueuedElement {
    #values = new Map();
    static {
        for (const [name, options] of Object.entries(PROPERTIES))
            this.#define(name, options);
    }
    static #define(name, options) {
        Object.defineProperty(this.prototype, name, {
            get() {
                return this.#values.has(name) ? this.#values.get(name) : options.normalize(undefined);
            },
            set(value) {
                const before = Reflect.get(this, name);
                this.#values.set(name, options.normalize(value));
                this.isSet(options);
                this.requestUpdate(name, before);
            },
            configurable: true,
            enumerable: true,
        });
    }
}

export { NormalizedElement };
