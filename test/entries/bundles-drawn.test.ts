// The script files draw what the source draws.
import { expect } from '@open-wc/testing';
import { corpus } from '../support/browser-corpus.js';
import { demos } from '../support/demos.js';
import { mount, rootOf, type VerdictCompare } from '../support/mount.js';
import { CLASSIC, MODULE, page } from '../support/page.js';

describe('what the script files draw', () => {
  const drawn = (widget: Element) => rootOf(widget).innerHTML.replace(/<!--.*?-->/g, '');
  const steps: readonly ((widget: VerdictCompare) => void)[] = [
    (widget) => {
      widget.layout = 'compact';
    },
    (widget) => {
      widget.layout = 'full';
      widget.expanded = true;
    },
    (widget) => {
      widget.headingLevel = 4;
      widget.lang = 'ar';
    },
    (widget) => {
      widget.headingLevel = 2;
      widget.lang = 'en';
      widget.expanded = false;
    },
  ];
  for (const [name, script] of Object.entries({
    'the module': MODULE,
    'the classic script': CLASSIC,
  })) {
    it(`${name} draws what the source does, from one document and option to the next`, async function () {
      this.timeout(60_000);
      const documents = [
        ...(await corpus()).filter(({ text }) => text.length < 100_000).map(({ text }) => text),
        ...demos.map(({ document }) => JSON.stringify(document)),
      ];
      const { element: find } = await page(script, '<verdict-compare></verdict-compare>');
      const [theirs, ours] = [find(), mount()];
      theirs.lang = ours.lang = 'en'; // of their two pages, one alone says its language
      let compared = 0;
      for (const [i, text] of documents.entries()) {
        let document: unknown;
        try {
          document = JSON.parse(text);
        } catch {
          document = text;
        }
        for (const widget of [theirs, ours]) {
          widget.data = document;
          steps[i % steps.length]?.(widget);
          await widget.updateComplete;
        }
        expect(theirs.status, text.slice(0, 200)).to.equal(ours.status);
        expect(drawn(theirs), text.slice(0, 200)).to.equal(drawn(ours));
        compared++;
      }
      expect(compared).to.be.greaterThan(80);
    });
  }
});
