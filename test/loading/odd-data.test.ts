// The property `data`: objects that change while they are read, pages that set it late, and answers
// that nobody shows any more.
import { expect } from '@open-wc/testing';
import { newToken, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { scripts } from '../support/at-work.js';
import { make, mount, outcome, titleOf, until } from '../support/mount.js';
import { page } from '../support/page.js';

const TWO = '{ name: "Alpha" }, { name: "Beta" }';
const REVIEWS = '[{ verdict: "ship" }, null]';

/** Expressions for objects that are no plain ones. */
const odd: Record<string, string> = {
  'a day that is another one each time': `{ tools: [${TWO}], get updated() { return this.read ? {} : (this.read = true, '2026-11-01'); } }`,
  'tools that are others each time': `{ get tools() { return this.read ? null : (this.read = true, [${TWO}]); } }`,
  'a name that is a text only once': `{ tools: [{ get name() { return this.read ? 5 : (this.read = true, 'Alpha'); } }, { name: 'Beta' }] }`,
  'a list that says it has more than it has': `{ tools: new Proxy([${TWO.split(', ')[0] ?? ''}], { get: (list, key) => (key === 'length' ? 2 : Reflect.get(list, key)) }) }`,
  'a list that says it has less than it has': `{ tools: [${TWO}], reviewers: new Proxy([{ name: 'R', reviews: ${REVIEWS} }], { get: (list, key) => (key === 'length' ? 0 : Reflect.get(list, key)) }) }`,
  'a getter that throws an error without a text': `{ get tools() { const error = new Error(); Object.defineProperty(error, 'message', { get() { throw error; } }); throw error; } }`,
  'a proxy that throws at everything': `new Proxy({}, { get() { throw new Error('no'); }, ownKeys() { throw new Error('no'); }, getOwnPropertyDescriptor() { throw new Error('no'); }, getPrototypeOf() { throw new Error('no'); }, has() { throw new Error('no'); } })`,
  'a revoked proxy': `(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()`,
  'an object that holds itself': `(() => { const own = { tools: [${TWO}] }; own.cta = own; return own; })()`,
};

describe('data that is', () => {
  for (const [what, expression] of Object.entries(odd)) {
    it(`${what} is drawn or refused by a VerdictError, without an exception`, async () => {
      const opened = await page(
        scripts['the classic script'],
        `<verdict-compare lang="de"><p>Own words</p></verdict-compare>
        <script>document.querySelector('verdict-compare').data = ${expression};</script>`,
      );
      await until(() => opened.probe.events.length > 0);
      const { status, error } = opened.element();
      if (status === 'ready') {
        await until(() => titleOf(opened.element()) === 'Alpha vs Beta');
      } else {
        expect([status, error?.name]).to.deep.equal(['error', 'VerdictError']);
        expect(error?.code).to.be.oneOf(['schema', 'config']);
        expect(opened.element().getBoundingClientRect().height).to.be.greaterThan(0);
      }
      expect(opened.probe.events).to.have.lengthOf(1);
      expect(opened.probe.errors).to.deep.equal([]);
    });
  }
});

describe('data that a page sets after its load event', () => {
  it('in the task that follows it, as what hydrates does: no error before', async () => {
    const opened = await page(
      `${scripts['the classic script']}<script>
        const hydrate = () => {
          document.querySelector('verdict-compare').data = ${JSON.stringify(small('Hydrated'))};
        };
        addEventListener('load', () => { setTimeout(hydrate); });
      </script>`,
      '<verdict-compare></verdict-compare>',
    );
    await until(() => titleOf(opened.element()) === 'Hydrated');
    expect(opened.probe).to.deep.include({
      events: ['verdict-load'],
      console: [],
      errors: [],
    });
  });
  it('much later: the error of before is gone', async () => {
    const opened = await page(scripts['the module'], '<verdict-compare></verdict-compare>');
    await opened.all('error');
    opened.element().data = small('Late');
    await until(() => titleOf(opened.element()) === 'Late');
    expect([opened.element().status, opened.element().error]).to.deep.equal(['ready', null]);
  });
});

describe('an answer that is not to be stored', () => {
  it('is asked for again once the element that showed it is gone', async () => {
    const token = newToken();
    const src = answerUrl('Here', { token });
    const first = mount({ src });
    await outcome(first);
    const beside = mount({ src });
    await outcome(beside);
    expect((await seen(token)).count).to.equal(1);
    first.remove();
    beside.remove();
    await Promise.resolve();
    await outcome(mount({ src }));
    expect((await seen(token)).count).to.equal(2);
  });
  it('is asked for again once the element shows something else', async () => {
    const token = newToken();
    const src = answerUrl('Here', { token });
    const element = make({ src });
    document.body.append(element);
    await outcome(element);
    element.src = answerUrl('There');
    await outcome(element);
    element.src = src;
    await outcome(element);
    expect((await seen(token)).count).to.equal(2);
  });
});
