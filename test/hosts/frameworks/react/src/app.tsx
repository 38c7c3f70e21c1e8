import { useState } from 'react';
import 'verdict-compare';
import type {} from 'verdict-compare/react';

const own = { tools: [{ name: 'React' }, { name: 'Preact' }] };

export function App() {
  const [slug, setSlug] = useState('chroma-vs-qdrant');
  const [loaded, setLoaded] = useState('');
  const [toggled, setToggled] = useState('');
  return (
    <main>
      <button id="other" onClick={() => setSlug('sqlite-vs-duckdb')}>Another comparison</button>
      <verdict-compare
        slug={slug}
        theme="light"
        heading-level={3}
        onverdict-load={({ detail }) => setLoaded(detail.comparison.title)}
        onverdict-toggle={({ detail }) => setToggled(`${detail.reviewer}: ${detail.open}`)}
      />
      <verdict-compare data={own} layout="compact" />
      <output id="loaded">{loaded}</output>
      <output id="toggled">{toggled}</output>
    </main>
  );
}
