import type { Model } from '../document/model.js';
import type { Localizer } from '../i18n/localizer.js';
import { answerDetails, pickSentence } from './wording.js';
/** Placeholder until the Markdown output is merged. */
export const markdownOf = (model: Model, localizer: Localizer): string =>
  `# ${model.title}\n\n${pickSentence(model, localizer)} ${answerDetails(model, localizer)}\n`;
