// Every code block of the README and the docs is run or compiled, and every link in them leads
// somewhere. docs/server-rendering.md and docs/frameworks/ have their snippets in test/hosts, which
// build them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { Script } from 'node:vm';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import ts from 'typescript';
import { parseComparison } from '../../src/document/parse.js';
import { anchorsOf, blocksOf, linksOf, read, root, type Block } from '../support/markdown.js';

interface Entry {
  readonly name: string;
  readonly type?: { readonly text: string };
}
type Manifest = Record<
  'attributes' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates' | 'events',
  readonly Entry[]
>;

const json = (path: string): unknown => JSON.parse(read(path));
const {
  name: own,
  version,
  scripts,
} = json('package.json') as { name: string; version: string; scripts: Record<string, string> };
const integrity = json('dist/integrity.json') as Record<string, string>;
const {
  modules: [
    {
      declarations: [element],
    },
  ],
} = json('dist/custom-elements.json') as { modules: [{ declarations: [Manifest] }] };
const named = (kind: keyof Manifest): string[] => element[kind].map(({ name }) => name);
const execute = promisify(execFile);

/** What servers are told, and the text that stands in each. */
const SERVERS = ['nginx', 'apache', 'text'];

const built = ['docs/server-rendering.md'];
const pages = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'llms.txt',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `docs/${file}`),
];
const blocks = pages
  .filter((page) => !built.includes(page) && !page.startsWith('docs/frameworks/'))
  .flatMap(blocksOf);
const inLanguage = (...languages: string[]): Block[] =>
  blocks.filter(({ language }) => languages.includes(language));

/** All elements of a snippet, those in it and in its templates. */
function elementsOf(nodes: readonly Tree.ChildNode[]): Tree.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []));
}
const textOf = ({ childNodes }: Tree.Element): string =>
  childNodes.map((node) => (node as Tree.TextNode).value).join('');
const attributesOf = ({ attrs }: Tree.Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const parse = (code: string): Tree.Element[] =>
  elementsOf(parseFragment(code, { sourceCodeLocationInfo: true }).childNodes);
const isCode = (script: Tree.Element): boolean =>
  !('src' in attributesOf(script)) && !attributesOf(script)['type']?.includes('json');

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

describe('a block of TypeScript or JavaScript', () => {
  const inline = inLanguage('html').flatMap(({ place, code }) =>
    parse(code)
      .filter((found) => found.tagName === 'script' && isCode(found))
      .map((script) => ({ place, language: 'js', code: textOf(script) })),
  );
  const snippets = new Map(
    [...inLanguage('ts', 'js'), ...inline].map((block, i) => [
      join(root, `docs/snippet-${i}.${block.language}`),
      block,
    ]),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    allowJs: true,
    checkJs: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const disk = ts.createCompilerHost(options);
  const program = ts.createProgram([...snippets.keys()], options, {
    ...disk,
    fileExists: (file) => snippets.has(file) || disk.fileExists(file),
    readFile: (file) => snippets.get(file)?.code ?? disk.readFile(file),
    getSourceFile: (file, target, ...rest) =>
      snippets.has(file)
        ? ts.createSourceFile(file, snippets.get(file)?.code ?? '', target)
        : disk.getSourceFile(file, target, ...rest),
  });

  it('finds the package as its user does', () => {
    assert.ok(
      program.getSourceFile(join(root, 'dist/index.d.ts')),
      'verdict-compare is dist/index.d.ts',
    );
  });
  for (const [file, { place }] of snippets) {
    it(`type-checks: ${place}`, () => {
      const source = program.getSourceFile(file);
      const found = ts
        .getPreEmitDiagnostics(program, source)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
      assert.deepEqual(found, []);
    });
  }

  const withoutPage = [...snippets.values()].filter(({ code }) =>
    /'verdict-compare\/(?:schema|ssr)'/.test(code),
  );
  for (const { place, code } of withoutPage) {
    it(`runs: ${place}`, async () => {
      const { outputText } = ts.transpileModule(code, {
        compilerOptions: { ...options, module: ts.ModuleKind.ESNext },
      });
      const { stderr } = await execute(
        process.execPath,
        ['--input-type=module', '--eval', outputText],
        { cwd: root },
      );
      assert.equal(stderr, '');
    });
  }
});

describe('a block of HTML', () => {
  const VOID = ['img', 'link', 'meta', 'br'];
  for (const { place, code } of inLanguage('html')) {
    const elements = parse(code);
    const tags = elements.filter(({ tagName }) => tagName === own);
    it(`closes what it opens: ${place}`, () => {
      assert.notEqual(elements.length, 0);
      assert.deepEqual(
        elements
          .filter(
            ({ tagName, sourceCodeLocation }) =>
              !VOID.includes(tagName) && !sourceCodeLocation?.endTag,
          )
          .map(({ tagName }) => tagName),
        [],
      );
    });
    it(`uses what the element has: ${place}`, () => {
      for (const tag of tags) {
        for (const [name, value] of Object.entries(attributesOf(tag))) {
          const type = element.attributes.find((entry) => entry.name === name)?.type?.text;
          assert.ok(type, `${name} is no attribute`);
          if (type.includes('|'))
            assert.ok(
              type.replaceAll("'", '').split(' | ').includes(value),
              `${name} is ${value}, not ${type}`,
            );
        }
        for (const child of elementsOf(tag.childNodes)) {
          const { slot = '', type } = attributesOf(child);
          assert.ok(named('slots').includes(slot), `${slot} is no slot`);
          if (type === 'application/json') parseComparison(JSON.parse(textOf(child)));
        }
      }
      const styles = elements
        .filter(({ tagName }) => tagName === 'style')
        .map(textOf)
        .join();
      const used = (pattern: RegExp) =>
        Array.from(styles.matchAll(pattern), ([, name = '']) => name);
      const unknown = [
        ...used(/::part\(([\w-]+)\)/g).filter((name) => !named('cssParts').includes(name)),
        ...used(/(--verdict-[\w-]+)/g).filter((name) => !named('cssProperties').includes(name)),
        ...used(/:state\(([\w-]+)\)/g).filter((name) => !named('cssStates').includes(name)),
      ];
      assert.deepEqual(unknown, []);
    });
    it(`loads scripts that there are: ${place}`, () => {
      for (const script of elements.filter(({ tagName }) => tagName === 'script')) {
        const { src, type, integrity: value } = attributesOf(script);
        if (src === undefined) continue;
        const [, release, file = ''] = /(?:@([\d.]+)\/dist)?\/([\w.-]+)$/.exec(src) ?? [];
        assert.ok(integrity[file], `${src} is no script of dist/`);
        assert.equal(type === 'module', !file.includes('iife'), 'a module is loaded as one');
        if (release)
          assert.ok(`${version}.`.startsWith(`${release}.`), `${release} is not this version`);
        if (value === undefined) continue;
        assert.equal(release, version, 'a pinned script has an exact version');
        if (value !== 'sha384-…') assert.equal(value, integrity[file]); // the page says where it is
      }
    });
  }
  it('pins a script in the README', () => {
    assert.ok(
      inLanguage('html').some(
        ({ place, code }) => place.startsWith('README') && code.includes('integrity="sha384-'),
      ),
      'it has an integrity value',
    );
  });
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
