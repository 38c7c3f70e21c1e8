import { createSignal } from 'solid-js';
import 'verdict-compare';
import type {} from 'verdict-compare/solid';

const own = { tools: [{ name: 'Solid' }, { name: 'React' }] };

export function App() {
  const [slug, setSlug] = createSignal('chroma-vs-qdrant');
  const [loaded, setLoaded] = createSignal('');
  const [toggled, setToggled] = createSignal('');
  return (
    <main>
      <button id="other" onClick={() => setSlug('sqlite-vs-duckdb')}>Another comparison</button>
      <verdict-compare
        slug={slug()}
        theme="light"
        heading-level={3}
        on:verdict-load={({ detail }) => setLoaded(detail.comparison.title)}
        on:verdict-toggle={({ detail }) => setToggled(`${detail.reviewer}: ${detail.open}`)}
      />
      <verdict-compare data={own} layout="compact" />
      <output id="loaded">{loaded()}</output>
      <output id="toggled">{toggled()}</output>
    </main>
  );
}
