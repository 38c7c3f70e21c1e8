import { VerdictCompare } from './element.js';
declare global {
    interface HTMLElementTagNameMap {
        'verdict-compare': VerdictCompare;
    }
}
