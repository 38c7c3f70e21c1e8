// Cards by the command: beside a publisher's own rasterizer and fonts, and without them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { document, outcomeOf, prepareCommand, root, type Outcome } from './command.js';
import { BUILD, createSite } from './site.js';

const command = await prepareCommand();
const modules = join(root, 'node_modules');
const THAI = document({ title: 'แอลฟา' });
const RASTERIZER = '@takumi-rs/core';
const FONT = '@fontsource-variable/inter';

/**
 * A folder of documents, where the command is installed with what it depends on, without what cards
 * need.
 */
function alone(files: Readonly<Record<string, string>>) {
  const site = createSite(command, files);
  const link = (name: string): void => {
    mkdirSync(dirname(site.at(`node_modules/${name}`)), { recursive: true });
    symlinkSync(join(modules, name), site.at(`node_modules/${name}`), 'junction');
  };
  const isForCards = (name: string): boolean => /^(?:\.|@takumi|@fontsource)/.test(name);
  for (const name of readdirSync(modules)) if (!isForCards(name)) link(name);
  cpSync(dirname(command.script), site.at('node_modules/verdict-compare'), { recursive: true });
  const script = site.at('node_modules/verdict-compare/index.js');
  const run = (args: readonly string[]): Promise<Outcome> =>
    outcomeOf(spawn(process.execPath, [script, ...args], { cwd: site.path }));
  return { ...site, run, install: link };
}

const cardsOf = (names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith('card/'));
const counts = (out: string): string => out.replace(/;.*\n$/s, '');

describe('render', () => {
  const folder = command.folder({ 'a.json': document(), 'thai.json': THAI });
  it('writes a card as SVG, light or dark', async () => {
    const [light, dark] = await Promise.all(
      ['auto', 'dark'].map((theme) =>
        folder.run(['render', 'a.json', '--as', 'svg', '--theme', theme]),
      ),
    );
    for (const { code, out, err } of [light, dark].filter((outcome) => outcome !== undefined)) {
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      assert.match(out, /^<svg [^>]*width="1200" height="630"[^>]* role="img"/);
    }
    assert.notEqual(light?.out, dark?.out);
  });
  it('writes a card as PNG', async () => {
    const { code, err } = await folder.run(['render', 'a.json', '--as', 'png', '--out', 'a.png']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    const png = readFileSync(join(folder.path, 'a.png'));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });
  it('of a card whose script has no font says what to install, and ends with 1', async () => {
    const { code, out, err } = await folder.run(['render', 'thai.json', '--as', 'png']);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.equal(
      err,
      'cards with Thai text need a font: ' +
        'npm install --save-dev @fontsource-variable/noto-sans-thai\n',
    );
  });
  it('of a card without a rasterizer says what to install, and ends with 1', async () => {
    const { run } = alone({ 'a.json': document() });
    const { code, out, err } = await run(['render', 'in/a.json', '--as', 'svg']);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.equal(
      err,
      `cards need a rasterizer and a font: npm install --save-dev ${RASTERIZER}@2 ${FONT}\n`,
    );
  });
});

describe('build', () => {
  it('writes four cards of each document', async () => {
    const { build, served } = createSite(command, { 'a.json': document() });
    assert.equal((await build()).code, 0);
    assert.deepEqual(cardsOf(served()), [
      'card/a.png',
      'card/a.svg',
      'card/dark/a.png',
      'card/dark/a.svg',
    ]);
  });
  it('tells once that a font is missing, and writes what does not need it', async () => {
    const { build, served } = createSite(command, {
      'a.json': document(),
      'b.json': THAI,
      'c.json': THAI,
    });
    for (const made of ['3 written, 0 as before', '0 written, 3 as before']) {
      const { code, out, err } = await build();
      assert.equal(code, 0);
      assert.equal(counts(out), `✔ 3 documents in out: ${made}`);
      assert.equal(err.match(/not made {2}cards with Thai text need a font/g)?.length, 1, err);
      assert.equal(err.split('\n').length, 2, err);
    }
    assert.deepEqual(new Set(cardsOf(served()).map((name) => name.replace(/.*\//, ''))).size, 2);
    assert.ok(served().includes('html/b.html'));
  });
  it('tells once that cards cannot be drawn, and draws them once they can', async () => {
    const files = { 'a.json': document(), 'b.json': document() };
    const { run, at, read, served, install } = alone(files);
    const previewIn = (page: string) => page.match(/og:image|primaryImage|summary_large/g) ?? [];
    const describing = [...BUILD, '--jsonld'];
    for (const made of ['2 written, 0 as before', '0 written, 2 as before']) {
      const { code, out, err } = await run(describing);
      assert.equal(code, 0);
      assert.equal(counts(out), `✔ 2 documents in out: ${made}`);
      assert.equal(
        err,
        `not made  cards need a rasterizer and a font: npm install --save-dev ${RASTERIZER}@2 ${FONT}\n`,
      );
    }
    assert.equal(existsSync(at('out/card')), false);
    assert.deepEqual(previewIn(read('out/embed/a.html')), []);
    install(RASTERIZER);
    assert.match(
      (await run(describing)).err,
      /cards with any text need a font: .*variable\/inter\n$/,
    );
    install(FONT);
    const { out, err } = await run(describing);
    assert.equal(err, '');
    assert.equal(counts(out), '✔ 2 documents in out: 2 written, 0 as before');
    assert.equal(cardsOf(served()).length, 8);
    assert.ok(previewIn(read('out/embed/a.html')).length > 2);
  });
});
