// The npm entries in Node, as built, without a DOM.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const execute = promisify(execFile);
/** Runs a script in a Node of its own; what it prints as JSON. */
async function inNode(script: string): Promise<unknown> {
  const { stdout, stderr } = await execute(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd },
  );
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}
const exportsOf = (entry: string) =>
  inNode(`console.log(JSON.stringify(Object.keys(await import('${entry}'))))`) as Promise<string[]>;

const entries: Record<string, string[]> = {
  'verdict-compare': [
    'VerdictCompare',
    'VerdictError',
    'addStrings',
    'configure',
    'parseComparison',
  ],
  'verdict-compare/element': ['VerdictCompare'],
  'verdict-compare/schema': ['VerdictError', 'comparisonSchema', 'parseComparison'],
  'verdict-compare/ssr': ['renderToString'],
};

describe('an npm entry', () => {
  for (const [entry, names] of Object.entries(entries)) {
    it(`${entry} imports without a DOM, and exports ${names.join(', ')}`, async () => {
      const found = await exportsOf(entry);
      for (const name of names)
        assert.ok(found.includes(name), `${name} is not among ${found.join(', ')}`);
    });
  }
  it('of the class gives Lit’s development build nothing to warn of', async () => {
    const script = `const told = []; console.warn = (text) => told.push(text);
      const { VerdictCompare } = await import('verdict-compare/element');
      VerdictCompare.observedAttributes.length;
      console.log(JSON.stringify(told.filter((text) => !text.includes('dev-mode'))));`;
    const { stdout } = await execute(
      process.execPath,
      ['--conditions=development', '--input-type=module', '--eval', script],
      { cwd },
    );
    assert.deepEqual(JSON.parse(stdout), []);
  });
  it('of the schema refuses a document with the error that it exports', async () => {
    const script = `const { parseComparison, VerdictError } = await import('verdict-compare/schema');
      try {
        parseComparison({ tools: [{ name: 'A' }] });
      } catch (error) {
        const { code, issues } = error;
        console.log(JSON.stringify([error instanceof VerdictError, code, issues]));
      }`;
    assert.deepEqual(await inNode(script), [
      true,
      'schema',
      [{ path: 'tools', message: 'is a list of 1; write a list of two' }],
    ]);
  });
  it('of the main entry takes configure() and addStrings() there too', async () => {
    assert.equal(
      await inNode(
        "const { configure, addStrings } = await import('verdict-compare'); configure({ base: '/x' }); addStrings('nl', {}); console.log('true')",
      ),
      true,
    );
  });
});
