import type { VerdictError } from '../document/errors.js';
import type { Model } from '../document/model.js';
export interface VerdictEventDetails {
    /** A comparison is on the page; again after each refresh. */
    'verdict-load': {
        readonly comparison: Model;
    };
    /** A load failed for good. */
    'verdict-error': {
        readonly error: VerdictError;
    };
    /** A reader opens or closes a reviewer. */
    'verdict-toggle': {
        readonly reviewer: string;
        readonly open: boolean;
    };
    /** A reader follows a link of a tool, or of none (null); `preventDefault()` keeps them here. */
    'verdict-follow': {
        readonly url: string;
        readonly tool: string | null;
    };
}
export type VerdictEventMap = {
    [Name in keyof VerdictEventDetails]: CustomEvent<VerdictEventDetails[Name]>;
};
/** Sends an event that bubbles out of shadow roots; false when a listener prevented its default. */
export declare function send<Name extends keyof VerdictEventDetails>(target: EventTarget, name: Name, detail: VerdictEventDetails[Name]): boolean;
declare global {
    interface HTMLElementEventMap extends VerdictEventMap {
    }
    interface DocumentEventMap extends VerdictEventMap {
    }
    interface WindowEventMap extends VerdictEventMap {
    }
}
