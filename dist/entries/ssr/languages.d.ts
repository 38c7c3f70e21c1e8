export { localizerFor } from '../../i18n/localizer.js';
