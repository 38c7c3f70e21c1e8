// The TypeScript and JavaScript of the README and the docs type-checks, and runs where it needs no
// page.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from '../support/markdown.js';
import { execute, inLanguage, isCode, parse, textOf } from '../support/docs.js';

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
