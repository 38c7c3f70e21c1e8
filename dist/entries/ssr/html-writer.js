import { nothing } from 'lit';
import 'lit/directive-helpers.js';
import { escape } from './escape.js';
import '../../view/templating/text.js';

/** An attribute with the space before it; empty where the value is absent or false. */
function attribute(name, value) {
    if (value == null || value === nothing || value === false)
        return '';
    return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
}

export { attribute };
