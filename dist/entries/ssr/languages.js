export { localizerFor } from '../../i18n/localizer.js';
import { locales } from '../../i18n/locales/all.js';
import { addStrings } from '../../i18n/registry.js';

// All languages at once: who writes a comparison away from a page waits for none of them.
for (const [lang, strings] of Object.entries(locales))
    addStrings(lang, strings);
