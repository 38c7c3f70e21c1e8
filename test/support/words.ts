// The widget's words in a language, once they are there.
import { onChange } from '../../src/document/changes.js';
import { loadStrings, localizerFor, type Localizer } from '../../src/i18n/localizer.js';

/** Waits for the words of a language as long as it takes; the widget itself would not. */
export async function ready(tag: string): Promise<Localizer> {
  const come = new Promise<void>((resolve) => {
    const once = new AbortController();
    onChange(() => {
      once.abort();
      resolve();
    }, once.signal);
  });
  const asked = loadStrings(tag);
  if (asked) await Promise.all([asked, come]);
  return localizerFor(tag);
}
