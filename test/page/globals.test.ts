// Pages whose scripts have changed what every script uses: analytics, old polyfills, frameworks of
// another time.
import { expect } from '@open-wc/testing';
import { newToken, seen } from '../infra/faults.js';
import { small } from '../support/answers.js';
import { body, expectAtWork, scripts as bundles } from '../support/at-work.js';
import { until } from '../support/mount.js';
import { inlineHtml, page } from '../support/page.js';

const scripts = {
  ...bundles,
  'the npm entry': '<script type="module" src="/dist/index.js"></script>',
} as const;

/** What a page does before the widget's script comes; each is a classic script. */
const changes: Record<string, string> = {
  'fetch wrapped by an analytics tool that reads each answer too': `
    window.tracked = [];
    const original = window.fetch;
    window.fetch = function () {
      return original.apply(this, arguments).then((response) => { response.clone().text().then((text) => { window.tracked.push(text.length); }, () => { window.tracked.push(0); }); return response; });
    };`,
  'fetch wrapped by a tool that makes a Request of everything': `
    const original = window.fetch;
    window.fetch = (...args) => original(new Request(...args));`,
  'a fetch of its own by XMLHttpRequest, without streams': `
    window.fetch = (url) => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.onload = () => { resolve({ ok: request.status < 300, status: request.status, headers: { get: (name) => request.getResponseHeader(name) }, text: () => Promise.resolve(request.responseText) }); };
      request.onerror = () => { reject(new TypeError('failed')); };
      request.send();
    });`,
  'an Array.prototype with enumerable methods': `
    Array.prototype.last = function () { return this[this.length - 1]; };
    Array.prototype.each = Array.prototype.forEach;
    Array.prototype.toJSON = function () { return '[' + this + ']'; };`,
  'an Object.prototype with enumerable methods': `
    for (const name of ['extend', 'each', 'clone', 'merge', 'forEach', 'map', 'isEmpty', 'toQueryString']) Object.prototype[name] = function () { return this; };`,
  'a Function.prototype, String.prototype and Number.prototype with enumerable methods': `
    for (const { prototype } of [Function, String, Number, Boolean, RegExp]) prototype.tap = function () { return this; };`,
  'an old Promise polyfill in the place of Promise': `
    window.Promise = function OldPromise(run) {
      let state = 0, value, waiting = [];
      const settle = (to) => (result) => {
        if (state) return;
        if (to === 1 && result && typeof result.then === 'function') { state = 3; result.then((inner) => { state = 0; settle(1)(inner); }, (reason) => { state = 0; settle(2)(reason); }); return; }
        state = to; value = result; waiting.forEach((wake) => { setTimeout(wake); });
      };
      this.then = (done, failed) => new OldPromise((resolve, reject) => {
        const wake = () => {
          const next = state === 1 ? done : failed;
          try { if (typeof next === 'function') resolve(next(value)); else (state === 1 ? resolve : reject)(value); } catch (error) { reject(error); }
        };
        if (state === 1 || state === 2) setTimeout(wake); else waiting.push(wake);
      });
      this.catch = (failed) => this.then(undefined, failed);
      run(settle(1), settle(2));
    };
    Promise.resolve = (value) => new Promise((resolve) => { resolve(value); });
    Promise.reject = (reason) => new Promise((_, reject) => { reject(reason); });
    Promise.all = (list) => list.reduce((all, one) => all.then((values) => Promise.resolve(one).then((value) => values.concat([value]))), Promise.resolve([]));`,
  'a Promise whose then is wrapped, as zones do': `
    const { then } = Promise.prototype;
    Promise.prototype.then = function (done, failed) { return then.call(this, done && ((value) => done(value)), failed && ((reason) => failed(reason))); };`,
  'polyfills of the time before iterators': `
    Array.from = (list, map) => Array.prototype.map.call(list, map || ((entry) => entry));
    Object.assign = function (target) { for (let i = 1; i < arguments.length; i++) for (const key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) target[key] = arguments[i][key]; return target; };
    Object.entries = (object) => Object.keys(object).map((key) => [key, object[key]]);
    NodeList.prototype.forEach = Array.prototype.forEach;
    Element.prototype.closest = function (selector) { let node = this; while (node && !(node.matches && node.matches(selector))) node = node.parentNode; return node; };
    Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); };
    Symbol.metadata = Symbol.metadata || Symbol('metadata');`,
  'an addEventListener that knows no options': `
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, listener, capture) { return add.call(this, type, listener, Boolean(capture)); };`,
  'attachShadow, define and adoptedStyleSheets watched by a session recorder': `
    window.roots = [];
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) { const root = attachShadow.call(this, init); window.roots.push(root); return root; };
    const define = customElements.define;
    CustomElementRegistry.prototype.define = function (name, constructor, options) { return define.call(this, name, class extends constructor {}, options); };
    const sheets = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets') || Object.getOwnPropertyDescriptor(DocumentOrShadowRoot.prototype, 'adoptedStyleSheets');
    if (sheets) Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { ...sheets, set(list) { sheets.set.call(this, list); } });`,
  'timers that give objects, and a clock that stands': `
    const { setTimeout: set, clearTimeout: clear } = window;
    window.setTimeout = (...args) => ({ id: set(...args) });
    window.clearTimeout = (timer) => { clear(timer && timer.id); };
    Date.now = () => 0; performance.now = () => 0; Math.random = () => 0;`,
  'a console with nothing but log': 'window.console = { log() {} };',
  'no console at all': 'window.console = undefined;',
  'a console.error that throws':
    "console.error = () => { throw new Error('no errors on this page'); };",
  'names of its own where others look for the platform’s':
    'window.scheduler = { config: {} }; window.process = {}; window.define = () => {}; window.define.amd = {}; window.module = {}; window.exports = {}; window.global = {};',
};

