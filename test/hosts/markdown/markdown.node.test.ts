// A comparison in a page of Markdown or of a template language: whatever its texts hold, what comes
// out is node by node what was put in, the snapshot is the same document, and nothing was executed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import markdownIt from 'markdown-it';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { parseComparison } from '../../../src/document/parse.js';
import { renderToString } from '../../../src/entries/ssr/index.js';
import { hardDocument, ODD_TEXTS } from './hard-document.js';
import { MARKDOWN, TEMPLATES } from './renderers.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Every element of a name, those in templates left out. */
const elements = (node: Node, name: string): Element[] =>
  childrenOf(node).flatMap((child) => [
    ...(child.nodeName === name ? [child as Element] : []),
    ...elements(child, name),
  ]);

function only(html: string, name: string): Element {
  const [found, ...others] = elements(parseFragment(html), name);
  assert.ok(found && !others.length, `one <${name}>`);
  return found;
}

/** The element as a parser reads it, written out again. */
const comparisonIn = (html: string): string => {
  const element = only(html, 'verdict-compare');
  return JSON.stringify(element.attrs) + serialize(element);
};

const documentIn = (html: string): unknown => {
  const [text] = only(html, 'script').childNodes;
  return JSON.parse(text && 'value' in text ? text.value : '');
};

const comparison = hardDocument();
const expected: unknown = JSON.parse(JSON.stringify(parseComparison(comparison)));
const prerendered = renderToString(comparison, { slug: 'a_b_c', base: '/{{ secret }}/*x*' });
const snapshot = `<div>
<verdict-compare>
<script type="application/json">
${JSON.stringify(comparison, null, 2).replaceAll('<', '\\u003c')}
</script>
</verdict-compare>
</div>`;

/** With Markdown before and after it, and what must become of that. */
const page = (html: string): string => `# A *page*\n\nBefore it\n\n${html}\n\nAfter *it* all.\n`;

function holds(rendered: string, written: string): void {
  assert.equal(comparisonIn(rendered), comparisonIn(written));
  assert.deepEqual(documentIn(rendered), expected);
  assert.doesNotMatch(rendered, /EXECUTED|\b49\b.*7\*7/);
}

describe('Markdown', () => {
  for (const [name, render] of Object.entries(MARKDOWN)) {
    for (const [form, html] of Object.entries({ prerendered, snapshot })) {
      it(`leaves it alone: ${form}, ${name}`, () => {
        const rendered = render(page(html));
        holds(rendered, html);
        assert.match(rendered, /<h1>A <em>page<\/em><\/h1>/);
        assert.match(rendered, /<p>After <em>it<\/em> all\.<\/p>/);
      });
    }
    it(`leaves it alone right below a paragraph: ${name}`, () => {
      holds(render(page(`Some text\n${prerendered}`)), prerendered);
    });
  }
});

describe('a template language', () => {
  for (const [name, render] of Object.entries(TEMPLATES)) {
    it(`executes nothing of it: ${name}`, () => {
      holds(render(page(prerendered)), prerendered);
    });
  }
  it('executes nothing of it: Vue', async () => {
    const rendered = await renderVue(
      createSSRApp({ template: prerendered, data: () => ({ secret: 'EXECUTED' }) }),
    );
    // Vue drops scripts and styles of a template, its own directive, and blanks between elements
    const whatVueKeeps = (html: string) =>
      comparisonIn(html.replace(/<(script|style)\b[^]*?<\/\1>/g, '').replace(' v-pre', ''))
        .replace(/\s+/g, ' ')
        .replace(/(^|[\]>]) (?=<|$)/g, '$1');
    assert.equal(whatVueKeeps(rendered), whatVueKeeps(prerendered));
  });
});

describe('what is written', () => {
  it('has no blank line, and a line of its own for each bound', () => {
    const lines = prerendered.split('\n');
    assert.deepEqual(
      lines.filter((line) => !line.trim()),
      [],
    );
    assert.deepEqual(
      [lines.at(0), lines.at(-2), lines.at(-1)],
      ['<div>', '</verdict-compare>', '</div>'],
    );
    assert.match(lines[1] ?? '', /^<verdict-compare v-pre [^<>]*>$/);
  });
  it('opens no expression of a template language', () => {
    assert.doesNotMatch(prerendered, /\{[{%#]|#\}|\$\{|<[%?]|\[\[/);
  });
  const shown = (text: string) => text.replace(/\s+/g, ' ');
  it('has texts that are the same texts as prose in Markdown', () => {
    // Some make a link of every address, which an entity cannot keep them from
    for (const text of ODD_TEXTS.filter((odd) => !odd.includes('https:'))) {
      const html = renderToString({ tools: [{ name: 'A' }, { name: 'B' }], title: text });
      const title = /<div data-verdict-fallback><p>(.*?)<\/p>/.exec(html)?.[1] ?? '';
      for (const name of ['markdown-it', 'marked', 'remark and rehype-raw']) {
        const rendered = MARKDOWN[name]?.(`Prose: <b>${title}</b>`) ?? '';
        const [bold] = only(rendered, 'b').childNodes;
        assert.equal(shown(bold && 'value' in bold ? bold.value : ''), shown(text), name);
      }
    }
  });
  it('has a style sheet in which Markdown finds no markup', () => {
    const [, css = ''] = /<style>\n([^]*?)\n<\/style>/.exec(prerendered) ?? [];
    const tokens = markdownIt('commonmark').parse(css, {});
    assert.deepEqual(
      tokens.map(({ type }) => type),
      ['paragraph_open', 'inline', 'paragraph_close'],
    );
    const inline = new Set(tokens[1]?.children?.map(({ type }) => type));
    assert.deepEqual([...inline].sort(), ['softbreak', 'text']);
    assert.ok(css.length > 5000);
  });
});
