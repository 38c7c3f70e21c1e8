// The widget as a Preact component; loader.js brings it.
import css from 'bench:css';
import { createElement as h, Fragment, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { makeComparison, makeHost } from './view.js';

const Comparison = makeComparison({ h, Fragment, useEffect, useState });
const rootOf = makeHost(css);

export function update(host, { slug, open }) {
  render(h(Comparison, { slug, open }), rootOf(host));
}

export function remove(host) {
  render(null, host.shadowRoot);
  host.remove();
}
