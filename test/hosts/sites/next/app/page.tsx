import comparison from '../public/comparisons/chroma-vs-qdrant.json';
import { Verdict } from './verdict';

export default function Page() {
  return (
    <main>
      <h1>Two vector databases</h1>
      <Verdict comparison={comparison} lang="en" slug="chroma-vs-qdrant" />
    </main>
  );
}
