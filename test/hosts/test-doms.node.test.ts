// A consumer's unit test in the DOMs that test runners bring: it imports the package, makes an
// element, puts it on the page and reads it. They lack what browsers have: constructed sheets,
// internals, observers. Each DOM has a Node of its own, since an import defines the element
// once.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const cwd = fileURLToPath(new URL('../..', import.meta.url));

const jsdom = (name: string): string => `
  import { JSDOM } from '${name}';
  const { window } = new JSDOM('<!doctype html><html lang="en"><body>', { url: 'http://localhost/' });
  window.addEventListener('error', ({ message }) => { faults.push(message); });`;

const doms: Record<string, string> = {
  'jsdom 26': jsdom('jsdom-26'),
  'jsdom 27': jsdom('jsdom-27'),
  'jsdom 29': jsdom('jsdom-29'),
  'happy-dom 20': `
  import { Window } from 'happy-dom';
  const window = new Window({ url: 'http://localhost/' });`,
};

/** What test runners make global. */
const GLOBALS = `
  globalThis.window = window;
  for (const name of [
    'document', 'customElements', 'HTMLElement', 'Node', 'Element', 'Document', 'ShadowRoot',
    'Comment', 'Event', 'CustomEvent', 'CSSStyleSheet', 'MutationObserver', 'IntersectionObserver',
  ]) if (window[name]) globalThis[name] = window[name];
  for (const name of ['getComputedStyle', 'addEventListener', 'removeEventListener'])
    globalThis[name] = window[name].bind(window);`;

const DOCUMENT = JSON.stringify({
  tools: [{ name: 'Alpha' }, { name: 'Beta' }],
  reviewers: [{ name: 'R', reviews: [{ verdict: 'ship', quote: 'It `runs`.' }, null] }],
});

/** What a consumer's tests find, one after another, and all that went wrong meanwhile. */
interface Result {
  readonly drawn: unknown;
  readonly lazy: unknown;
  readonly failed: unknown;
  readonly faults: unknown;
}

async function run(dom: string): Promise<Result> {
  const script = `
    const faults = [];
    process.on('unhandledRejection', (error) => { faults.push(String(error)); });
    process.on('uncaughtException', (error) => { faults.push(String(error)); });
    ${dom}${GLOBALS}
    await import('verdict-compare');
    const turn = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });
    const make = (properties) => Object.assign(document.createElement('verdict-compare'), properties);
    const told = (element, type) => new Promise((resolve) => {
      element.addEventListener(type, resolve);
      document.body.append(element);
    });
    globalThis.fetch = async () => new Response(${JSON.stringify(DOCUMENT)});

    const element = make({ data: ${DOCUMENT} });
    await told(element, 'verdict-load');
    await element.updateComplete;
    const textOf = (part) => element.shadowRoot.querySelector('[part~=' + part + ']').textContent;
    const drawn = [element.status, textOf('title'), textOf('name'), textOf('badge'), textOf('quote')];

    const waiting = make({ loading: 'lazy', src: 'http://localhost/x.json' });
    document.body.append(waiting);
    await turn(200);
    const lazy = [['idle', 'ready'].includes(waiting.status), waiting.error];

    console.error = () => {};
    const failing = make({ slug: '../x' });
    const { detail } = await told(failing, 'verdict-error');
    await turn(20);
    const failed = [failing.status, detail.error.code];
    console.log(JSON.stringify({ drawn, lazy, failed, faults }));
    process.exit();`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', script], {
    cwd,
    timeout: 100_000,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Result;
}

for (const [name, dom] of Object.entries(doms)) {
  describe(`a unit test in ${name}`, () => {
    let result: Result;
    before(async () => {
      result = await run(dom);
    });
    it('imports, makes and appends the element, and reads its texts', () => {
      assert.deepEqual(result.drawn, ['ready', 'Alpha vs Beta', 'Alpha', 'Ship', 'It runs.']);
    });
    it('lets it load lazily', () => {
      assert.deepEqual(result.lazy, [true, null]);
    });
    it('hears that it fails', () => {
      assert.deepEqual(result.failed, ['error', 'slug']);
    });
    it('meets no exception and no unhandled rejection', () => {
      assert.deepEqual(result.faults, []);
    });
  });
}
