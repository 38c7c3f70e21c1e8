// Where the comparison comes from: contract, section 1.
import { expect } from '@open-wc/testing';
import { VerdictError } from '../../src/index.js';
import { newToken, seen } from '../infra/faults.js';
import { answerBase, answerUrl, small } from '../support/answers.js';
import { inline, parts, read } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { make, mount, outcome, part, titleOf, until, mountWith } from '../support/mount.js';

const heard = listen();
const countOf = async (token: string) => (await seen(token)).count;
const urls = async (token: string) =>
  (await seen(token)).requests.map(({ url }) => new URL(url, location.href));

/**
 * Settles when a later element has loaded: whatever the ones before it wanted to ask for, they
 * have.
 */
const later = async () => {
  await outcome(mount({ src: answerUrl('Later', { token: newToken() }) }));
};

describe('a slug', () => {
  it('draws the comparison of that name', async () => {
    const slug = 'smolvlm2-turbo-vs-mistral-3-small-24b';
    const element = mount({ slug, base: '/demo/comparisons' });
    expect((await outcome(element)).error).to.equal(null);
    expect(titleOf(element)).to.equal('SmolVLM2 Turbo vs Mistral 3 Small (24B)');
    const answer = 'The panel is tied. 4 of 4 reviewers would ship each of them.';
    expect(read(part(element, 'pick'))).to.contain(answer);
    for (const card of parts(element, 'tool'))
      expect(read(card))
        .to.contain('4 of 4 would ship it')
        .and.to.contain('no votes yet')
        .and.to.contain('Free');
    expect(read(parts(element, 'score')[0])).to.equal('Ship 85');
    expect(heard.console).to.deep.equal([]);
  });
  it('fills a template', async () => {
    const token = newToken();
    await outcome(mount({ slug: 'a-vs-b', base: answerBase({ token }) }));
    expect((await urls(token)).map(({ searchParams }) => searchParams.get('body'))).to.deep.equal([
      JSON.stringify(small('a-vs-b')),
    ]);
  });
  for (const slug of ['../secret', 'a/b', 'a%2fb', '', ' ', 'x'.repeat(201)]) {
    it(`that is malformed is refused before any request: ${JSON.stringify(slug.slice(0, 20))}`, async () => {
      const token = newToken();
      const { error } = await outcome(mount({ slug, base: answerBase({ token }) }));
      await later();
      expect(error?.code).to.equal('slug');
      expect(await countOf(token)).to.equal(0);
      expect(heard.console.length).to.equal(1);
    });
  }
});

describe('what wins', () => {
  it('is data over src and slug, which are not asked for', async () => {
    const token = newToken();
    const element = make({
      src: answerUrl('Src', { token }),
      slug: 'a',
      base: answerBase({ token }),
    });
    element.data = small('Data');
    document.body.append(element);
    await outcome(element);
    await later();
    expect(titleOf(element)).to.equal('Data');
    expect(await countOf(token)).to.equal(0);
  });
  it('is data over inline JSON', async () => {
    const element = make();
    element.append(inline(small('Inline')));
    element.data = small('Data');
    document.body.append(element);
    await outcome(element);
    expect(titleOf(element)).to.equal('Data');
  });
  it('is src over slug', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Src'), slug: 'a', base: answerBase({ token }) });
    await outcome(element);
    await later();
    expect(titleOf(element)).to.equal('Src');
    expect(await countOf(token)).to.equal(0);
  });
});

