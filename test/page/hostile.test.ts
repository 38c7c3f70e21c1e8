// Each hostile document is drawn safely, or refused with the places at fault.
import { expect } from '@open-wc/testing';
import { resetMouse, setViewport } from '@web/test-runner-commands';
import type { Comparison, VerdictError } from '../../src/index.js';
import { corpus } from '../support/browser-corpus.js';
import { listen } from '../support/console.js';
import type { Hostile } from '../support/corpus.js';
import {
  frames,
  hasPart,
  make,
  outcome,
  part,
  place,
  rootOf,
  type VerdictCompare,
} from '../support/mount.js';
import { foreignNodes, overflow, pwned, watchRequests } from '../support/safety.js';

const documents = await corpus();
const safe = documents.filter(({ expect: expected }) => expected === 'safe');
const refused = documents.filter(({ expect: expected }) => expected === 'refused');

const heard = listen();
const { tried } = watchRequests();
before(() => setViewport({ width: 320, height: 640 }));
after(async () => {
  await resetMouse();
  await setViewport({ width: 800, height: 600 });
});

/** Draws a document from the inline JSON, whose text reaches the element to the letter. */
async function drawn({
  text,
}: Hostile): Promise<{ element: VerdictCompare; error: VerdictError | null }> {
  const element = make();
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  element.append(script);
  const end = outcome(element);
  place().append(element);
  const { error } = await end;
  return { element, error };
}

describe('a hostile document that is shown', () => {
  it('there are more than 80', () => {
    expect(safe.length).to.be.greaterThan(80);
  });

  for (const entry of safe) {
    it(`${entry.name}: ${entry.about}`, async () => {
      const { element, error } = await drawn(entry);
      expect(error?.message).to.equal(undefined);
      const document = JSON.parse(entry.text) as Comparison;
      const {
        tools: [{ name: first }],
      } = document;
      if (!/[`\u2068]/.test(first))
        expect(part(element, 'name').firstElementChild?.textContent).to.equal(first);
      await frames();
      expect(overflow(element), 'closed').to.deep.equal([]);
      element.expanded = true;
      await element.updateComplete;
      await frames();
      expect(overflow(element), 'open').to.deep.equal([]);
      expect(foreignNodes(rootOf(element))).to.deep.equal([]);
      expect(pwned()).to.equal(false);
      // Only a logo is loaded, and only from where the document says
      const logos = new Set(
        document.tools.flatMap(({ logo }) =>
          logo !== undefined && URL.canParse(logo, location.href)
            ? [new URL(logo, location.href).href]
            : [],
        ),
      );
      expect(tried.filter((line) => !logos.has(line.replace('img-src ', '')))).to.deep.equal([]);
      expect(heard.console).to.deep.equal([]);
    });
  }
});

describe('a hostile document that is refused', () => {
  it('there are more than 100', () => {
    expect(refused.length).to.be.greaterThan(100);
  });

  for (const entry of refused) {
    const { name, about, code = 'schema', paths = [], more = false } = entry;
    it(`${name}: ${about}`, async () => {
      const { element, error } = await drawn(entry);
      expect(error?.code).to.equal(code);
      const found = error?.issues.map(({ path }) => path) ?? [];
      if (more) expect(found).to.include.members([...paths]);
      else expect(found.sort()).to.deep.equal([...paths].sort());
      expect(element.status).to.equal('error');
      expect(element.comparison).to.equal(null);
      expect(hasPart(element, 'tools')).to.equal(false);
      element.debug = true; // the author's message quotes the document
      await element.updateComplete;
      expect(foreignNodes(rootOf(element))).to.deep.equal([]);
      expect(overflow(element)).to.deep.equal([]);
      expect(pwned()).to.equal(false);
      expect(tried).to.deep.equal([]);
      expect(heard.console).to.have.lengthOf(1);
    });
  }
});
