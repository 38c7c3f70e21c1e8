// Every code block of the README and the docs is run or compiled, and every link in them leads
// somewhere. docs/server-rendering.md and docs/frameworks/ have their snippets in test/hosts, which
// build them.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Script } from 'node:vm';
import ts from 'typescript';
import { parseComparison } from '../../src/document/parse.js';
import { anchorsOf, linksOf, read, root } from '../support/markdown.js';
import { blocks, execute, inLanguage, json, pages, SERVERS } from '../support/docs.js';

const { name: own, scripts } = json('package.json') as {
  name: string;
  scripts: Record<string, string>;
};

const integrity = json('dist/integrity.json') as Record<string, string>;

describe('the code blocks', () => {
  it('are found, each in a language that is checked here', () => {
    assert.ok(blocks.length > 20, `${blocks.length} blocks`);
    const checked = ['json', 'jsonc', 'ts', 'js', 'html', 'http', 'sh', ...SERVERS, 'mermaid'];
    assert.deepEqual(
      blocks
        .filter(({ language }) => !checked.includes(language))
        .map(({ place, language }) => `${place} ${language}`),
      [],
    );
  });
});

describe('a block of JSON', () => {
  for (const { place, code } of inLanguage('json')) {
    it(`is a comparison: ${place}`, () =>
      assert.doesNotThrow(() => parseComparison(JSON.parse(code))));
  }
});

describe('a block of JSON with comments', () => {
  for (const { place, code } of inLanguage('jsonc')) {
    it(`is a comparison: ${place}`, () => {
      const parsed: { config?: unknown; error?: ts.Diagnostic } = ts.parseConfigFileTextToJson(
        place,
        code,
      );
      assert.equal(parsed.error, undefined);
      assert.doesNotThrow(() => parseComparison(parsed.config));
    });
  }
});

describe('a block of headers', () => {
  const strict = json('test/fixtures/pages/strict.headers.json') as Record<string, string>;
  for (const { place, code } of inLanguage('http')) {
    it(`is what the tests serve: ${place}`, () => {
      for (const line of code.trim().split('\n')) {
        const [name = '', value] = line.split(/: (.*)/);
        assert.equal(
          value,
          { ...strict, 'access-control-allow-origin': '*' }[name.toLowerCase()],
          name,
        );
      }
    });
  }
});

