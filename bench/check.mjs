// Before anything is measured: every contender shows every text of the documents, in the same elements as the widget.
import { addProbe, rest, withPage } from './browser.mjs';
import { documentAt, textsOf } from './documents.mjs';

const DOCUMENTS = 4;
const TOLERANCE = 0.02; // in the length of all texts: the widget's own lines may be worded otherwise

function firstDifference(list, expected) {
  const at = expected.findIndex((entry, i) => entry !== list[i]);
  return at < 0 && list.length === expected.length
    ? null
    : `${at < 0 ? expected.length : at}: ${list.at(at)} where the widget has ${expected.at(at)}`;
}

async function contents(browser, origin, contender) {
  return withPage(browser, {}, async (page, client) => {
    await page.goto(`${origin}/page?contender=${contender}&n=${DOCUMENTS}&slugs=different`);
    await rest(client);
    await addProbe(page);
    return page.evaluate('probe.hosts().map(host => probe.content(host))');
  });
}

/** @throws when a contender shows less than the documents say, or other elements than the widget. */
export async function checkContenders(browser, origin, contenders) {
  const expected = await contents(browser, origin, 'widget');
  for (const contender of contenders) {
    const found = await contents(browser, origin, contender);
    for (const [i, { elements, texts }] of found.entries()) {
      const all = texts.join(' ');
      const missing = textsOf(documentAt(i)).find((text) => !all.includes(text));
      if (missing)
        throw new Error(
          `bench: ${contender} does not show ${JSON.stringify(missing)} of document ${i}`,
        );
      const different = firstDifference(elements, expected[i].elements);
      if (different)
        throw new Error(`bench: ${contender} draws document ${i} otherwise, at ${different}`);
      const ratio = all.length / expected[i].texts.join(' ').length;
      if (Math.abs(ratio - 1) > TOLERANCE)
        throw new Error(
          `bench: ${contender} has ${ratio.toFixed(2)} times the widget's text in document ${i}`,
        );
    }
  }
  return { documents: DOCUMENTS, elements: expected[0].elements.length };
}
