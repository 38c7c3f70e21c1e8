// What a reader takes along: the address of a reviewer, a quote, the whole as Markdown.
import { expect } from '@open-wc/testing';
import { everything, everythingBut, parts, read, show } from '../support/comparison.js';
import {
  ADDRESS,
  allowed,
  button,
  buttons,
  expectCited,
  useClipboard,
} from '../support/copying.js';
import { open } from '../support/events.js';
import { until } from '../support/mount.js';

useClipboard();

describe('"Copy link"', () => {
  it('copies the address of the reviewer on this page', async () => {
    const element = await show(everything(), { expanded: '' });
    const copied = allowed();
    button(element, 'Copy link').click();
    expect(await copied).to.deep.equal({ 'text/plain': ADDRESS });
  });
  it('copies one that opens the reviewer, whatever the name', async () => {
    const [first, ...others] = everything().reviewers ?? [];
    const named = { ...first, name: 'Dr. “%20” & söhne: 2', reviews: first?.reviews ?? [] };
    const document = { ...everything(), reviewers: [named, ...others] };
    const element = await show(document, { expanded: '' });
    const copied = allowed();
    button(element, 'Copy link').click();
    const { 'text/plain': address = '' } = await copied;
    element.expanded = false;
    await element.updateComplete;
    location.hash = new URL(address).hash;
    await until(() => open(element)[0]);
    location.hash = '';
  });
  it('copies one for each of two whose names differ in case alone', async () => {
    const reviewers = ['Bob', 'bob'].map((name) => ({
      ...(everything().reviewers ?? [])[0],
      name,
    }));
    const element = await show({ ...everything(), reviewers }, { expanded: '' });
    for (const [i, name] of ['Bob', 'bob'].entries()) {
      const copied = allowed();
      button(element, 'Copy link', i).click();
      expect((await copied)['text/plain']?.endsWith(`:${name}`)).to.equal(true);
    }
  });
  it('copies one of a name that no address can hold', async () => {
    const named = { ...(everything().reviewers ?? [])[0], name: 'Half \ud800' };
    const element = await show({ ...everything(), reviewers: [named] }, { expanded: '' });
    const copied = allowed();
    button(element, 'Copy link').click();
    expect((await copied)['text/plain']).to.contain(':half-%EF%BF%BD');
  });
  it('copies the address of the full comparison where the fragment is a route', async () => {
    const element = await show({ ...everything(), url: '/full' }, { expanded: '' });
    location.hash = '#/compare/42';
    const copied = allowed();
    button(element, 'Copy link').click();
    expect((await copied)['text/plain']).to.equal(`${location.origin}/full`);
    location.hash = '';
  });
  it('is not there for a comparison without a slug, whose reviewers have no address', async () => {
    const element = await show(everythingBut({ slug: undefined }), { expanded: '' });
    expect(buttons(element, 'Copy link')).to.deep.equal([]);
    expect(buttons(element, 'Copy quote')).to.have.lengthOf(4);
  });
});

describe('"Copy quote"', () => {
  it('copies quote, reviewer, tool, verdict, score, source, date and address, as text and HTML', async () => {
    const element = await show(everything(), { expanded: '' });
    const copied = allowed();
    button(element, 'Copy quote', 1).click();
    expectCited(await copied);
  });
  it('copies what a document says as text: no markup of it is any in HTML', async () => {
    const quote = '<img src=x onerror="globalThis.pwned=1"> & "so"';
    const reviewers = [{ name: '<b>B</b>', reviews: [{ verdict: 'ship', quote }, null] }];
    const element = await show({ ...everything(), reviewers }, { expanded: '' });
    const copied = allowed();
    button(element, 'Copy quote').click();
    const { 'text/html': html = '' } = await copied;
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    expect(body.querySelectorAll('img, b')).to.have.lengthOf(0);
    expect(read(body)).to.contain(quote).and.to.contain('<b>B</b>');
  });
});

describe('"Copy as Markdown"', () => {
  it('copies the whole comparison as text', async () => {
    const element = await show(everything());
    const copied = allowed();
    button(element, 'Copy as Markdown').click();
    const { 'text/plain': text, ...others } = await copied;
    expect(text).to.contain('Alpha vs Beta').and.to.contain('The panel’s pick');
    expect(others).to.deep.equal({});
  });
  it('copies links that lead there from anywhere', async () => {
    const element = await show({ ...everything(), url: 'full/x.html' });
    const copied = allowed();
    button(element, 'Copy as Markdown').click();
    const { 'text/plain': text } = await copied;
    expect(text).to.contain(`](${new URL('full/x.html', document.baseURI).href})`);
  });
  it('is not there in compact', async () => {
    expect(parts(await show(everything(), { layout: 'compact' }), 'cite')).to.deep.equal([]);
  });
});
