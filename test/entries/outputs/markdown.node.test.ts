// The Markdown of a comparison, read by three parsers: each text comes back as the document has it,
// and nothing of it is markup.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { fuzzParameters } from '../../support/fuzz.js';
import { cases, caseOf, demos, drawAs, LANGUAGES } from './drawn.js';
import { attributeOf, elementsIn, letters, parseHtml, seenIn, type Element } from './reading.js';

const unified = remark()
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);
const commonMark = markdownIt({ html: true });

const PARSERS: Readonly<Record<string, (text: string) => string>> = {
  'markdown-it': (text) => commonMark.render(text),
  'remark with GitHub’s Markdown': (text) => unified.processSync(text).toString(),
  marked: (text) => marked.parse(text, { async: false }),
};

const ODD = [
  'pipe | pipe \\| \\\\| ||',
  '*one* **two** _three_ __four__ ~~five~~ ~six~ snake_case_name 2*3*4 H^2^O $x$',
  '[link](https://evil.example) ![image](x.png) [note][1] [^1] [ ] [x]',
  '<b>bold</b> <!-- gone --> <https://evil.example> <script>pwned</script> </td> <?x?> <![CDATA[x]]>',
  '&amp; &lt;b&gt; &copy; &#42; & &amp',
  'back\\slash \\* \\" \\\\ end\\',
  '# heading',
  '###### heading ######',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '> quote',
  '---',
  '===',
  '=',
  ': definition',
  '```',
  '``` js',
  '~~~',
  '    code',
  '\tcode',
  '| a | b |',
  '| - | - |',
  'one\n\n# two\n\n- three\n\n    four\n\n> five\n\n---',
  'two blanks  \nand a break\\\nmore',
  'a ` lone backtick',
  '`a``b` ``c`` `d',
  '`a|b` `a\\|b` `{{ x }}` ` e `',
  '`<script>` `*x*` `&amp;` `[x](y)` `\\`',
  '{{ secret }} {% raw %} {# gone #} {%- x -%} ${secret} <%= secret %>',
  '@octocat @a-b/c (@me) a@b.example mailto:a@b.example',
  '#1 GH-2 gh-3 owner/repo#4 #5.',
  'https://evil.example/x www.evil.example http://evil.example ftp://evil.example xmpp:a@b.example',
  'HTTPS://EVIL.EXAMPLE WWW.EVIL.EXAMPLE',
  '_www.evil.example/x x_www.evil.example *www.evil.example ~www.evil.example (www.evil.example)',
  '_http://evil.example *https://evil.example ~ftp://evil.example',
  '_a@b.example *a@b.example a@_b.example a@-b.example _@octocat _#1 _GH-2',
  ':smile: :+1: :stuck_out_tongue: 10:30:45',
  '"double" \'single\' -- dash --- … ... (c) (tm)',
  '!',
  '\\',
  '\u2068isolated *name*\u2069 turned \u202e around',
];

/** A document with a text in every place that has one. */
const everywhere = (text: string) => ({
  title: text,
  eyebrow: text,
  summary: text,
  why: text,
  tools: ['A', 'B'].map((name) => ({
    name: `${text.slice(0, 150)} ${name}`,
    category: text,
    tagline: text,
    description: text,
    url: 'https://example.com/',
    bestFor: text,
    price: { entry: text, detail: `${text} ${name}` },
  })),
  rows: [{ label: `${text.slice(0, 150)} row`, values: [text, true], note: text }],
  method: { text },
  reviewers: [
    {
      name: `R ${text.slice(0, 150)}`,
      about: text,
      reviews: [{ verdict: 'ship', score: 5, quote: text }, null],
    },
  ],
  cta: { title: text, text, label: `${text.slice(0, 150)} label`, url: 'https://example.com/' },
});

/** Each block of plain HTML and of Markdown that was rendered, as its element and its letters. */
const blocksIn = (html: string): string[] =>
  elementsIn(parseHtml(html))
    .filter(({ tagName }) => /^(?:h[1-6]|p|t[hd])$/.test(tagName))
    .map((element) => `${element.tagName.replace(/^t[hd]$/, 'cell')} ${letters(seenIn(element))}`);

const linksIn = (html: string): (string | undefined)[] =>
  elementsIn(parseHtml(html))
    .filter(({ tagName }) => tagName === 'a')
    .map((link: Element) => attributeOf(link, 'href'));