describe('data', () => {
  it('is held against the schema like any other document', async () => {
    const element = make();
    element.data = { tools: [{ name: 'A' }] };
    document.body.append(element);
    const { error } = await outcome(element);
    expect(error).to.be.instanceOf(VerdictError);
    expect([error?.code, error?.issues.map(({ path }) => path)]).to.deep.equal([
      'schema',
      ['tools'],
    ]);
  });
  it('that is the text of the inline JSON is another source, and no comparison', async () => {
    const script = inline(small('Inline'));
    const element = mountWith(script);
    await outcome(element);
    element.data = script.textContent;
    expect((await outcome(element)).error?.code).to.equal('schema');
    expect([element.status, element.comparison]).to.deep.equal(['error', null]);
  });
  it('that throws whatever it likes while it is read is a fault of the document', async () => {
    const odd: unknown[] = [
      new Error('Boom'),
      'Boom',
      null,
      Object.create(null),
      {
        toString() {
          throw new Error('again');
        },
      },
    ];
    for (const thrown of odd) {
      const element = make();
      element.data = {
        get tools(): unknown {
          throw thrown;
        },
      };
      document.body.append(element);
      expect((await outcome(element)).error?.code).to.equal('schema');
      expect(element.status).to.equal('error');
    }
    expect(heard.uncaught).to.deep.equal([]);
  });
  it('of null waits for what is to come, without a fault', async () => {
    const element = make();
    element.data = null;
    document.body.append(element);
    await element.updateComplete;
    expect([element.status, element.error]).to.deep.equal(['idle', null]);
    element.data = small('Here');
    await outcome(element);
    expect(titleOf(element)).to.equal('Here');
    expect(heard.console).to.deep.equal([]);
  });
  it('set again is drawn again; taken away, the next source has its turn', async () => {
    const element = make({ src: answerUrl('Src') });
    element.data = small('First');
    document.body.append(element);
    await outcome(element);
    element.data = small('Second');
    await outcome(element);
    expect(titleOf(element)).to.equal('Second');
    element.data = null;
    await outcome(element);
    expect(titleOf(element)).to.equal('Src');
  });
});

describe('inline JSON', () => {
  it('alone is drawn, with nothing asked for', async () => {
    const asked = performance.getEntriesByType('resource').length;
    const element = mountWith(inline(small('Inline')));
    await outcome(element);
    expect(titleOf(element)).to.equal('Inline');
    expect(performance.getEntriesByType('resource').slice(asked)).to.deep.equal([]);
  });
  it('may come later, and may change', async () => {
    const element = make();
    element.data = null;
    document.body.append(element);
    await element.updateComplete;
    const script = inline(small('Came later'));
    element.append(script);
    await outcome(element);
    expect(titleOf(element)).to.equal('Came later');
    script.textContent = JSON.stringify(small('Changed'));
    await outcome(element);
    expect(titleOf(element)).to.equal('Changed');
    (script.firstChild as Text).data = JSON.stringify(small('Edited in place'));
    await outcome(element);
    expect(titleOf(element)).to.equal('Edited in place');
  });
  it('counts as a child, not deeper, and by its type', async () => {
    const wrapper = document.createElement('div');
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = '{}';
    wrapper.append(inline(small('Deep')), script);
    expect((await outcome(mountWith(wrapper))).error?.code).to.equal('config');
  });
  for (const [content, code] of [
    ['{ "tools": [', 'json'],
    ['', 'json'],
    ['{}', 'schema'],
  ] as const) {
    it(`that is ${JSON.stringify(content)} is a fault of the code ${code}`, async () => {
      expect((await outcome(mountWith(inline(content)))).error?.code).to.equal(code);
    });
  }
});

describe('no source at all', () => {
  it('is a fault of the page: config, with nothing asked for', async () => {
    const element = mount();
    const { error } = await outcome(element);
    expect([error?.code, error?.retryable, element.status]).to.deep.equal([
      'config',
      false,
      'error',
    ]);
  });
  it('is over as soon as there is one', async () => {
    const element = mount();
    await outcome(element);
    element.slug = 'a-vs-b';
    element.base = answerBase();
    await until(() => element.status === 'ready');
    expect(element.error).to.equal(null);
    expect(titleOf(element)).to.equal('a-vs-b');
  });
});

describe('a source that is set again', () => {
  for (const [how, set] of [
    [
      'as a property',
      (element: Element, src: string) => {
        Object.assign(element, { src });
      },
    ],
    [
      'as an attribute',
      (element: Element, src: string) => {
        element.setAttribute('src', src);
      },
    ],
  ] as const) {
    it(`to the same address loads again: ${how}`, async () => {
      const token = newToken();
      const src = answerUrl('Second try', { sequence: '404,200', token });
      const element = mount({ src });
      expect((await outcome(element)).error?.code).to.equal('not-found');
      set(element, src);
      expect((await outcome(element)).error).to.equal(null);
      expect([titleOf(element), await countOf(token)]).to.deep.equal(['Second try', 2]);
    });
  }
});
