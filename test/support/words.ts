// The widget's words in a language, once they are there.
import {
  loadStrings,
  localizerFor,
  onStringsChange,
  type Localizer,
} from '../../src/i18n/localizer.js';

/** Waits for the words of a language as long as it takes; the widget itself would not. */
export async function ready(tag: string): Promise<Localizer> {
  const come = new Promise<void>((resolve) => {
    const stop = onStringsChange(() => {
      stop();
      resolve();
    });
  });
  const asked = loadStrings(tag);
  if (asked) await Promise.all([asked, come]);
  return localizerFor(tag);
}
