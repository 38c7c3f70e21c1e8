// The types of the published package, as its users' compilers read them.
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { install, specifiers } from '../support/installed-package.js';

let app: string;
before(async () => {
  ({ app } = await install());
});
after(() => rm(app, { recursive: true, force: true }));

describe('a TypeScript user', () => {
  const told = (found: readonly ts.Diagnostic[]): string =>
    ts.formatDiagnostics(found, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => app,
      getNewLine: () => '\n',
    });

  for (const [module, moduleResolution] of [
    [ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    [ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ] as const) {
    it(`gets types that accept what is right and refuse what is wrong, ${ts.ModuleResolutionKind[moduleResolution]}`, () => {
      const program = ts.createProgram([join(app, 'consumer.ts')], {
        module,
        moduleResolution,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
        types: [],
      });
      const found = ts
        .getPreEmitDiagnostics(program)
        .filter(({ file }) => !file || !/\/node_modules\/(?:lit|zod)\//.test(file.fileName));
      assert.equal(told(found), '');
    });
  }

  it('needs no lib newer than ES2020, and none of its libraries is skipped', async () => {
    const file = join(app, 'es2020.ts');
    const names = specifiers.filter(
      ({ code, name }) => code && !/react|vue|solid|svelte/.test(name),
    );
    const imports = names.map(({ name }, i) => `import * as entry${i} from '${name}';`);
    const use = `import { VerdictError } from 'verdict-compare';
      export const cause: unknown = new VerdictError('json', 'It is none.', { cause: 1 }).cause;
      export const entries = [${names.map((_, i) => `entry${i}`).join(', ')}];`;
    await writeFile(file, `${imports.join('\n')}\n${use}\n`);
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2020,
      lib: ['lib.es2020.d.ts', 'lib.dom.d.ts'],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    });
    assert.equal(told(ts.getPreEmitDiagnostics(program)), '');
  });
});
