// Random documents in a real browser, at 240 px: whatever the schema lets through reaches the page
// as text in our own nodes, in its place, with no request but for logos.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import fc from 'fast-check';
import { VerdictError } from '../../src/index.js';
import { listen } from '../support/console.js';
import { almost } from '../support/almost.js';
import { comparisons } from '../support/documents.js';
import { type FuzzEnvironment, fuzzParameters } from '../support/fuzz.js';
import { make, outcome, place, rootOf, type VerdictCompare } from '../support/mount.js';
import { foreignNodes, overflow, pwned, watchRequests } from '../support/safety.js';

const environment = await executeServerCommand<FuzzEnvironment, unknown>('fuzz-environment');
const parameters = fuzzParameters(environment, 150);
const heard = listen();
const { tried } = watchRequests();

/** Runs a property; a failure names its seed and the smallest document that shows it. */
async function forAll<T>(
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, check), parameters);
  console.log(`fuzz: seed ${parameters.seed}, ${parameters.numRuns} documents`);
}

/**
 * The address without what a browser leaves out when it reports one; what is none stays as it is.
 */
function plain(address: string): string {
  if (!URL.canParse(address, location.href)) return address;
  const url = new URL(address, location.href);
  url.username = url.password = url.hash = '';
  return url.href;
}

/** Draws a document at 240 px, all of it open, and judges what is there. */
async function drawn(
  document: unknown,
  judge: (element: VerdictCompare, error: VerdictError | null) => void,
): Promise<void> {
  const box = place();
  box.style.inlineSize = '240px';
  const element = make({ expanded: '', debug: '' });
  element.data = document;
  const end = outcome(element);
  box.append(element);
  const { error } = await end;
  await element.updateComplete;
  for (const child of rootOf(element).querySelector('[part=container]')?.children ?? [])
    (child as HTMLElement).style.contentVisibility = 'visible';
  expect(overflow(element)).to.deep.equal([]);
  judge(element, error);
  // those that this test has set, and the bars' widths
  for (const child of rootOf(element).querySelectorAll('[style]')) child.removeAttribute('style');
  expect(foreignNodes(rootOf(element))).to.deep.equal([]);
  expect(pwned()).to.equal(false);
  box.remove();
}

/** The addresses that documents so far may load a picture from. */
const logos = new Set<string>();
const allow = (document: unknown): void => {
  for (const { logo } of (document as { tools: { logo?: string }[] }).tools)
    if (logo !== undefined) logos.add(plain(logo));
};
const elsewhere = (): string[] =>
  tried.filter(
    (line) => !line.startsWith('img-src ') || !logos.has(plain(line.slice('img-src '.length))),
  );

describe('random documents on a page', function () {
  this.timeout(60_000);

  it('that are right are drawn: our nodes alone, in their place, and no request but for logos', async () => {
    performance.setResourceTimingBufferSize(100_000);
    performance.clearResourceTimings();
    await forAll(comparisons, async (document) => {
      allow(document);
      await drawn(document, (element, error) => {
        expect(error).to.equal(null);
        const [first] = document.tools;
        const name = rootOf(element).querySelector('[part=name]');
        if (!/[`\u2068]/.test(first.name)) expect(name?.textContent).to.equal(first.name);
      });
      expect(elsewhere()).to.deep.equal([]);
      expect(heard).to.deep.equal({ console: [], uncaught: [] });
    });
    const asked = performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((address) => URL.canParse(address)); // Chromium notes also what is none
    expect([...new Set(asked.map(plain))].filter((address) => !logos.has(address))).to.deep.equal(
      [],
    );
  });

  it('that are nearly right are drawn or refused, and nothing else happens', async () => {
    let refused = 0;
    await forAll(
      almost.filter((document) => document != null),
      async (document) => {
        await drawn(document, (element, error) => {
          expect(element.status).to.equal(error ? 'error' : 'ready');
          if (error) {
            refused++;
            expect(error).to.be.instanceOf(VerdictError);
            expect(error.code).to.equal('schema');
          } else if (element.comparison) allow(element.comparison);
        });
        expect(elsewhere()).to.deep.equal([]);
        expect(heard.uncaught).to.deep.equal([]);
      },
    );
    expect(refused).to.be.greaterThan(0);
  });
});
