// Slots, the placeholder and the error message: contract, sections 5 and 6.
import { expect } from '@open-wc/testing';
import { VerdictError } from '../../src/index.js';
import { newToken, release, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { inline, read } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { hasPart, make, mount, outcome, part, rootOf, until, mountWith } from '../support/mount.js';

const heard = listen();

const isSeen = (node: Element | null) => Boolean(node && node.getBoundingClientRect().height > 0);
const sees = (element: Element, selector: string) => isSeen(element.querySelector(selector));

/** An element whose answer is held back. */
async function waiting(html: string, query: Record<string, string | number> = {}) {
  const token = newToken();
  const element = mountWith(html, { src: answerUrl('Here', { fault: 'hold', token, ...query }) });
  await seen(token, { atLeast: 1 });
  await element.updateComplete;
  return { element, arrive: () => Promise.all([outcome(element), release(token)]) };
}

describe('the fallback', () => {
  const html = '<p class="own">The page’s own words.</p>';
  it('is seen while there is nothing to show, and hidden once ready', async () => {
    const { element, arrive } = await waiting(html);
    expect(element.status).to.equal('loading');
    expect(sees(element, '.own')).to.equal(true);
    await arrive();
    expect(sees(element, '.own')).to.equal(false);
    expect(element.querySelector('.own')).to.not.equal(null);
  });
  it('is seen on error, beside the message', async () => {
    const element = mountWith(html, { src: answerUrl('', { status: 404 }) });
    await outcome(element);
    expect(sees(element, '.own')).to.equal(true);
    expect(isSeen(part(element, 'error'))).to.equal(true);
  });
  it('is seen while idle', async () => {
    const element = mountWith(html);
    element.data = null;
    await element.updateComplete;
    expect(element.status).to.equal('idle');
    expect(sees(element, '.own')).to.equal(true);
  });
  it('comes back when a new source is loading', async () => {
    const element = mountWith(html, { src: answerUrl('Here') });
    await outcome(element);
    const token = newToken();
    element.src = answerUrl('There', { fault: 'hold', token });
    await seen(token, { atLeast: 1 });
    await element.updateComplete;
    expect(sees(element, '.own')).to.equal(true);
    await Promise.all([outcome(element), release(token)]);
  });
});

describe('the placeholder', () => {
  it('stands in for the comparison while it loads, silent to a screen reader', async () => {
    const { element, arrive } = await waiting('');
    expect(part(element, 'placeholder').getAttribute('aria-hidden')).to.equal('true');
    expect(isSeen(part(element, 'placeholder'))).to.equal(true);
    await arrive();
    expect(hasPart(element, 'placeholder')).to.equal(false);
  });
  it('is not drawn over the page’s own fallback', async () => {
    const { element, arrive } = await waiting('<p>Own</p>');
    if (hasPart(element, 'placeholder'))
      expect(getComputedStyle(part(element, 'placeholder')).visibility).to.equal('hidden');
    await arrive();
  });
  it('is seen beside what is no fallback: what shows nothing, or what another slot takes', async () => {
    for (const html of [
      '<template><p>Own</p></template>',
      '<p slot="cta">Our own call</p>',
      '\n  ',
      '<noscript><a href="x">Read it here</a></noscript>',
      '<link rel="prefetch" href="data:,"><meta name="x"><br><wbr>',
      '<p hidden>Own</p>',
      '<p> <span></span></p>',
    ]) {
      const { element, arrive } = await waiting(html);
      expect(getComputedStyle(part(element, 'placeholder')).visibility, html).to.equal('visible');
      await arrive();
    }
  });
  it('gives way to the slot loading', async () => {
    const { element, arrive } = await waiting('<p slot="loading">One moment.</p>');
    expect(sees(element, '[slot=loading]')).to.equal(true);
    expect(isSeen(part(element, 'placeholder'))).to.equal(false);
    await arrive();
    expect(sees(element, '[slot=loading]')).to.equal(false);
  });
});

describe('the error message', () => {
  const sentences: [string, Record<string, string>, string, boolean][] = [
    ['not found', { src: answerUrl('', { status: 404 }) }, 'This comparison was not found.', false],
    [
      'not answered',
      { src: answerUrl('', { status: 503, 'retry-after': 60 }) },
      'The comparison could not be loaded.',
      true,
    ],
    [
      'forbidden',
      { src: answerUrl('', { status: 403 }) },
      'The comparison could not be loaded.',
      false,
    ],
    [
      'too late',
      { src: answerUrl('', { fault: 'never' }), timeout: '50' },
      'The comparison could not be loaded.',
      true,
    ],
    [
      'no comparison',
      { src: answerUrl('', { body: '{}' }) },
      'This comparison cannot be shown.',
      false,
    ],
    ['malformed', { slug: '../x' }, 'This comparison cannot be shown.', false],
    ['not given', {}, 'This comparison cannot be shown.', false],
  ];
  for (const [what, attributes, sentence, retry] of sentences) {
    it(`of what is ${what} is one short sentence${retry ? ', with a button that may help' : ''}`, async () => {
      const element = mount(attributes);
      await outcome(element);
      expect(read(part(element, 'error'))).to.equal(retry ? `${sentence}Try again` : sentence);
      expect(hasPart(element, 'retry')).to.equal(retry);
    });
  }
  it('goes away when "Try again" brings the comparison', async () => {
    const element = mount({
      src: answerUrl('Here', {
        status: 200,
        sequence: '503,503,503,200',
        'retry-after': 0,
        token: newToken(),
      }),
    });
    await outcome(element);
    const loaded = outcome(element);
    part(element, 'retry').click();
    expect((await loaded).error).to.equal(null);
    expect([hasPart(element, 'error'), element.status, element.error]).to.deep.equal([
      false,
      'ready',
      null,
    ]);
  });
  it('gives way to the slot error, which is seen only then', async () => {
    const { element, arrive } = await waiting('<p slot="error">Write to us.</p>', { status: 404 });
    expect(sees(element, '[slot=error]')).to.equal(false);
    await arrive();
    expect(sees(element, '[slot=error]')).to.equal(true);
    const slot = rootOf(element).querySelector<HTMLSlotElement>('slot[name=error]');
    expect(isSeen(slot?.firstElementChild ?? null)).to.equal(false);
  });
  it('keeps the button beside the slot error', async () => {
    const element = mountWith('<p slot="error">Write to us.</p>', {
      src: answerUrl('', { fault: 'never' }),
      timeout: '50',
    });
    await outcome(element);
    expect(isSeen(part(element, 'retry'))).to.equal(true);
  });
});

describe('debug', () => {
  it('shows the author’s message on the page too', async () => {
    const element = mount({ slug: '../x' });
    const { error } = await outcome(element);
    expect(read(part(element, 'container'))).to.not.contain('refused');
    element.debug = true;
    await element.updateComplete;
    expect(part(element, 'container').textContent)
      .to.contain(error?.message)
      .and.to.contain('slug');
  });
  it('shows it from left to right in any language', async () => {
    const element = mount({ slug: '../x', debug: '', lang: 'ar' });
    await outcome(element);
    expect(
      [part(element, 'container'), rootOf(element).querySelector('pre')].map(
        (node) => node && getComputedStyle(node).direction,
      ),
    ).to.deep.equal(['rtl', 'ltr']);
  });
  it('shows it also where a refresh failed under a comparison', async () => {
    const element = make({ src: answerUrl('', { status: 404 }), debug: '' });
    element.append(inline(small('Snapshot')));
    document.body.append(element);
    await outcome(element);
    const { error } = await outcome(element);
    expect(part(element, 'container').textContent)
      .to.contain(error?.message)
      .and.to.contain('Snapshot');
  });
});

describe('the author', () => {
  it('reads the message once: code, what, where and what to do', async () => {
    const { error } = await outcome(
      mount({
        src: answerUrl('', { body: '{"tools":[{"name":"A"},{"name":"B","price":{"entry":0}}]}' }),
      }),
    );
    expect(error).to.be.instanceOf(VerdictError);
    expect(heard.console.length).to.equal(1);
    expect(heard.console[0])
      .to.contain('verdict-compare')
      .and.to.contain('schema')
      .and.to.contain('tools[1].price.entry is 0; write a text');
  });
  it('reads one message of a hundred elements with one failing slug', async () => {
    const token = newToken();
    const base = answerUrl('{slug}', { status: 404, fault: 'hold', token }).replaceAll(
      '%7Bslug%7D',
      '{slug}',
    );
    const elements = Array.from({ length: 100 }, () => mount({ slug: 'gone', base }));
    const failed = Promise.all(elements.map(outcome));
    // one that asks later asks again
    await until(() => elements.every(({ status }) => status === 'loading'));
    await release(token);
    await failed;
    expect(heard.console.length).to.equal(1);
  });
  it('reads one message of a hundred elements with one malformed slug', async () => {
    await Promise.all(Array.from({ length: 100 }, () => outcome(mount({ slug: '../gone' }))));
    expect(heard.console.length).to.equal(1);
  });
});