describe('Markdown', () => {
  for (const [name, render] of Object.entries(PARSERS)) {
    it(`is block by block what the plain HTML is: ${name}`, async () => {
      for (const [i, document] of cases.entries()) {
        const options = { lang: LANGUAGES[i % LANGUAGES.length] ?? 'en', headingLevel: 1 } as const;
        const html = render(await drawAs('markdown', document, options));
        const plain = await drawAs('plain', document, options);
        assert.deepEqual(blocksIn(html), blocksIn(plain), document.name);
        assert.equal(linksIn(html).length, linksIn(plain).length, document.name);
      }
    });
    it(`is so of any text in any place: ${name}`, async () => {
      for (const text of [...ODD, ODD.join(' '), ODD.join('')]) {
        const document = caseOf('odd', everywhere(text.slice(0, 3500)));
        const html = render(await drawAs('markdown', document, { headingLevel: 1 }));
        const plain = await drawAs('plain', document, { headingLevel: 1 });
        assert.deepEqual(blocksIn(html), blocksIn(plain), text);
        assert.deepEqual(new Set(linksIn(html)), new Set(['https://example.com/']), text);
      }
    });
  }
  it('is so of random texts', async (t) => {
    const parameters = fuzzParameters(process.env, 60);
    t.diagnostic(`seed ${parameters.seed}, ${parameters.numRuns} texts`);
    const piece = fc.oneof(
      fc.constantFrom(...ODD),
      fc.string({ unit: fc.constantFrom(...Array.from('\\`*_{}[]()<>#+-.!|~$&@:=^%"\' \n1aA')) }),
    );
    const texts = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const document = caseOf('odd', everywhere(`x${text}`.slice(0, 3500)));
        const plain = blocksIn(await drawAs('plain', document, { headingLevel: 1 }));
        const written = await drawAs('markdown', document);
        for (const [name, render] of Object.entries(PARSERS)) {
          const html = render(written);
          assert.deepEqual(blocksIn(html), plain, name);
          assert.deepEqual(new Set(linksIn(html)), new Set(['https://example.com/']), name);
        }
      }),
      parameters,
    );
  });
  it('leaves GitHub nothing to look up: no name, no issue, no address', async () => {
    const document = caseOf('odd', everywhere(ODD.join(' ').slice(0, 3500)));
    const source = (await drawAs('markdown', document))
      .replaceAll('](https://example.com/)', '')
      .replace(/`[^`\n]+`/g, '');
    assert.doesNotMatch(source, /\{[{%#]/);
    const text = source.replaceAll('\\', ''); // they are gone where GitHub looks
    assert.doesNotMatch(text, /@\w/);
    assert.doesNotMatch(text, /#\d|GH-\d/i);
    assert.doesNotMatch(text, /:\/\/|www\./i);
    assert.doesNotMatch(text, /:[\w+-]+:/);
  });
  it('has code where the document has it, also in the table', async () => {
    const tools = [{ name: '`a`' }, { name: 'B' }];
    const document = caseOf('code', { tools, rows: [{ label: 'X', values: ['`x*y`', '`p|q`'] }] });
    const text = await drawAs('markdown', document);
    assert.match(text, /^\| X \| `x\*y` \| p\\\|q \|$/m);
    assert.match(text, /^\| Criterion \| `a` \| B \|$/m);
  });
  it('leads where the document does', async () => {
    const urls = [
      'https://host.example/a_b_*c*?d=e&copy;=1&f=(g)#h',
      'https://host.example/a b|c<d>"e"`f`{{g}}[h]',
      'relative/path',
    ];
    for (const url of urls) {
      const document = caseOf('x', { url, tools: [{ name: 'A' }, { name: 'B' }] });
      const written = await drawAs('markdown', document);
      const wanted = decodeURIComponent(new URL(url, 'https://page.example/').href);
      for (const [name, render] of Object.entries(PARSERS)) {
        const [href = ''] = linksIn(render(written));
        const found = new URL(href, 'https://page.example/').href;
        assert.equal(decodeURIComponent(found), wanted, name);
      }
    }
  });
  it('begins a file with its title', async () => {
    for (const document of demos)
      assert.match(await drawAs('markdown', document), /^# \S/, document.name);
  });
});
