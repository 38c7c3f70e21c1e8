// The widget as a React component; loader.js brings it.
import css from 'bench:css';
import { createElement as h, Fragment, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { makeComparison, makeHost } from './view.js';

const Comparison = makeComparison({ h, Fragment, useEffect, useState });
const rootOf = makeHost(css);
const roots = new WeakMap();

export function update(host, { slug, open }) {
  if (!roots.has(host)) roots.set(host, createRoot(rootOf(host)));
  roots.get(host).render(h(Comparison, { slug, open }));
}

export function remove(host) {
  roots.get(host)?.unmount();
  host.remove();
}
