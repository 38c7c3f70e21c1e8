// The widget as a Preact component; loader.js brings it.
import css from 'bench:css';
import { createElement as h, Fragment, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { makeAnswer, makeHost, makeView } from './view.js';

const Comparison = makeView({ h, Fragment, useEffect, useState }, makeAnswer());
const rootOf = makeHost(css);

export function update(host, { slug, open }) {
  render(h(Comparison, { slug, open }), rootOf(host));
}

export function remove(host) {
  render(null, host.shadowRoot);
  host.remove();
}
