// Templates that nest become one, and the layout of their source is no text: when they are drawn
// and in what is built.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nothing, type TemplateResult } from 'lit';
import { rollup, type Plugin } from 'rollup';
import { VerdictError } from '../../src/document/errors.js';
import { deriveModel } from '../../src/document/model.js';
import { parseComparison } from '../../src/document/parse.js';
import { localizerFor } from '../../src/i18n/localizer.js';
import { failed, IDLE, loading, ready, type State } from '../../src/loading/state.js';
import { LAYOUTS, type ViewContext } from '../../src/view/context.js';
import { compose, concat, empty, html } from '../../src/view/templating/html.js';
import { view } from '../../src/view/view.js';
import { demo, demoSlugs } from '../support/corpus.js';

const stringsOf = (fragment: ReturnType<typeof html>): readonly string[] => [
  ...compose(fragment).strings,
];

describe('blank text in a template', () => {
  const [a, b, c] = ['a', 'b', 'c'];
  it('is none around tags and values', () => {
    assert.deepEqual(
      stringsOf(html`
        <p>${a} ${b}</p>
        <i></i>
        <b>word</b>
      `),
      ['<p>', '', '</p><i></i><b>word</b>'],
    );
  });
  it('is one space between attributes', () => {
    assert.deepEqual(
      stringsOf(html`
        <p
          class="a"
          id=${a}
          ${b}
        >
          two words
        </p>
        <img
          alt=""
          src=${c}
        />
      `),
      ['<p class="a" id=', ' ', '>two words</p><img alt="" src=', ' />'],
    );
  });
  it('is written as a character reference where it is wanted', () => {
    assert.deepEqual(
      stringsOf(html`
        <i></i>
        &#32;
        <b></b>
      `),
      ['<i></i>&#32;<b></b>'],
    );
  });
});

describe('a template within a template', () => {
  const item = (words: string) => html`
    <li>${words}</li>
  `;
  const list = (...words: string[]) =>
    compose(html`
      <ul>
        ${concat([empty, ...words.map(item)])}
      </ul>
    `);

  it('becomes part of it', () => {
    const { strings, values } = list('a', 'b');
    assert.deepEqual([...strings], ['<ul><li>', '</li><li>', '</li></ul>']);
    assert.deepEqual(values, ['a', 'b']);
  });
  it('has the same strings whenever it has the same shape, which Lit updates in place', () => {
    assert.equal(list('a', 'b').strings, list('c', 'd').strings);
    assert.notEqual(list('a').strings, list('a', 'b').strings);
  });
  it('is told from a value at another place', () => {
    const pair = (first: unknown, second: unknown) =>
      compose(html`
        <p>${first}-${second}</p>
      `);
    const inner = html`
      <i></i>
    `;
    assert.deepEqual([...pair(inner, 1).strings], ['<p><i></i>-', '</p>']);
    assert.deepEqual([...pair(1, inner).strings], ['<p>', '-<i></i></p>']);
  });
  it('leaves values alone: composed templates, lists, and what looks like a template', () => {
    const inner = compose(html`
      <i></i>
    `);
    const like = { literal: { id: 0, strings: ['<script></script>'] }, values: [] };
    const { values } = compose(html`
      <p>${inner}${[inner]}${like}${nothing}</p>
    `);
    assert.deepEqual(values, [inner, [inner], like, nothing]);
  });
});

/** The strings of a drawing and of all templates in it. */
function drawn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(drawn);
  if (typeof value !== 'object' || value === null || !('strings' in value)) return [];
  const { strings, values } = value as TemplateResult;
  return [...strings, ...values.map(drawn)];
}

describe('a build', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const plugin = async (name: string, make: string): Promise<Plugin> => {
    const module = (await import(
      pathToFileURL(join(root, `scripts/rollup/${name}.mjs`)).href
    )) as Record<string, () => Plugin>;
    const maker = module[make];
    assert.ok(maker);
    return maker();
  };
  const folder = mkdtempSync(join(root, 'node_modules/.cache/templating-'));
  after(() => rmSync(folder, { recursive: true }));
  const bundle = await rollup({
    input: join(root, 'src/view/view.ts'),
    external: /^lit/,
    plugins: [
      await plugin('typescript', 'typescript'),
      await plugin('minify-templates', 'minifyTemplates'),
    ],
  });
  const { output } = await bundle.write({ file: join(folder, 'view.mjs') });
  const code = output[0].code;
  const built = (await import(pathToFileURL(join(folder, 'view.mjs')).href)) as {
    view: typeof view;
  };

  const context: ViewContext = {
    localizer: localizerFor('en'),
    layout: 'full',
    theme: 'auto',
    level: 2,
    target: '_blank',
    isOpen: () => false,
    isDescriptionOpen: () => false,
    slug: null,
    lang: '',
    debug: true,
    announcement: 'Loaded',
    keepsFallback: false,
    fallback: false,
  };
  const error = new VerdictError('network', 'offline', { retryable: true });
  const states: [name: string, state: State][] = [
    ['nothing', IDLE],
    ['a placeholder', loading(IDLE)],
    ['an error', failed(error, IDLE)],
  ];
  for (const slug of demoSlugs)
    states.push([slug, ready(deriveModel(parseComparison(demo(slug))))]);

  it('has dropped the blanks, and does not do so again on each page', () =>
    assert.match(code, /dropBlanks = \(template\) => template;/));
  for (const [name, state] of states) {
    for (const layout of LAYOUTS) {
      it(`draws ${name} from the same strings as the source, ${layout}`, () => {
        const strings = drawn(built.view(state, { ...context, layout }));
        assert.deepEqual(strings, drawn(view(state, { ...context, layout })));
        assert.ok(JSON.stringify(strings).includes('part=\\"container\\"'));
      });
    }
  }
  it('of the server renderer writes the minified style sheet', async () => {
    const load = (file: string) => import(pathToFileURL(join(root, 'dist', file)).href);
    const { renderToString } = (await load('entries/ssr/index.js')) as {
      renderToString: (document: unknown) => string;
    };
    const { styles } = (await load('view/styles/index.js')) as { styles: string };
    const [, written] =
      /<style>([^]*)<\/style>/.exec(renderToString(demo(demoSlugs[0] ?? ''))) ?? [];
    // Asterisks have blanks around them there, so that Markdown takes none for emphasis
    const plain = (sheet = '') => sheet.replace(/\s*\*\s*/g, '*').trim();
    assert.equal(plain(written), plain(styles));
    assert.doesNotMatch(styles, /\n/);
  });
});
