import { type PropertyOptions } from './properties.js';
import { QueuedElement } from './rendering/queued-element.js';
/**
 * They stand on a class of their own. Lit wraps accessors of the class that declares the
 * properties, and writes what they hold at first to the attributes; its hook for making them,
 * `getPropertyDescriptor`, has its development build warn every page.
 */
export declare abstract class NormalizedElement extends QueuedElement {
    #private;
    /** Called when a property is set, before Lit hears of it. */
    protected abstract isSet(options: PropertyOptions): void;
}
