// The files of every contender, built once per run and kept in memory: folder/name → bytes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { minify } from 'terser';

const here = fileURLToPath(new URL('.', import.meta.url));
const CONTAINMENT = /content-visibility:auto;contain-intrinsic-[^;}]*;?/g;

/** What the contenders are made of, and what is weighed, is installed here and only when the benchmark runs. */
function install() {
  const installed = join(here, 'node_modules/.package-lock.json');
  if (existsSync(installed)) return;
  console.error('bench: installing what it measures against');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('bench: npm ci in bench failed');
}

async function styles(dist) {
  const { styles: rules } = await import(pathToFileURL(resolve(dist, 'view/styles.js')));
  return String(rules);
}

async function bundler() {
  const { build } = await import(pathToFileURL(join(here, 'node_modules/esbuild/lib/main.js')));
  return async (entry, css = '') => {
    const {
      outputFiles: [{ text }],
    } = await build({
      entryPoints: [entry],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
      external: ['./app.js'],
      conditions: ['production'],
      define: { 'process.env.NODE_ENV': '"production"' },
      legalComments: 'none',
      absWorkingDir: here,
      plugins: [
        {
          name: 'css',
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /^bench:css$/ }, ({ path }) => ({ path, namespace: 'bench' }));
            onLoad({ filter: /./, namespace: 'bench' }, () => ({ contents: css, loader: 'text' }));
          },
        },
      ],
    });
    const { code } = await minify(text, {
      module: true,
      ecma: 2022,
      compress: { passes: 3 },
      format: { comments: false },
    });
    return code;
  };
}

/**
 * @param dist The built widget. @param others Further builds of it, by name, to be measured beside it.
 * @returns files by path, and the bundles that are only weighed.
 */
export async function buildContenders(dist, others) {
  install();
  const css = await styles(dist);
  const plain = css.replace(CONTAINMENT, '');
  if (plain === css)
    throw new Error(
      'bench: the host has no content-visibility any more: see what the floor is told apart by',
    );
  const bundle = await bundler();
  const files = new Map();
  for (const [name, folder] of Object.entries({ widget: dist, ...others })) {
    files.set(`${name}/app.js`, readFileSync(join(folder, 'verdict-compare.js')));
    files.set(`${name}/app.iife.js`, readFileSync(join(folder, 'verdict-compare.iife.js')));
  }
  files.set('floor/app.js', await bundle('contenders/floor.js', plain));
  files.set('contained/app.js', await bundle('contenders/floor.js', css));
  for (const name of ['react', 'preact']) {
    files.set(`${name}/app.js`, await bundle(`contenders/${name}.js`, plain));
    files.set(`${name}/loader.js`, await bundle('contenders/loader.js'));
  }
  files.set('iframe/app.js', await bundle('contenders/frame.js', plain));
  files.set('iframe/loader.js', await bundle('contenders/frames.js'));
  files.set(
    'iframe/frame.html',
    '<!doctype html><html lang="en"><title>Comparison</title><style>body{margin:0}</style><script type="module" src="app.js"></script>',
  );
  const weighed = {};
  for (const name of ['baseline-status', 'giscus', 'bluesky-post-embed'])
    weighed[name] = await bundle(join(here, 'node_modules', name, entryOf(name)));
  return { files, weighed };
}

function entryOf(name) {
  const { exports, module } = JSON.parse(
    readFileSync(join(here, 'node_modules', name, 'package.json')),
  );
  return module ?? exports['.'];
}
