// Snapshot first, refreshes, reload() and lazy loading: contract, sections 1 and 3.
import { expect } from '@open-wc/testing';
import type { VerdictCompare } from '../../src/index.js';
import { faultUrl, newToken, release, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { bare, inline, parts, read, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { hasPart, make, mount, outcome, part, rootOf, titleOf, until } from '../support/mount.js';

const heard = listen();

type Votes = readonly [ship: number, skip: number];

const voted = (title: string, a: Votes, b: Votes) => ({
  ...bare({ panel: { ship: a[0], skip: a[1] } }, { panel: { ship: b[0], skip: b[1] } }),
  title,
});

const urlOf = (document: unknown, query = {}) =>
  faultUrl('answer', { body: JSON.stringify(document), ...query });

/** An element whose snapshot is drawn, and whose live document is held back under the token. */
async function withSnapshot(
  snapshot: unknown,
  live: unknown,
  query: Record<string, string | number> = {},
) {
  const token = newToken();
  const element = make({ src: urlOf(live, { fault: 'hold', token, ...query }) });
  element.append(inline(snapshot));
  document.body.append(element);
  await outcome(element);
  return { element, token };
}

/** The live document comes in: what becomes of it. */
async function arrive({ element, token }: { element: VerdictCompare; token: string }) {
  const [{ error }] = await Promise.all([outcome(element), release(token)]);
  await element.updateComplete;
  return error;
}

describe('a snapshot', () => {
  it('is drawn before the answer is there, and gives way to it', async () => {
    const opened = await withSnapshot(small('Snapshot'), small('Live'));
    expect([titleOf(opened.element), opened.element.status]).to.deep.equal(['Snapshot', 'ready']);
    expect(await arrive(opened)).to.equal(null);
    expect(titleOf(opened.element)).to.equal('Live');
    expect(heard.console).to.deep.equal([]);
  });
  it('says what changed where ship or skip counts did', async () => {
    const opened = await withSnapshot(voted('S', [4, 0], [2, 2]), voted('L', [3, 1], [2, 2]));
    expect(hasPart(opened.element, 'change')).to.equal(false);
    await arrive(opened);
    expect(read(part(opened.element, 'change'))).to.equal(
      'Since this page was written: Alpha: 3 ship, 1 skip (was 4 and 0)',
    );
  });
  it('says it of both tools in one line', async () => {
    const opened = await withSnapshot(voted('S', [4, 0], [2, 2]), voted('L', [5, 0], [2, 3]));
    await arrive(opened);
    const [line, ...more] = parts(opened.element, 'change').map(read);
    expect(line)
      .to.contain('Alpha: 5 ship, 0 skip (was 4 and 0)')
      .and.to.contain('Beta: 2 ship, 3 skip (was 2 and 2)');
    expect(more).to.deep.equal([]);
  });
  it('says nothing where only texts did', async () => {
    const opened = await withSnapshot(voted('S', [4, 0], [2, 2]), voted('L', [4, 0], [2, 2]));
    await arrive(opened);
    expect(titleOf(opened.element)).to.equal('L');
    expect(hasPart(opened.element, 'change')).to.equal(false);
  });
  it('counts votes from the reviews where there is no panel', async () => {
    const reviewed = (verdict: string) => ({
      ...bare(),
      reviewers: [{ name: 'R', reviews: [{ verdict }, null] }],
    });
    const opened = await withSnapshot(reviewed('ship'), reviewed('skip'));
    await arrive(opened);
    expect(read(part(opened.element, 'change'))).to.contain('Alpha: 0 ship, 1 skip (was 1 and 0)');
  });
  it('stays where the refresh fails', async () => {
    const opened = await withSnapshot(small('Snapshot'), small('Live'), { status: 404 });
    const error = await arrive(opened);
    const { element } = opened;
    expect(error?.code).to.equal('not-found');
    expect([titleOf(element), element.status, element.error?.code]).to.deep.equal([
      'Snapshot',
      'ready',
      'not-found',
    ]);
    expect(hasPart(element, 'error')).to.equal(false);
    expect(heard.console.length).to.equal(1);
  });
  it('keeps the line that says what changed where a later refresh fails', async () => {
    const opened = await withSnapshot(voted('S', [4, 0], [2, 2]), voted('L', [3, 1], [2, 2]), {
      fault: '',
      sequence: 'hold,404',
    });
    await arrive(opened);
    await opened.element.reload();
    expect(opened.element.error?.code).to.equal('not-found');
    expect(read(part(opened.element, 'change'))).to.contain('Alpha: 3 ship, 1 skip (was 4 and 0)');
  });
  it('is drawn where the slug beside it is none, and its author hears of that', async () => {
    const element = make({ slug: 'a b' });
    element.append(inline(small('Snapshot')));
    document.body.append(element);
    await until(() => element.error);
    await element.updateComplete;
    expect([titleOf(element), element.status, element.error?.code]).to.deep.equal([
      'Snapshot',
      'ready',
      'slug',
    ]);
    expect(heard.console.length).to.equal(1);
  });
  it('that is broken stops nothing, and its author hears of it', async () => {
    const element = make({ src: answerUrl('Live') });
    element.append(inline('{ "tools"'));
    document.body.append(element);
    await outcome(element);
    expect([titleOf(element), element.error]).to.deep.equal(['Live', null]);
    await element.reload();
    expect(heard.console.length).to.equal(1);
    expect(heard.console[0]).to.contain('json');
  });
  it('is none of another source than the one it was written for', async () => {
    const opened = await withSnapshot(voted('S', [4, 0], [2, 2]), voted('L', [4, 0], [2, 2]));
    const { element } = opened;
    await arrive(opened);
    const { src } = element;
    const token = newToken();
    element.src = urlOf(voted('Other', [9, 1], [2, 2]), { fault: 'hold', token });
    await seen(token, { atLeast: 1 });
    await element.updateComplete;
    expect([element.status, element.comparison]).to.deep.equal(['loading', null]);
    await Promise.all([outcome(element), release(token)]);
    expect([titleOf(element), hasPart(element, 'change')]).to.deep.equal(['Other', false]);
    element.src = answerUrl('Gone', { status: 404 });
    await outcome(element);
    expect([element.status, element.comparison]).to.deep.equal(['error', null]);
    element.src = src;
    await outcome(element);
    expect(element.comparison?.title).to.be.oneOf(['S', 'L']); // the answer is still known
  });
});

describe('a failure', () => {
  it('never replaces a good comparison of the same source', async () => {
    const element = mount({ src: answerUrl('Good', { sequence: '200,404', token: newToken() }) });
    await outcome(element);
    const { comparison } = element;
    await element.reload();
    expect([titleOf(element), element.status, element.error?.code]).to.deep.equal([
      'Good',
      'ready',
      'not-found',
    ]);
    expect(element.comparison).to.equal(comparison);
  });
  it('of a new source shows the error, never the old comparison', async () => {
    const element = mount({ src: answerUrl('Old') });
    await outcome(element);
    element.src = answerUrl('New', { status: 404 });
    expect((await outcome(element)).error?.code).to.equal('not-found');
    expect([element.status, element.comparison, titleOf(element)]).to.deep.equal([
      'error',
      null,
      '',
    ]);
    expect(rootOf(element).textContent).to.not.contain('Old');
  });
  it('of new data and of a new slug does so too', async () => {
    const element = await show(small('Old'));
    element.data = {};
    expect((await outcome(element)).error?.code).to.equal('schema');
    expect(element.comparison).to.equal(null);
    element.data = small('Good again');
    await outcome(element);
    element.data = null;
    element.slug = '../x';
    expect((await outcome(element)).error?.code).to.equal('slug');
    expect([element.status, titleOf(element)]).to.deep.equal(['error', '']);
  });
  it('while a new source is loading, the old comparison is gone', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Old') });
    await outcome(element);
    element.src = answerUrl('New', { fault: 'hold', token });
    await seen(token, { atLeast: 1 });
    await element.updateComplete;
    expect([element.status, element.comparison, titleOf(element)]).to.deep.equal([
      'loading',
      null,
      '',
    ]);
    await Promise.all([outcome(element), release(token)]);
    expect(titleOf(element)).to.equal('New');
  });
});
