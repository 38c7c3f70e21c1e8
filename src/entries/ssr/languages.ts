// All languages at once: who writes a comparison away from a page waits for none of them.
import { addStrings } from '../../i18n/localizer.js';
import { locales } from '../../i18n/locales/all.js';

for (const [lang, strings] of Object.entries(locales)) addStrings(lang, strings);

export { localizerFor } from '../../i18n/localizer.js';
