// The widget's words in a language, once they are there.
import { onChange } from '../../src/document/changes.js';
import { loadStrings, localizerFor, type Localizer } from '../../src/i18n/localizer.js';

/** Waits for the words of a language as long as it takes; the widget itself would not. */
export async function ready(tag: string): Promise<Localizer> {
  const heard = new AbortController();
  const come = new Promise<void>((resolve) => {
    onChange(() => {
      heard.abort();
      resolve();
    }, heard.signal);
  });
  const asked = loadStrings(tag);
  if (asked) await Promise.all([asked, come]);
  return localizerFor(tag);
}
