import { type Watcher } from '../../loading/config.js';
/** Tells `watcher` also when the element's children or the languages of its own trees change, or the document has been parsed; returns what ends it and leaves nothing behind. */
export declare function observePage(host: Element, watcher: Watcher): () => void;
/** The nearest `lang`, also outside the shadow trees that the element is in; empty when there is none. */
export declare function languageOf(element: Element): string;
