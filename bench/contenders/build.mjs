// The files of every contender, built once per run and kept in memory.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, bundlePeer, minifyCss } from './bundle.mjs';
import { PEERS } from './peers.mjs';

const CONTAINMENT = /content-visibility:\s*auto;\s*contain-intrinsic-[^;}]*;?/g;

/** The style sheet of a build of the widget, as text: what its views export, in one or in several. */
export async function stylesOf(dist) {
  const { styles } = await import(pathToFileURL(resolve(dist, 'view/styles/index.js')));
  return [styles].flat(Infinity).join('');
}

function withoutContainment(css) {
  const plain = css.replace(CONTAINMENT, '');
  if (plain === css) {
    throw new Error(
      'bench: the widget has no content-visibility, which the floor is to do without',
    );
  }
  return plain;
}

const framePage = `<!doctype html>
<html lang="en">
<title>Comparison</title>
<style>body{margin:0}</style>
<script type="module" src="app.js"></script>`;

/**
 * @param dist The built widget.
 * @param others Further builds by name, to be measured beside it; only their scripts are read.
 * @returns files by path: NAME/app.js and what else a contender has
 */
export async function buildContenders(dist, others) {
  const css = await stylesOf(dist);
  const containedCss = await minifyCss(css);
  const plainCss = await minifyCss(withoutContainment(css));
  const files = new Map();
  for (const [name, folder] of Object.entries({ widget: dist, ...others })) {
    files.set(`${name}/app.js`, readFileSync(join(folder, 'verdict-compare.js')));
    files.set(`${name}/app.iife.js`, readFileSync(join(folder, 'verdict-compare.iife.js')));
  }
  const add = async (path, entry, sheet) => {
    files.set(path, await bundle(`contenders/${entry}`, sheet));
  };
  await add('floor/app.js', 'floor/floor-compare.js', plainCss);
  await add('contained-floor/app.js', 'floor/floor-compare.js', containedCss);
  await add('lean-floor/app.js', 'lean-floor/lean-floor.js');
  for (const name of ['react', 'preact']) {
    await add(`${name}/app.js`, `components/${name}.js`, plainCss);
    await add(`${name}/loader.js`, 'components/loader.js');
  }
  await add('iframe/app.js', 'iframe/page.js', plainCss);
  await add('iframe/loader.js', 'iframe/loader.js');
  files.set('iframe/frame.html', framePage);
  return files;
}

/** @returns the minified texts of each peer by name: { script, style } */
export async function buildPeers() {
  const entries = Object.entries(PEERS).map(async ([name, peer]) => [name, await bundlePeer(peer)]);
  return Object.fromEntries(await Promise.all(entries));
}
