// Before anything is measured: every contender shows every text of the documents, and all but the
// lean floor show them in the widget's own elements with the widget's attributes, such as the
// length of a meter.
import { injectProbe, untilIdle, withPage } from './browser.mjs';
import { documentAt, textsOf } from './documents.mjs';

const DOCUMENTS = 4;
// In the length of all texts: the widget's own lines may be worded otherwise
const TOLERANCE = 0.02;
const OWN_ELEMENTS = ['lean-floor'];
/** What the documents must make the widget draw, for else nobody would be measured at it. */
const KINDS = {
  'picked card': /^<article .*class="picked ship"/,
  'segment that ships': /^<i part="segment">/,
  'segment that skips': /^<i class="no" part="segment">/,
  votes: /^<span class="count">/,
  'folded description': /^<details class="more">/,
  'deciding row': /^<tr part="row"/,
  'row of what both have': /^<tr class="both"/,
  'value that is a sign': /^<td class="true"/,
  note: /^<small dir="auto">/,
  plot: /^<div aria-label class="plot"/,
  'score in the plot': /^<circle cx=/,
  'quote of a tool that is shipped': /^<figure class="ship"/,
  'quote of a tool that is skipped': /^<figure class="skip"/,
  meter: /^<svg .*part="meter"/,
  'length of a meter': /^<rect .*width=/,
  'button for Markdown': /^<button .*data-cite="markdown"/,
  'call to action': /^<p .*part="cta"/,
};

async function contentsOf(browser, origin, contender) {
  return withPage(browser, {}, async (page, client) => {
    await page.goto(`${origin}/page?contender=${contender}&n=${DOCUMENTS}&slugs=different`);
    await untilIdle(client);
    await injectProbe(page);
    return page.evaluate('probe.hosts().map((host) => probe.content(host))');
  });
}

/** @throws when the widget does not draw everything that it can. */
function checkKinds(contents) {
  for (const [i, { elements }] of contents.entries()) {
    for (const [kind, pattern] of Object.entries(KINDS)) {
      if (elements.some((tag) => pattern.test(tag))) continue;
      throw new Error(`bench: the widget draws no ${kind} of document ${i}`);
    }
  }
}

function checkTexts({ texts }, i) {
  const all = texts.join(' ');
  const missing = textsOf(documentAt(i)).find((text) => !all.includes(text));
  return missing && `does not show ${JSON.stringify(missing)}`;
}

function checkElements({ elements }, expected) {
  const length = Math.max(elements.length, expected.elements.length);
  for (let at = 0; at < length; at++) {
    const [found, wanted] = [elements[at], expected.elements[at]];
    if (found !== wanted) return `has ${found} where the widget has ${wanted}, at ${at}`;
  }
  return undefined;
}

function checkLength({ texts }, expected) {
  const ratio = texts.join(' ').length / expected.texts.join(' ').length;
  return Math.abs(ratio - 1) > TOLERANCE && `has ${ratio.toFixed(2)} times the widget's text`;
}

/**
 * @throws when a contender shows less than the documents say, or other elements than the widget.
 */
export async function checkContenders(browser, origin, contenders) {
  const expected = await contentsOf(browser, origin, 'widget');
  checkKinds(expected);
  for (const contender of contenders) {
    const contents = await contentsOf(browser, origin, contender);
    for (const [i, content] of contents.entries()) {
      const sameElements = !OWN_ELEMENTS.includes(contender);
      const fault =
        checkTexts(content, i) ||
        (sameElements && checkElements(content, expected[i])) ||
        (sameElements && checkLength(content, expected[i]));
      if (fault) throw new Error(`bench: ${contender}, document ${i}: ${fault}`);
    }
  }
  return { documents: DOCUMENTS, elements: expected[0].elements.length };
}
