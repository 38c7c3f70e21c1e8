// Pages with a library of the time before modules, which gives methods of the platform another
// meaning, or adds to every array, text and function. The libraries here are ours: they do what
// those of 2007 to 2012 did to the globals.
import { expect } from '@open-wc/testing';
import { newToken, seen } from '../infra/faults.js';
import { body, expectAtWork, scripts } from '../support/at-work.js';
import { until } from '../support/mount.js';
import { inlineHtml, page } from '../support/page.js';

/** What each library does before the widget's script comes. */
const libraries: Record<string, string> = {
  'that puts each, collect and inject on arrays, and takes map, filter, reduce and entries for them': `
    const stop = {};
    const list = (source) => { if (!source) return []; if (source.toArray) return source.toArray(); const found = []; for (let i = 0; i < source.length; i++) found.push(source[i]); return found; };
    window.$A = Array.from = function (source) { return list(source); };
    const each = function (visit) { try { for (let i = 0; i < this.length; i++) visit(this[i], i); } catch (thrown) { if (thrown !== stop) throw thrown; } return this; };
    const kept = { each, forEach: each, toArray() { return [].concat(this); }, clone() { return [].concat(this); }, first() { return this[0]; }, last() { return this[this.length - 1]; }, size() { return this.length; }, inspect() { return '[' + this + ']'; },
      map(visit, self) { const found = []; this.each((entry, i) => { found.push((visit || ((same) => same)).call(self, entry, i)); }); return found; },
      filter(test, self) { const found = []; this.each((entry, i) => { if (test.call(self, entry, i)) found.push(entry); }); return found; },
      find(test, self) { let found; this.each((entry, i) => { if (test.call(self, entry, i)) { found = entry; throw stop; } }); return found; },
      some(test, self) { let found = false; this.each((entry, i) => { found = found || Boolean((test || ((same) => same)).call(self, entry, i)); }); return found; },
      every(test, self) { let all = true; this.each((entry, i) => { all = all && Boolean((test || ((same) => same)).call(self, entry, i)); }); return all; },
      include(wanted) { return this.indexOf(wanted) > -1; }, inject(value, visit) { this.each((entry, i) => { value = visit(value, entry, i); }); return value; },
      reduce() { return this.length > 1 ? this : this[0]; }, reverse(inline) { return (inline !== false ? this : this.toArray())._reverse(); }, _reverse: Array.prototype.reverse,
      toJSON() { return '[' + this.map((entry) => JSON.stringify(entry)).join(', ') + ']'; } };
    Object.assign(Array.prototype, kept, { entries: kept.toArray, collect: kept.map, select: kept.filter, detect: kept.find, any: kept.some, all: kept.every });`,
  'that puts methods of its own on texts, numbers and functions, and another bind': `
    Object.assign(String.prototype, { strip() { return this.trim(); }, toArray() { return this.split(''); }, inspect() { return "'" + this + "'"; }, toJSON() { return this.inspect(); }, include(part) { return this.indexOf(part) > -1; }, startsWith(part) { return this.indexOf(part) === 0; }, endsWith(part) { const at = this.length - part.length; return at >= 0 && this.lastIndexOf(part) === at; }, empty() { return this == ''; }, times(count) { return Array(count + 1).join(this); } });
    Object.assign(Number.prototype, { succ() { return this + 1; }, times(visit) { for (let i = 0; i < this; i++) visit(i); return this; }, toJSON() { return isFinite(this) ? this.toString() : 'null'; } });
    Function.prototype.bind = function (self, ...given) { const method = this; return function (...more) { return method.apply(self || null, given.concat(more)); }; };
    Function.prototype.delay = function (seconds) { return setTimeout(this, seconds * 1000); };`,
  'that has a bind, an extend and an implement of its own, and arrays that are asked for by it': `
    Function.prototype.extend = function (members) { for (const name in members) this[name] = members[name]; return this; };
    Function.prototype.implement = function (members) { for (const name in members) this.prototype[name] = members[name]; return this; };
    Function.prototype.bind = function (self, given) { const method = this; return (...more) => method.apply(self, given == null ? more : [].concat(given)); };
    Array.from = function (source) { if (source == null) return []; return typeof source === 'object' && typeof source.length === 'number' ? Array.prototype.slice.call(source) : [source]; };
    Array.implement({ contains(wanted) { return this.indexOf(wanted) !== -1; }, append(more) { this.push.apply(this, more); return this; }, combine(more) { return this; }, flatten() { return this; }, pick() { return this.find((entry) => entry != null); }, clean() { return this.filter((entry) => entry != null); } });
    String.implement({ contains(part, by) { return by ? (by + this + by).indexOf(by + part + by) > -1 : String(this).indexOf(part) > -1; }, clean() { return this.trim(); }, test(pattern) { return RegExp(pattern).test(this); } });
    Object.each = Object.forEach = (object, visit) => { for (const name in object) visit(object[name], name); };
    window.$ = (id) => document.getElementById(id); window.$$ = (selector) => document.querySelectorAll(selector);
    Element.prototype.set = function (name, value) { this.setAttribute(name, value); return this; };
    Element.prototype.get = function (name) { return this.getAttribute(name); };`,
  'whose methods can be seen in every loop over an array, a text, a map or a list of nodes': `
    for (const { prototype } of [Array, String, Map, Set, NodeList, HTMLCollection, Promise, Document, Element]) Object.assign(prototype, { each() { return this; }, extend() { return this; }, toQueryString() { return ''; } });`,
  'that has taken the iterators of arrays and lists of nodes': `
    const own = function () { let i = 0; return { next: () => (i < this.length ? { done: false, value: this[i++] } : { done: true }) }; };
    Array.prototype[Symbol.iterator] = own; NodeList.prototype[Symbol.iterator] = own; HTMLCollection.prototype[Symbol.iterator] = own;`,
};

const reviews = [{ verdict: 'ship', quote: 'It runs.' }, null];
const REVIEWED = {
  tools: [{ name: 'First' }, { name: 'Second' }],
  reviewers: [
    { name: 'Open `a`', reviews },
    { name: 'Shut', reviews },
  ],
};

for (const [library, code] of Object.entries(libraries)) {
  describe(`a page with a library ${library}`, () => {
    for (const [name, script] of Object.entries(scripts)) {
      it(`${name} draws, opens and fails as ever, with one request`, async () => {
        const token = newToken();
        await expectAtWork(await page(`<script>{${code}}</script>${script}`, body(token)));
        expect((await seen(token)).count).to.equal(1);
      });
    }
    it('what a server drew is taken over, with what a reader has opened', async () => {
      const html = `<verdict-compare id="drawn"><template shadowrootmode="open"><article>
        <details part="reviewer" open><summary><span part="reviewer-name">Open <code>a</code></span></summary></details>
        <details part="reviewer"><summary><span part="reviewer-name">Shut</span></summary></details>
        </article></template>${inlineHtml(REVIEWED)}</verdict-compare>`;
      const opened = await page(`<script>{${code}}</script>`, html + scripts['the module']);
      await opened.all('ready');
      const details = () => [...(opened.element().shadowRoot?.querySelectorAll('details') ?? [])];
      await until(() => opened.probe.events.includes('verdict-load drawn'));
      expect(details().map((entry) => entry.open)).to.deep.equal([true, false]);
      expect(opened.probe.errors).to.deep.equal([]);
    });
  });
}
