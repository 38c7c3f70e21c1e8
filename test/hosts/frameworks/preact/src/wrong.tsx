import type {} from 'verdict-compare/preact';

export const wrong = [
  <verdict-compare slug="chroma-vs-qdrant" theme="pink" />,
  <verdict-compare onverdict-toggle={({ detail }) => detail.href} />,
];
