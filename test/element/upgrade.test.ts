// Elements that stand on a page before they are defined: where it has been painted without them, an
// answer that comes at once needs no placeholder.
import { expect } from '@open-wc/testing';
import type { VerdictCompare } from '../../src/index.js';
import { newToken, release, seen } from '../infra/faults.js';
import { answerUrl, small } from '../support/answers.js';
import { insideOf, writtenFrame } from '../support/frame.js';
import { frames, rootOf, titleOf, until } from '../support/mount.js';
import { attribute } from '../support/page.js';

// Where an engine does not tell when a page is painted first, placeholders are drawn at once
const TELLS = 'onpagereveal' in window;
const COUNT = 30;
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

/** Stops the page's clock, so that what comes at once does so on a busy machine too. */
function stop(window: Window & typeof globalThis): void {
  const setTimeout = window.setTimeout.bind(window);
  window.performance.now = () => 0;
  Object.assign(window, {
    setTimeout: (task: () => void, time = 0) => (time < 100 ? setTimeout(task, time) : 0),
  });
}

const drawn = (elements: readonly VerdictCompare[], title: string) =>
  until(() => elements.every((element) => element.shadowRoot && titleOf(element) === title));
const placeholderOf = (element: VerdictCompare) =>
  element.shadowRoot?.querySelector('[part=placeholder]');

describe('on a page that was painted before the script came', () => {
  it('one element draws no placeholder when its answer comes at once, and announces nothing', async () => {
    const { window, elements, placeholders, define } = await painted(
      '<verdict-compare id="one" slug="here"></verdict-compare>',
    );
    stop(window);
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(small('Here'))));
    define();
    await drawn(elements, 'Here');
    const announced = elements.map(
      (element) => rootOf(element).querySelector('[role=status]')?.textContent,
    );
    if (TELLS) expect([...placeholders, ...announced]).to.deep.equal(['']);
  });

  it('many draw none while answers keep coming', async () => {
    const ids = Array.from({ length: COUNT }, (_, i) => `e${i}`);
    const { window, elements, placeholders, define } = await painted(
      ids.map((id) => `<verdict-compare id="${id}" slug="${id}"></verdict-compare>`).join(''),
    );
    stop(window);
    window.fetch = async () => {
      await frames(1);
      return new Response(JSON.stringify(small('Here')));
    };
    define();
    await drawn(elements, 'Here');
    if (TELLS) expect([...placeholders]).to.deep.equal([]);
  });

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

  it('what follows stands where it stood until the comparison comes', async () => {
    const { document, window, elements, define } = await painted(
      '<p>Before.</p><verdict-compare slug="here"></verdict-compare><p id="after">After.</p>',
    );
    const top = () => document.querySelector('#after')?.getBoundingClientRect().top;
    const before = top();
    stop(window);
    let answer = (): void => {
      throw new Error('nothing was asked for');
    };
    window.fetch = () =>
      new Promise((resolve) => {
        answer = () => {
          resolve(new Response(JSON.stringify(small('Here'))));
        };
      });
    define();
    await until(() => elements[0]?.status === 'loading');
    await frames(3);
    if (TELLS) expect(top()).to.equal(before);
    answer();
    await drawn(elements, 'Here');
    expect(top()).to.be.above(before ?? NaN);
  });

  it('an error is shown as soon as it is known', async () => {
    const {
      window,
      elements: [element],
      placeholders,
      define,
    } = await painted('<verdict-compare id="one" slug="gone"></verdict-compare>');
    stop(window);
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    define();
    await until(() => element?.shadowRoot?.querySelector('[part=error]'));
    if (TELLS) expect([...placeholders]).to.deep.equal([]);
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
      performance.now = () => 0;
      const heights = globalThis.heights = [];
      const look = () => {
        heights.push(document.querySelector('verdict-compare').offsetHeight);
        requestAnimationFrame(look);
      };
      const define = () => { ${classic.replaceAll('</script', '<\\/script')} };
      </script><body><verdict-compare src="${src}"></verdict-compare><script>requestAnimationFrame(look); define();</script>`);
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
    stop(window);
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