describe('a block for a server', () => {
  for (const { place, language, code } of inLanguage(...SERVERS)) {
    it(`lets pages of other origins read each answer: ${place}`, () => {
      assert.match(code, /Access-Control-Allow-Origin:? "?\*/);
      // without this word errors go without the header
      if (language !== 'text') assert.match(code, /\balways\b/);
    });
  }
});

describe('a block of commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-compare-docs-'));
  symlinkSync(join(root, 'demo/comparisons'), join(folder, 'comparisons'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const commands = inLanguage('sh')
    .flatMap(({ place, code }) =>
      code.split(/\n|&&/).map((line) => ({ place, command: line.replace(/#.*/, '').trim() })),
    )
    .filter(({ command }) => command);
  for (const { place, command } of commands) {
    it(`works: ${command} (${place})`, async () => {
      const [tool, verb = '', name = ''] = command.split(' ');
      if (tool === 'npm' && verb === 'ci') assert.ok(existsSync(join(root, 'package-lock.json')));
      else if (tool === 'npm' && verb === 'install') assert.equal(name, own);
      else if (tool === 'npm')
        assert.ok(scripts[verb === 'run' ? name : verb], 'there is such a script');
      else {
        assert.ok(command.startsWith(`npx ${own} `), 'it is the command of the package');
        await assert.doesNotReject(
          execute(
            'sh',
            [
              '-c',
              command.replace(
                `npx ${own}`,
                `"${process.execPath}" "${join(root, 'dist/entries/cli/index.js')}"`,
              ),
            ],
            { cwd: folder },
          ),
        );
      }
    });
  }
});

describe('the bounds in docs/document.md', () => {
  interface Schema {
    readonly maxLength?: number;
    readonly maxItems?: number;
    readonly properties: Record<string, Schema>;
    readonly items: Schema;
  }
  const { properties } = json('dist/comparison.schema.json') as Schema;
  const page = read('docs/document.md');
  const bounds = {
    text: properties['summary']?.maxLength,
    link: properties['url']?.maxLength,
    name: properties['tools']?.items.properties['name']?.maxLength,
    slug: properties['slug']?.maxLength,
    reviewers: properties['reviewers']?.maxItems,
    rows: properties['rows']?.maxItems,
  };
  it('are those of the schema', () => {
    const stated = { text: 4000, link: 4000, name: 200, slug: 200, reviewers: 100, rows: 60 };
    assert.deepEqual(bounds, stated);
    for (const cells of [
      '| 512 KiB |',
      '| 4000 characters |',
      '| 200 characters |',
      '| reviewers | 100 |',
      '| rows | 60 |',
    ])
      assert.ok(page.includes(cells), cells);
  });
});

describe('the heights that a page reserves', () => {
  const [narrow, wide] = ['calc(178em - 140cqi)', '104em'];
  it('are those of the placeholder', () => {
    const placeholder = read('src/view/styles/placeholder.ts');
    assert.deepEqual(
      Array.from(placeholder.matchAll(/--_h: (.+);/g), ([, height]) => height),
      [narrow, '14em', wide],
    );
    for (const page of ['README.md', 'demo/index.js'])
      for (const height of [narrow.replace('cqi', 'vw'), wide])
        assert.ok(read(page).includes(`min-block-size: ${height}`), `${page}: ${height}`);
    assert.ok(read('demo/index.js').includes('min-block-size: 14em'));
  });
});

describe('the links', () => {
  for (const page of pages) {
    it(`of ${page} lead to files and headings that there are`, () => {
      const broken = linksOf(page).filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path ? join(dirname(page), path) : page;
        return (
          !existsSync(join(root, target)) ||
          (anchor !== undefined && !anchorsOf(target).includes(anchor))
        );
      });
      assert.deepEqual(broken, []);
    });
  }
});

describe('the papers for contributors', () => {
  for (const page of ['CONTRIBUTING.md', 'docs/architecture.md']) {
    it(`${page} names files that there are`, () => {
      const named = Array.from(
        read(page).matchAll(/`((?:src|scripts|test|demo|bench)\/[\w./-]+)`/g),
        ([, path = '']) => path,
      );
      assert.ok(named.length > 15, `${named.length} files`);
      assert.deepEqual(
        named.filter((path) => !/[A-Z]{3}/.test(path) && !existsSync(join(root, path))),
        [],
      );
    });
    it(`${page} names commands that there are`, () => {
      const named = Array.from(read(page).matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });
  }
});

describe('the README', () => {
  const readme = read('README.md');
  it('is short', () => assert.ok(readme.split('\n').length <= 250));
  it('has no hash of the working tree', () => {
    assert.deepEqual(
      Object.values(integrity).filter((value) => readme.includes(value)),
      [],
    );
  });
});

describe('the messages in docs/troubleshooting.md', () => {
  const code = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => read(`dist/${file}`))
    .join('\n');
  const messages = Array.from(
    read('docs/troubleshooting.md').matchAll(/^\| `([a-z-]+): (.+?)`/gm),
    ([, kind = '', message = '']) => ({ kind, message }),
  );
  it('are found', () => assert.ok(messages.length >= 9, `${messages.length} messages`));
  for (const { kind, message } of messages) {
    it(`are the element's own: ${kind}: ${message}`, () => {
      assert.ok(code.includes(`'${kind}'`), `${kind} is no code`);
      for (const words of message.split('…'))
        assert.ok(code.includes(words.replace(/\(.*/, '').trim()), words);
    });
  }
  it("are the engine's own for a module that is loaded as a classic script", () => {
    assert.throws(() => new Script(read('dist/verdict-compare.js')), {
      name: 'SyntaxError',
      message: "Cannot use 'import.meta' outside a module",
    });
    assert.match(read('docs/troubleshooting.md'), /`Cannot use 'import\.meta' outside a module`/);
  });
});
