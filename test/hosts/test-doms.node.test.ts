// A consumer's unit test in the DOMs that test runners bring: it imports the package, makes an
// element, puts it on the page and reads it. They lack what browsers have: constructed style sheets,
// internals, observers. Each test runs in a Node of its own, since an import defines the element
// once.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
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
  for (const name of ['document', 'HTMLElement', 'customElements', 'Node', 'Element', 'Event', 'CustomEvent', 'MutationObserver', 'CSSStyleSheet', 'ShadowRoot', 'Document', 'Comment', 'IntersectionObserver'])
    if (window[name]) globalThis[name] = window[name];
  for (const name of ['getComputedStyle', 'addEventListener', 'removeEventListener']) globalThis[name] = window[name].bind(window);`;

/** Runs the body of a consumer's test there; what it puts into `found`, and all that went wrong. */
async function run(dom: string, body: string): Promise<unknown> {
  const script = `
    const faults = [];
    process.on('unhandledRejection', (error) => { faults.push(String(error)); });
    process.on('uncaughtException', (error) => { faults.push(String(error)); });
    ${dom}${GLOBALS}
    await import('verdict-compare');
    const element = document.createElement('verdict-compare');
    const told = (type) => new Promise((resolve) => { element.addEventListener(type, resolve); });
    let found;
    ${body}
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    console.log(JSON.stringify({ found, faults }));
    process.exit();`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', script], {
    cwd,
    timeout: 60_000,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const DOCUMENT = JSON.stringify({
  tools: [{ name: 'Alpha' }, { name: 'Beta' }],
  reviewers: [{ name: 'R', reviews: [{ verdict: 'ship', quote: 'It `runs`.' }, null] }],
});

for (const [name, dom] of Object.entries(doms)) {
  describe(`a unit test in ${name}`, () => {
    it('imports, makes and appends the element, and reads its texts', async () => {
      const result = await run(
        dom,
        `const loaded = told('verdict-load');
        element.data = ${DOCUMENT};
        document.body.append(element);
        await loaded;
        await element.updateComplete;
        const textOf = (part) => element.shadowRoot.querySelector('[part~=' + part + ']').textContent;
        found = [element.status, textOf('title'), textOf('name'), textOf('badge'), textOf('quote')];`,
      );
      const found = ['ready', 'Alpha vs Beta', 'Alpha', 'Ship', 'It runs.'];
      assert.deepEqual(result, { found, faults: [] });
    });
    it('lets it load lazily', async () => {
      const result = await run(
        dom,
        `globalThis.fetch = async () => new Response(${JSON.stringify(DOCUMENT)});
        element.loading = 'lazy';
        element.src = 'http://localhost/x.json';
        document.body.append(element);
        await element.updateComplete;
        await new Promise((resolve) => { setTimeout(resolve, 200); });
        found = [['idle', 'ready'].includes(element.status), element.error];`,
      );
      assert.deepEqual(result, { found: [true, null], faults: [] });
    });
    it('sees that it fails', async () => {
      const result = await run(
        dom,
        `const failed = told('verdict-error');
        console.error = () => {};
        element.slug = '../x';
        document.body.append(element);
        const { detail } = await failed;
        found = [element.status, detail.error.code];`,
      );
      assert.deepEqual(result, { found: ['error', 'slug'], faults: [] });
    });
  });
}
