// node demo/prerender.mjs: puts what `verdict-compare render` writes into prerendered.html, and the
// article's snapshot into article.html.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const page = at('prerendered.html');
const html = execFileSync(
  process.execPath,
  [
    at('../dist/entries/cli/index.js'),
    'render',
    at('comparisons/whisper-vs-faster-whisper.json'),
    '--as',
    'html',
    '--lang',
    'en',
  ],
  { encoding: 'utf8' },
);
writeFileSync(
  page,
  readFileSync(page, 'utf8').replace(/(?<=<!-- built -->\n)[^]*(?= *<!-- \/built -->)/, () => html),
);

const article = at('article.html');
const snapshot = readFileSync(at('comparisons/vite-vs-webpack.json'), 'utf8');
const written = readFileSync(article, 'utf8').replace(
  /(?<=<script type="application\/json">)[^]*?(?=<\/script>)/,
  () => snapshot.replaceAll('<', '\\u003c'),
);
writeFileSync(
  article,
  await format(written, { ...(await resolveConfig(article)), parser: 'html' }),
);
