// Every way in which an element comes about: the parser, fast and slow, markup from scripts,
// upgrades, and the constructor.
import { expect } from '@open-wc/testing';
import { VerdictCompare } from '../../src/index.js';
import { newToken, release, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { inline } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { outcome, place, titleOf, until } from '../support/mount.js';
import { CLASSIC, MODULE, attribute, inlineHtml, page, slowPage } from '../support/page.js';

const heard = listen();

describe('a classic script in the head, which defines the element before its children are parsed', () => {
  const long = { ...small('Came in pieces'), summary: 'A long text. '.repeat(40) };

  it('draws inline JSON that arrives later and in pieces, without a fault meanwhile', async () => {
    const { all, element, probe } = await slowPage(
      CLASSIC,
      `<p>Before</p><verdict-compare>${inlineHtml(long)}<p>Fallback</p></verdict-compare><p>After</p>`,
    );
    await all('ready');
    expect(titleOf(element())).to.equal('Came in pieces');
    expect([probe.console, probe.errors, probe.events]).to.deep.equal([[], [], ['verdict-load']]);
  });
  it('draws a snapshot that arrives later than the request, and then the answer', async () => {
    const token = newToken();
    const src = attribute(answerUrl('Live', { fault: 'hold', token }));
    const { element, probe } = await slowPage(
      CLASSIC,
      `<verdict-compare src="${src}">${inlineHtml(long)}</verdict-compare><p>After</p>`,
    );
    await until(() => titleOf(element()) === 'Came in pieces');
    await release(token);
    await until(() => titleOf(element()) === 'Live');
    expect(
      (await seen(token, { settled: 1 })).requests.filter(({ state }) => state === 'done').length,
    ).to.equal(1);
    expect([probe.console, probe.errors, probe.events]).to.deep.equal([
      [],
      [],
      ['verdict-load', 'verdict-load'],
    ]);
  });
  it('hides a fallback that arrives after the comparison', async () => {
    const { all, element } = await slowPage(
      CLASSIC,
      `<verdict-compare slug="sqlite-vs-duckdb" base="/demo/comparisons"><!--${'-'.repeat(2000)}--><p>Fallback</p></verdict-compare>`,
      100,
    );
    await all('ready');
    expect(element().querySelector('p')?.getBoundingClientRect().height).to.equal(0);
  });
  it('finds that there is nothing only once the page is parsed, and says so once', async () => {
    const { all, probe } = await slowPage(
      CLASSIC,
      '<verdict-compare></verdict-compare><p>After</p>',
    );
    await all('error');
    expect(probe.events).to.deep.equal(['verdict-error']);
    expect(probe.console.length).to.equal(1);
    expect(probe.console[0]).to.contain('config');
  });
  it('finds that inline JSON is broken only once the page is parsed, and says so once', async () => {
    const { all, probe } = await slowPage(
      CLASSIC,
      '<verdict-compare><script type="application/json">{ "tools": [</script></verdict-compare><p>After</p>',
    );
    await all('error');
    expect(probe.events).to.deep.equal(['verdict-error']);
    expect(probe.console.length).to.equal(1);
    expect(probe.console[0]).to.contain('json');
  });
  it('waits for data that a script sets later in the page', async () => {
    const script = `<script>document.querySelector('verdict-compare').data = ${JSON.stringify(small('By script'))};</script>`;
    const { all, element, probe } = await slowPage(
      CLASSIC,
      `<verdict-compare></verdict-compare><p>Between</p>${script}`,
    );
    await all('ready');
    expect(titleOf(element())).to.equal('By script');
    expect([probe.console, probe.events]).to.deep.equal([[], ['verdict-load']]);
  });
});

describe('a module, which defines the element after the page is parsed', () => {
  it('finds attributes, children, and properties that were set before', async () => {
    const set = `<script>
      const element = document.getElementById('data');
      element.data = ${JSON.stringify(small('Data'))};
      element.headingLevel = 4;
      </script>`;
    const body = `<verdict-compare id="data"></verdict-compare>
      <verdict-compare id="inline">${inlineHtml(small('Inline'))}</verdict-compare>
      <verdict-compare id="src" src="${attribute(answerUrl('Src'))}"></verdict-compare>${set}`;
    const { all, element, probe } = await page(MODULE, body);
    await all('ready');
    expect(['data', 'inline', 'src'].map((id) => titleOf(element(id)))).to.deep.equal([
      'Data',
      'Inline',
      'Src',
    ]);
    expect(element('data').headingLevel).to.equal(4);
    expect(element('data').shadowRoot?.querySelector('[part=title]')?.ariaLevel).to.equal('4');
    expect([probe.console, probe.errors]).to.deep.equal([[], []]);
  });
});

describe('an element made by script', () => {
  const drawn = async (element: Element | null) => {
    if (!element) throw new Error('there is no element');
    const { error } = await outcome(element);
    expect([error, heard.console]).to.deep.equal([null, []]);
    return titleOf(element);
  };
  const src = () => attribute(answerUrl('Made'));

  it('by createElement, its attribute set before it is put on the page', async () => {
    const element = document.createElement('verdict-compare');
    element.setAttribute('src', answerUrl('Made'));
    place().append(element);
    expect(await drawn(element)).to.equal('Made');
  });
  it('by createElement, its property set right after', async () => {
    const element = document.createElement('verdict-compare');
    place().append(element);
    element.src = answerUrl('Made');
    expect(await drawn(element)).to.equal('Made');
  });
  it('by createElement, its inline JSON added right after', async () => {
    const element = document.createElement('verdict-compare');
    place().append(element);
    element.append(inline(small('Made')));
    expect(await drawn(element)).to.equal('Made');
  });
  it('by its constructor', async () => {
    const element = new VerdictCompare();
    expect([element.attributes.length, element.childNodes.length]).to.deep.equal([0, 0]);
    element.data = small('Made');
    place().append(element);
    expect(await drawn(element)).to.equal('Made');
  });
  it('by innerHTML, with attributes or with inline JSON', async () => {
    expect(
      await drawn(place(`<verdict-compare src="${src()}"></verdict-compare>`).firstElementChild),
    ).to.equal('Made');
    expect(
      await drawn(
        place(`<verdict-compare>${inlineHtml(small('Inline'))}</verdict-compare>`)
          .firstElementChild,
      ),
    ).to.equal('Inline');
  });
  it('by insertAdjacentHTML and by a fragment', async () => {
    const holder = place();
    holder.insertAdjacentHTML(
      'beforeend',
      `<p></p><verdict-compare src="${src()}"></verdict-compare>`,
    );
    expect(await drawn(holder.lastElementChild)).to.equal('Made');
    const fragment = document
      .createRange()
      .createContextualFragment(`<verdict-compare src="${src()}"></verdict-compare>`);
    const element = fragment.firstElementChild;
    holder.append(fragment);
    expect(await drawn(element)).to.equal('Made');
  });
  it('by a template: nothing is asked for inside it', async () => {
    const token = newToken();
    const holder = place(
      `<template><verdict-compare src="${attribute(answerUrl('Made', { token }))}"></verdict-compare></template>`,
    );
    const template = holder.querySelector('template');
    if (!template) throw new Error('there is no template');
    await outcome(
      place(`<verdict-compare src="${src()}"></verdict-compare>`).firstElementChild ?? holder,
    );
    expect((await seen(token)).count).to.equal(0);
    const copy = document.importNode(template.content, true).firstElementChild;
    holder.append(copy ?? '');
    expect(await drawn(copy)).to.equal('Made');
  });
  it('by another document’s parser, then brought here', async () => {
    const element = new DOMParser()
      .parseFromString(`<verdict-compare src="${src()}"></verdict-compare>`, 'text/html')
      .querySelector('verdict-compare');
    place().append(element ?? '');
    expect(await drawn(element)).to.equal('Made');
  });
  it('that is set to several things at once loads once, the last of them', async () => {
    const [first, last] = [newToken(), newToken()];
    const element = document.createElement('verdict-compare');
    place().append(element);
    element.src = answerUrl('First', { token: first });
    element.slug = 'ignored';
    element.setAttribute('src', answerUrl('Last', { token: last }));
    expect(await drawn(element)).to.equal('Last');
    expect((await seen(last)).count).to.equal(1);
    expect((await seen(first)).requests.filter(({ state }) => state === 'done')).to.deep.equal([]);
  });
});
