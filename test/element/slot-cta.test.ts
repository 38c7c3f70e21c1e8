// The slot cta: contract, section 6.
import { expect } from '@open-wc/testing';
import { small } from '../support/answers.js';
import { everything } from '../support/comparison.js';
import { mountWith, outcome, part, rootOf } from '../support/mount.js';

const isSeen = (node: Element | null) => Boolean(node && node.getBoundingClientRect().height > 0);
const sees = (element: Element, selector: string) => isSeen(element.querySelector(selector));

describe('the slot cta', () => {
  it('replaces the call to action', async () => {
    const element = mountWith('<p slot="cta">Our own call</p>');
    element.data = everything();
    await outcome(element);
    expect(sees(element, '[slot=cta]')).to.equal(true);
    expect(isSeen(part(element, 'cta'))).to.equal(false);
  });
  it('removes it when the element in it is empty', async () => {
    const element = mountWith('<span slot="cta"></span>');
    element.data = everything();
    await outcome(element);
    expect(isSeen(part(element, 'cta'))).to.equal(false);
    const between =
      part(element, 'footer').getBoundingClientRect().top -
      part(element, 'scorecard').getBoundingClientRect().bottom;
    const other =
      part(element, 'tools').getBoundingClientRect().top -
      (rootOf(element).querySelector('header')?.getBoundingClientRect().bottom ?? 0);
    expect(between, 'no gap is left of it').to.be.closeTo(other, 1);
  });
  it('leaves what is in it to the page: its links are no event, its broken pictures stay', async () => {
    const element = mountWith(
      '<a slot="cta" href="#own">Our own call</a><img slot="cta" alt="Ours">',
    );
    const [link, image] = element.children as unknown as [HTMLAnchorElement, HTMLImageElement];
    element.data = everything();
    await outcome(element);
    let follows = 0;
    element.addEventListener('verdict-follow', () => {
      follows++;
    });
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    const broken = new Promise((resolve) => {
      image.addEventListener('error', resolve);
    });
    image.src = 'data:,';
    await broken;
    expect([follows, image.hidden]).to.deep.equal([0, false]);
  });
  it('is there for a document without one too', async () => {
    const element = mountWith('<p slot="cta">Our own call</p>');
    element.data = small('No call');
    await outcome(element);
    expect(sees(element, '[slot=cta]')).to.equal(true);
  });
});
