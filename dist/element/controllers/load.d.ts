import type { Properties } from '../properties.js';
import type { SourceInput } from '../../loading/source.js';
type Host = Element & Pick<Properties, 'data' | 'src' | 'slug' | 'base'>;
/**
 * What `host` asks for. Its addresses are relative to the page's address of when they were set, as those of an `<img>` are, and
 * its inline JSON is nothing to another `src` or `slug` than the one that it was written for.
 * @param again Whether a source was set since this was last asked.
 */
export declare function askedOf(host: Host, again: boolean): SourceInput;
export {};
