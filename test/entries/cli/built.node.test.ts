// The command as it is published: dist/entries/cli.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { document, root } from './command.js';

const folder = join(root, 'dist/entries/cli');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(folder, name)).isFile(),
);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('the built command', () => {
  it('works', () => {
    for (const input of [document(), 'tools:\n  - name: A\n  - name: B\n']) {
      const out = execFileSync(process.execPath, [join(folder, 'index.js'), 'check', '-'], {
        input,
        encoding: 'utf8',
      });
      assert.equal(out, '✔ 1 of 1 document sound\n');
    }
  });
  it('may be run by its name in a clone too, where no installer makes it executable', () => {
    accessSync(join(folder, 'index.js'), constants.X_OK);
  });
  it('brings its libraries: it imports nothing that an installation does not have already', () => {
    const packages = files
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => ts.preProcessFile(read(name), true, true).importedFiles)
      .map(({ fileName }) => fileName)
      .filter((name) => !/^(?:\.|node:)/.test(name) && !builtinModules.includes(name));
    assert.deepEqual(packages, []);
  });
  it('brings the licence of each library', () => {
    const licences = read('libraries/licenses.txt');
    for (const name of ['fdir', 'jsonc-parser', 'picomatch', 'tinyglobby', 'yaml'])
      assert.match(licences, new RegExp(`^${name} [\\d.]+, (?:MIT|ISC)\\n`, 'm'));
  });
  it('weighs 0.5 MB at most', () => {
    const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    assert.ok(bytes < 500_000, `${bytes} bytes`);
  });
});