// zod looks at what Object.prototype has, and fails; the script bundles have none of it
const withoutZod = 'an Object.prototype with enumerable methods';

for (const [change, code] of Object.entries(changes)) {
  describe(`a page with ${change}`, () => {
    for (const [name, script] of Object.entries(scripts)) {
      if (change === withoutZod && name === 'the npm entry') continue;
      it(`${name} draws, opens and fails as ever, with one request`, async () => {
        const token = newToken();
        await expectAtWork(await page(`<script>{${code}}</script>${script}`, body(token)));
        expect((await seen(token)).count).to.equal(1);
      });
    }
  });
}

describe('a page on which zod does not work', () => {
  it('the npm entry says so, and throws nothing', async () => {
    const { all, element, probe } = await page(
      `<script>{${changes[withoutZod] ?? ''}}</script>${scripts['the npm entry']}`,
      body(newToken()),
    );
    await all('error');
    expect(['live', 'inline', 'failing'].map((id) => element(id).error?.code)).to.deep.equal([
      'schema',
      'schema',
      'not-found',
    ]);
    expect(probe.errors).to.deep.equal([]);
  });
});

describe('a scheduler.yield that fails, as in a task of the page that was aborted', () => {
  for (const [what, code] of Object.entries({
    rejects: '() => Promise.reject(new Error("aborted"))',
    throws: '() => { throw new Error("none"); }',
    'is no function': '1',
  })) {
    it(`${what}: every element is drawn`, async () => {
      // On a clock that leaps, each turn takes longer than its slice; a module finds all elements
      // waiting at once
      const leaping = `let now = 0; performance.now = () => now += 100; window.scheduler = { yield: ${code} };`;
      const { all, probe } = await page(
        `<script>{${leaping}}</script>${scripts['the module']}`,
        `<verdict-compare>${inlineHtml(small('Inline'))}</verdict-compare>`.repeat(10),
      );
      await all('ready');
      await until(() => probe.events.length === 10);
      expect(probe.errors).to.deep.equal([]);
    });
  }
});

describe('a fetch that is not one', () => {
  const broken: Record<string, string> = {
    'throws at once': "() => { throw new Error('blocked'); }",
    'rejects with nothing': '() => Promise.reject()',
    'gives no promise': '() => undefined',
    'gives an answer without headers': '() => Promise.resolve({ ok: true, status: 200 })',
    'is no function': 'null',
  };
  for (const [what, code] of Object.entries(broken)) {
    it(`${what}: an error of the widget's own, and none of the page's`, async () => {
      const opened = await page(
        `<script>window.fetch = ${code};</script>${scripts['the classic script']}`,
        '<verdict-compare slug="a"></verdict-compare>',
      );
      await opened.all('error');
      expect(opened.element().error?.code).to.equal('network');
      expect(opened.probe.errors).to.deep.equal([]);
    });
  }
});
