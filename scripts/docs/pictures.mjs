// npm run pictures: the README's pictures, from the demo pages, into demo/pictures/. With -- --all
// FOLDER every state at 320, 720 and 1200 px, light and dark, goes there instead. The fonts are the
// project's own, so that the pictures are the same on every machine.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../test/infra/find-browsers.mjs';
import { small } from './png.mjs';

/** A comparison with all that there can be: a pick, why, rows, scores. */
const LEAD = 'chroma-vs-qdrant';
const stage = (slug, options = {}) => `stage.html?${new URLSearchParams({ slug, ...options })}`;

/**
 * What each picture shows: a page, the element on it, the state that it must be in; and the
 * README's pixels per CSS pixel.
 */
const SHOTS = {
  full: { path: stage(LEAD) },
  split: { path: stage('vite-vs-webpack') },
  tie: { path: stage('smolvlm2-turbo-vs-mistral-3-small-24b') },
  compact: { path: stage('vite-vs-webpack', { layout: 'compact' }) },
  line: { path: stage('vite-vs-webpack', { layout: 'line' }) },
  expanded: { path: stage(LEAD, { expanded: '' }), scale: 1 },
  loading: { path: 'states.html', id: 'loading', status: 'loading' },
  error: { path: 'states.html', id: 'error', status: 'error' },
  changed: { path: 'states.html', id: 'changed' },
  prerendered: { path: 'prerendered.html' },
  arabic: { path: stage('ollama-vs-lm-studio', { lang: 'ar' }) },
  japanese: { path: stage('mecab-vs-sudachi', { lang: 'ja' }), scale: 1.25 },
};
/** In the README a phone's picture ends where the one beside it does; in CSS pixels. */
const README_HEIGHTS = { 320: 1500 };
const WIDTHS = [320, 720, 1200];
const SCHEMES = ['light', 'dark'];
const README = [
  'full-720-light',
  'full-720-dark',
  'compact-720-light',
  'expanded-720-light',
  'full-320-light',
  'arabic-720-light',
  'japanese-320-dark',
  'changed-720-dark',
];

const all = process.argv.indexOf('--all');
const folder = all < 0 ? 'demo/pictures' : process.argv[all + 1];
if (!folder) throw new Error('pictures: write the folder after --all');

/** Packages and their fonts; the first that has a letter draws it. */
const FONTS = {
  '@fontsource-variable/inter': 'Inter Variable',
  '@fontsource-variable/noto-sans-arabic': 'Noto Sans Arabic Variable',
  '@fontsource-variable/noto-sans-jp': 'Noto Sans JP Variable',
  '@fontsource/noto-sans-symbols-2': 'Noto Sans Symbols 2', // the marks of the verdicts
};
const MONO = { '@fontsource-variable/noto-sans-mono': 'Noto Sans Mono Variable' };
const quoted = (fonts) =>
  Object.values(fonts)
    .map((family) => `'${family}'`)
    .join(', ');

async function useOwnFonts(page) {
  for (const name of Object.keys({ ...FONTS, ...MONO }))
    await page.addStyleTag({ url: `/node_modules/${name}/index.css` });
  await page.addStyleTag({
    content: `body { font-family: ${quoted(FONTS)}; --verdict-mono-font: ${quoted(MONO)} }`,
  });
}

const nameOf = ({ shot, width, scheme }) => `${shot}-${width}-${scheme}`;

async function take(page, address, { shot, width, scheme }, file) {
  const { path, id, status = 'ready', scale = 1.5 } = SHOTS[shot];
  await page.setViewport({ width, height: 900, deviceScaleFactor: all < 0 ? scale : 1 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${address}${path}`, { waitUntil: 'load' });
  await useOwnFonts(page);
  const selector = id ? `#${id}` : 'verdict-compare';
  const element = await page.waitForSelector(selector);
  await page.waitForFunction((drawn, wanted) => drawn.status === wanted, {}, element, status);
  const clip = await element.evaluate(async (drawn) => {
    // or nothing is drawn below the window
    drawn.shadowRoot.querySelector('article')?.style.setProperty('content-visibility', 'visible');
    // the placeholder comes late
    await Promise.all(drawn.shadowRoot.getAnimations().map(({ finished }) => finished));
    drawn.getBoundingClientRect(); // lays out, and so asks for the fonts of all letters
    await drawn.ownerDocument.fonts.ready;
    const { x, y, width: wide, height } = drawn.getBoundingClientRect();
    return { x, y, width: wide, height };
  });
  const room = Math.min(clip.x, 16);
  const height = Math.min(clip.height, (all < 0 && README_HEIGHTS[width]) || Infinity);
  const picture = await page.screenshot({
    clip: {
      x: clip.x - room,
      y: clip.y - room,
      width: clip.width + 2 * room,
      height: height + 2 * room,
    },
  });
  await writeFile(file, small(picture));
}

const every = Object.keys(SHOTS).flatMap((shot) =>
  WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ shot, width, scheme }))),
);
const wanted = every.filter((picture) => all >= 0 || README.includes(nameOf(picture)));

await mkdir(folder, { recursive: true });
const server = await startDevServer({
  config: { rootDir: '.', watch: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const picture of wanted) {
    await take(
      page,
      `http://localhost:${server.config.port}/demo/`,
      picture,
      join(folder, `${nameOf(picture)}.png`),
    );
  }
  console.log(`pictures: ${wanted.length} in ${folder}`);
} finally {
  await browser.close();
  await server.stop();
}
