// Every code block of the README and the docs is run or compiled, and every link in them leads
// somewhere. docs/server-rendering.md and docs/frameworks/ have their snippets in test/hosts, which
// build them.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Script } from 'node:vm';
import { parseComparison } from '../../src/document/parse.js';
import { anchorsOf, linksOf, read, root } from '../support/markdown.js';
import { blocks, execute, inLanguage, json, pages } from '../support/docs.js';

const { name: own, scripts } = json('package.json') as {
  name: string;
  scripts: Record<string, string>;
};

describe('the code blocks', () => {
  it('are found, each in a language that is checked here', () => {
    assert.ok(blocks.length > 20, `${blocks.length} blocks`);
    const checked = ['json', 'ts', 'js', 'html', 'http', 'sh'];
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

describe('the bounds in README.md and docs/document.md', () => {
  interface Schema {
    readonly maxLength?: number;
    readonly maxItems?: number;
    readonly properties: Record<string, Schema>;
    readonly items: Schema;
  }
  const { properties } = json('dist/comparison.schema.json') as Schema;
  const page = read('docs/document.md') + read('README.md');
  const bounds = {
    text: properties['summary']?.maxLength,
    link: properties['url']?.maxLength,
    name: properties['tools']?.items.properties['name']?.maxLength,
    slug: properties['slug']?.maxLength,
    reviewers: properties['reviewers']?.maxItems,
  };
  it('are those of the schema', () => {
    assert.deepEqual(bounds, { text: 4000, link: 4000, name: 200, slug: 200, reviewers: 100 });
    for (const stated of [
      '4000 characters in a text or link, 200 in a name, a slug and',
      '512 KiB and 100 reviewers',
      '| 4000 characters |',
      '| 200 characters |',
      '| reviewers | 100 |',
    ])
      assert.ok(page.includes(stated), stated);
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
