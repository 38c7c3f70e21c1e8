// Elements that stand on a page, which has been painted without them, before they are defined.
import { expect } from '@open-wc/testing';
import type { VerdictCompare } from '../../src/index.js';
import { newToken, release, seen } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { insideOf, writtenFrame } from '../support/frame.js';
import { frames, rootOf, titleOf, until } from '../support/mount.js';
import { attribute } from '../support/page.js';

const classic = await (await fetch('/dist/verdict-compare.iife.js')).text();

/** A page in a frame that has been painted without its elements being defined. */
async function painted(body: string) {
  const frame = await writtenFrame(
    `<!doctype html><html lang="en"><title>A page</title><body>${body}`,
  );
  await frames(3);
  const { document, window } = insideOf(frame);
  const elements = [...document.querySelectorAll<VerdictCompare>('verdict-compare')];
  const placeholders = new Set<string>();
  const attachShadow = Reflect.get<Element, 'attachShadow'>(
    window.Element.prototype,
    'attachShadow',
  );
  window.Element.prototype.attachShadow = function attach(this: VerdictCompare, init) {
    const root = Reflect.apply(attachShadow, this, [init]);
    new MutationObserver(() => {
      if (root.querySelector('[part=placeholder]')) placeholders.add(this.id);
    }).observe(root, { childList: true, subtree: true });
    return root;
  };
  return {
    document,
    window,
    elements,
    placeholders,
    define: (): void => {
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: '/src/index.ts' });
      document.head.append(script);
    },
  };
}

const drawn = (elements: readonly VerdictCompare[], title: string) =>
  until(() => elements.every((element) => element.shadowRoot && titleOf(element) === title));
const placeholderOf = (element: VerdictCompare) =>
  element.shadowRoot?.querySelector('[part=placeholder]');

describe('on a page that was painted before the script came', () => {
  it('each draws one when its answer does not come, and the others do not wait for it', async () => {
    const token = newToken();
    const late = (id: string) =>
      `<verdict-compare id="${id}" src="${attribute(answerUrl('Late', { fault: 'hold', token }))}"></verdict-compare>`;
    const soon = `<verdict-compare src="${attribute(answerUrl('Soon'))}"></verdict-compare>`;
    const { elements, placeholders, define } = await painted(late('a') + soon + late('b') + soon);
    const [held, others] = [elements.filter(({ id }) => id), elements.filter(({ id }) => !id)];
    define();
    await drawn(others, 'Soon');
    await until(() => held.every(placeholderOf));
    await seen(token, { atLeast: 1 });
    await release(token);
    await drawn(held, 'Late');
    expect([...placeholders].sort()).to.include.members(['a', 'b']);
  });

  it('an error is shown as soon as it is known', async () => {
    const {
      window,
      elements: [element],
      define,
    } = await painted('<verdict-compare id="one" slug="gone"></verdict-compare>');
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    define();
    await until(() => element?.shadowRoot?.querySelector('[part=error]'));
    expect(element && rootOf(element).querySelector('[part=error]')).to.exist;
  });

  it('words of the page’s own never vanish meanwhile', async () => {
    const token = newToken();
    const {
      window,
      elements: [element],
      define,
    } = await painted(
      `<verdict-compare src="${attribute(answerUrl('Late', { fault: 'hold', token }))}">Words of the page.</verdict-compare>`,
    );
    if (!element) throw new Error('there is no element');
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    const heights: number[] = [];
    const look = (): void => {
      heights.push(range.getBoundingClientRect().height);
      window.requestAnimationFrame(look);
    };
    look();
    define();
    await until(() => placeholderOf(element));
    await frames();
    expect(heights.filter((height) => height === 0)).to.deep.equal([]);
    await seen(token, { atLeast: 1 });
    await release(token);
    await drawn([element], 'Late');
  });
});

describe('on a page that was not painted yet', () => {
  it('the first frame has the height of what comes', async () => {
    const token = newToken();
    const src = attribute(answerUrl('Late', { fault: 'hold', token }));
    const frame = await writtenFrame(`<!doctype html><html lang="en"><title>A page</title><script>
      performance.now = () => 0; // a busy machine would end the turn before the first drawing
      const heights = globalThis.heights = [];
      const look = () => {
        heights.push(document.querySelector('verdict-compare').offsetHeight);
        requestAnimationFrame(look);
      };
      const define = () => { ${classic.replaceAll('</script', '<\\/script')} };
      </script>
      <body><verdict-compare src="${src}"></verdict-compare>
      <script>requestAnimationFrame(look); define();</script>`);
    const { document, window } = insideOf(frame);
    const { heights } = window as unknown as { heights: number[] };
    await until(() => heights.length > 2);
    expect(heights[0]).to.be.above(300);
    expect(heights[1]).to.equal(heights[0]);
    await seen(token, { atLeast: 1 });
    await release(token);
    await drawn([...document.querySelectorAll<VerdictCompare>('verdict-compare')], 'Late');
  });

  it('an element that a script makes later has its place at once', async () => {
    const token = newToken();
    const frame = await writtenFrame(
      '<!doctype html><html lang="en"><title>A page</title><script type="module" src="/src/index.ts"></script>',
    );
    const { document, window } = insideOf(frame);
    await window.customElements.whenDefined('verdict-compare');
    await frames(3);
    const element = document.createElement('verdict-compare');
    element.src = answerUrl('Late', { fault: 'hold', token });
    document.body.append(element);
    await new Promise((resolve) => {
      window.requestAnimationFrame(resolve);
    });
    expect(element.offsetHeight).to.be.above(300);
    await seen(token, { atLeast: 1 });
    await release(token);
    await drawn([element], 'Late');
  });
});
