import type {} from 'verdict-compare/solid';

export const wrong = [
  <verdict-compare slug="chroma-vs-qdrant" theme="pink" />,
  <verdict-compare on:verdict-toggle={({ detail }) => detail.href} />,
];
