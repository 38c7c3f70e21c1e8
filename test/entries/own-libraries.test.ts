// A page that has its own Lit and its own zod, whatever it has set there: both keep working, and
// neither notices the other.
import { expect } from '@open-wc/testing';
import { parseComparison, type Issue, type VerdictError } from '../../src/index.js';
import { answerUrl } from '../support/answers.js';
import { corpus } from '../support/browser-corpus.js';
import { part, titleOf, until } from '../support/mount.js';
import { attribute, page, type Page } from '../support/page.js';

type Parse = typeof parseComparison;
interface OwnPage extends Omit<Page, 'window'> {
  readonly window: Page['window'] & {
    readonly own: {
      check: (answer: unknown) => string[];
      copies: () => number[];
      setting: () => string[];
    };
    readonly parse: Parse;
  };
}

const api = (file: string) =>
  `<script type="module">import { parseComparison } from '${file}'; window.parse = parseComparison;</script>`;
const scripts: Record<string, string> = {
  'the module': api('/dist/verdict-compare.js'),
  'the classic script':
    '<script src="/dist/verdict-compare.iife.js"></script><script>window.parse = VerdictCompare.parseComparison;</script>',
  'the npm entry': api('/dist/index.js'),
};
/** What a page may set its zod to, and what its form then says of `{ name: 1, age: 3 }`. */
const settings = [
  'a customError that throws',
  'a customError with its own words',
  'a foreign locale',
];
const WRONG = { name: 1, age: 3 };
const BROKEN = '{"tools":[{"name":"First"},{"name":2}],"url":"javascript:0"}';

const documents = (await corpus())
  .filter(({ expect: expected, code }) => expected === 'refused' && code !== 'json')
  .map(({ text }) => text);

/**
 * What each document is refused for; the script bundles find the same faults in an order of their
 * own.
 */
function refusals(parse: Parse): Issue[][] {
  return documents.map((text) => {
    try {
      parse(JSON.parse(text));
      return [];
    } catch (error) {
      return [...(error as VerdictError).issues].sort((a, b) => (a.path < b.path ? -1 : 1));
    }
  });
}
const usual = refusals(parseComparison);

const body = `<page-greeting name="Ada"></page-greeting>
  <verdict-compare id="good" src="${attribute(answerUrl('Live'))}"></verdict-compare>
  <verdict-compare id="broken" debug><script type="application/json">${BROKEN}</script></verdict-compare>`;

async function open(setting: string, head: string, policy?: string): Promise<OwnPage> {
  const opened = (await page(
    `<script>window.setting = '${setting}';</script>${head}`,
    body,
    policy && `content-security-policy: ${policy}`,
  )) as OwnPage;
  await until(() => greeting(opened));
  return opened;
}
const OWN = '<script type="module" src="/test/fixtures/pages/own-libraries.js"></script>';
const greeting = ({ document }: OwnPage): string =>
  document.querySelector('page-greeting')?.shadowRoot?.textContent ?? '';

async function expectDrawn({ element, probe }: OwnPage): Promise<void> {
  await until(() => element('good').status === 'ready' && element('broken').status === 'error');
  // it is known before it is drawn
  await Promise.all(['good', 'broken'].map((id) => element(id).updateComplete));
  expect(titleOf(element('good'))).to.equal('Live');
  expect(element('broken').error?.issues.map(({ path }) => path)).to.deep.equal([
    'url',
    'tools[1].name',
  ]);
  expect(part(element('broken'), 'error').textContent).to.contain(
    'tools[1].name is 2; write a text of 200 characters at most that is not blank',
  );
  expect(probe.errors).to.deep.equal([]);
  expect(
    probe.console.filter((line) => !line.startsWith('error: <verdict-compare> schema:')),
  ).to.deep.equal([]);
}

it('there are documents enough to compare the words of', () => {
  expect(usual.filter((issues) => issues.length > 0)).to.have.lengthOf.greaterThan(90);
});

for (const setting of settings) {
  describe(`a page whose zod has ${setting}`, () => {
    let alone: { told: string[]; copies: number[]; setting: string[] };
    before(async () => {
      const { window } = await open(setting, OWN);
      alone = {
        told: window.own.check(WRONG),
        copies: window.own.copies(),
        setting: window.own.setting(),
      };
      expect(alone.told.join()).to.not.equal(
        (await open('nothing', OWN)).window.own.check(WRONG).join(),
      );
    });

    for (const [name, script] of Object.entries(scripts)) {
      for (const [order, head] of Object.entries({
        'after the page’s own': OWN + script,
        'before the page’s own': script + OWN,
      })) {
        it(`${name}, ${order}: the widget draws and refuses as ever, in the same words`, async () => {
          const opened = await open(setting, head);
          await expectDrawn(opened);
          refusals(opened.window.parse).forEach((issues, i) => {
            expect(issues, documents[i]?.slice(0, 200)).to.deep.equal(usual[i]);
          });
        });
        it(`${name}, ${order}: the page’s own goes on as without it`, async () => {
          const opened = await open(setting, head);
          await expectDrawn(opened);
          const { own } = opened.window;
          expect({
            told: own.check(WRONG),
            copies: own.copies(),
            setting: own.setting(),
          }).to.deep.equal(alone);
          expect(own.check({ name: 'Ada', age: 36 })).to.deep.equal([]);
          opened.document.querySelector('page-greeting')?.setAttribute('name', 'Grace');
          await until(() => greeting(opened) === 'Hello, Grace');
        });
      }
    }
  });
}

describe('a page that lists both policies of Trusted Types', () => {
  for (const name of ['the module', 'the classic script']) {
    for (const first of [true, false]) {
      it(`${name}, ${first ? 'before' : 'after'} the page’s own Lit: both have theirs`, async () => {
        const script = scripts[name] ?? '';
        const opened = await open(
          'nothing',
          first ? script + OWN : OWN + script,
          "require-trusted-types-for 'script'; trusted-types lit-html verdict-compare",
        );
        await expectDrawn(opened);
        expect(greeting(opened)).to.equal('Hello, Ada');
      });
    }
  }
});
