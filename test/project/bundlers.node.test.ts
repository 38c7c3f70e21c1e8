// What a bundler makes of the published package.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { bundled, install } from '../support/installed-package.js';

let app: string;
before(async () => {
  ({ app } = await install());
});
after(() => rm(app, { recursive: true, force: true }));

describe('a bundler', () => {
  it('keeps the registration of a plain import', async () => {
    const { code } = await bundled(app, "import 'verdict-compare';");
    assert.match(code, /customElements\.define\(['"]verdict-compare['"]/);
  });
  it('keeps the registration beside a named import, also one that is not used', async () => {
    assert.match(
      (
        await bundled(
          app,
          "import { configure } from 'verdict-compare'; configure({ base: '/x' });",
        )
      ).code,
      /customElements\.define\(/,
    );
    assert.match(
      (await bundled(app, "import { configure } from 'verdict-compare';")).code,
      /customElements\.define\(/,
    );
  });
  it('finds no registration beside the class alone', async () => {
    const { code } = await bundled(
      app,
      "import { VerdictCompare } from 'verdict-compare/element'; console.log(VerdictCompare);",
    );
    assert.match(code, /class VerdictCompare/);
    assert.doesNotMatch(code, /customElements/);
  });
  for (const name of [
    'element',
    'schema',
    'ssr',
    'locales/de',
    'react',
    'preact',
    'vue',
    'svelte',
    'solid',
  ]) {
    it(`drops ${name} where nothing of it is used`, async () => {
      const { code } = await bundled(app, `import 'verdict-compare/${name}';`);
      assert.equal(code.trim(), '');
    });
  }
  it('finds zod as the one import behind the schema', async () => {
    const { imports } = await bundled(app, "export * from 'verdict-compare/schema';");
    assert.deepEqual(imports, ['zod/mini']);
  });
  it('finds Lit and zod as imports behind the element', async () => {
    const { imports } = await bundled(app, "export * from 'verdict-compare';");
    assert.ok(imports.includes('lit') && imports.includes('zod/mini'), imports.join());
  });
});
