import { VerdictCompare } from './element/verdict-compare.js';
declare global {
    interface HTMLElementTagNameMap {
        'verdict-compare': VerdictCompare;
    }
}
