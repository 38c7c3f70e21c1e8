// One minified bundle of an entry, by esbuild and Terser, the same for all contenders and peers.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { minify } from 'terser';

const bench = fileURLToPath(new URL('..', import.meta.url));

// Installed in bench/ when the benchmark first runs, so not known before
const esbuild = () => import(pathToFileURL(join(bench, 'node_modules/esbuild/lib/main.js')));

/** `import css from 'bench:css'` is the widget's style sheet; a .css file is its minified text. */
const styleSheets = (css, minifyCss) => ({
  name: 'style-sheets',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bench:css$/ }, ({ path }) => ({ path, namespace: 'bench' }));
    onLoad({ filter: /./, namespace: 'bench' }, () => ({ contents: css, loader: 'text' }));
    onLoad({ filter: /contenders\/.*\.css$/ }, async ({ path }) => ({
      contents: await minifyCss(path),
      loader: 'text',
    }));
  },
});

const settings = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  write: false,
  conditions: ['production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'error',
  absWorkingDir: bench,
};

/** The minified text of a style sheet. @param path Absolute, or the address of a package's file. */
async function bundleCss(path) {
  const { build } = await esbuild();
  const { outputFiles } = await build({ ...settings, entryPoints: [path] });
  return outputFiles[0].text;
}

export async function minifyCss(text) {
  const { transform } = await esbuild();
  return (await transform(text, { loader: 'css', minify: true, legalComments: 'none' })).code;
}

async function minifyModule(code) {
  const result = await minify(code, {
    module: true,
    ecma: 2022,
    compress: { passes: 3 },
    format: { comments: false },
  });
  return result.code;
}

/**
 * @param entry Path from bench/.
 * @param css The widget's style sheet, where the entry imports it.
 */
export async function bundle(entry, css = '') {
  const { build } = await esbuild();
  const { outputFiles } = await build({
    ...settings,
    minify: false,
    entryPoints: [entry],
    external: ['./app.js'],
    plugins: [styleSheets(css, bundleCss)],
  });
  return minifyModule(outputFiles[0].text);
}

/** @param peer An entry of PEERS. @returns { script, style }: its minified texts */
export async function bundlePeer({ scripts, styles = [] }) {
  const { build } = await esbuild();
  // `export *`, so that nothing of a package is left out as unused
  const contents = scripts.map((name, i) => `export * as part${i} from '${name}';`).join('\n');
  const { outputFiles } = await build({
    ...settings,
    minify: false,
    outdir: 'out',
    stdin: { contents, resolveDir: bench },
  });
  const text = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  const imported = await minifyCss(text('.css'));
  const named = await Promise.all(styles.map(bundleCss));
  return { script: await minifyModule(text('.js')), style: [imported, ...named].join('') };
}
