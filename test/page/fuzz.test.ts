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
import { scripts } from '../support/at-work.js';
import {
  make,
  outcome,
  part,
  place,
  rootOf,
  until,
  type VerdictCompare,
} from '../support/mount.js';
import { inlineHtml, page } from '../support/page.js';
import { foreignNodes, overflow, pwned, watchRequests } from '../support/safety.js';

const environment = await executeServerCommand<FuzzEnvironment, unknown>('fuzz-environment');
const parameters = fuzzParameters(environment, 150);
const heard = listen();
const { tried } = watchRequests();

/** Runs a property; a failure names its seed and the smallest document that shows it. */
async function forAll<T>(
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
  runs = parameters.numRuns,
): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, check), { ...parameters, numRuns: runs });
  console.log(`fuzz: seed ${parameters.seed}, ${runs} documents`);
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

/**
 * Names that the bundle reads of objects. Those of property descriptors and iterators are left out:
 * with them on Object.prototype no script of a page can work.
 */
async function namesOfBundle(): Promise<string[]> {
  const code = await (await fetch('/dist/verdict-compare.js')).text();
  const found = [...code.matchAll(/[.{,]([A-Za-z$][\w$]{2,})(?=[:=,})\s.])/g)];
  const taken = /^(?:get|set|value|writable|enumerable|configurable|then|done|next|return)$/;
  return [...new Set(found.map(([, name = '']) => name))].filter(
    (name) => !taken.test(name) && !(name in Object.prototype),
  );
}

describe('random names on Object.prototype', function () {
  this.timeout(60_000 + parameters.numRuns * 100);

  it('are never drawn, sent or run, and throw nothing', async () => {
    const values = ['"javascript:pwned=1"', '["onclick","pwned=1"]', '"img src=x onerror=pwned=1"'];
    const names = fc.uniqueArray(fc.constantFrom(...(await namesOfBundle())), {
      minLength: 1,
      maxLength: 3,
    });
    const document = {
      tools: [{ name: 'First' }, { name: 'Second' }],
      title: 'pwned=1//`code`',
      reviewers: [{ name: 'R', reviews: [{ verdict: 'ship', quote: 'It `runs`.' }, null] }],
    };
    await forAll(
      fc.tuple(names, fc.constantFrom(...values)),
      async ([put, value]) => {
        const set = put.map((name) => `Object.prototype[${JSON.stringify(name)}]=${value};`);
        const opened = await page(
          `<script>${set.join('')}</script>${scripts['the classic script']}`,
          `<verdict-compare>${inlineHtml(document)}<p>Own words</p></verdict-compare>`,
        );
        await until(() => opened.probe.events.length > 0);
        const root = rootOf(opened.element());
        for (const found of root.querySelectorAll('script, img, [onclick], [onerror]'))
          expect.fail(found.outerHTML);
        for (const { href } of root.querySelectorAll('a')) expect(href).to.not.contain('pwned');
        expect('pwned' in opened.window).to.equal(false);
        expect(opened.element().getBoundingClientRect().height).to.be.greaterThan(0);
        expect(opened.probe.errors).to.deep.equal([]);
        (opened.window.frameElement as HTMLElement).remove();
      },
      Math.ceil(parameters.numRuns / 3),
    );
  });
});

describe('random documents on a page', function () {
  this.timeout(60_000 + parameters.numRuns * 100);

  it('that are right are drawn: our nodes alone, in their place, and no request but for logos', async () => {
    performance.setResourceTimingBufferSize(100_000);
    performance.clearResourceTimings();
    await forAll(comparisons, async (document) => {
      allow(document);
      await drawn(document, (element, error) => {
        expect(error).to.equal(null);
        const [first] = document.tools;
        const name = part(element, 'name').firstElementChild;
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
