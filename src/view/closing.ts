// in: the model.
// out: what closes a comparison: the call to action, and the footer with date, publisher and the full page.
// knows nothing of: host, promises, JSON.
import { nothing } from 'lit';
import { isolate } from '../locale.js';
import type { Model } from '../model.js';
import { none, piece, whole } from './piece.js';
import { innerLevel, rel, said, type Content, type Scene } from './scene.js';
import { text } from './text.js';

export const callToAction = ({ cta }: Model, scene: Scene): Content => whole(piece`<slot name="cta">${cta ? piece`<div part="cta"><div>${
  cta.title ? piece`<h3 aria-level=${innerLevel(scene)} dir="auto" ${said(cta.title, scene)}></h3>` : none}${
  cta.text ? piece`<p dir="auto" ${said(cta.text, scene)}></p>` : none}</div><a part="cta-link" href=${cta.url} target=${scene.target} rel=${rel()} dir="auto" ${said(cta.label, scene)}></a></div>` : none}</slot>`);

export function footer({ updated, publisher, url }: Model, { words, target }: Scene): Content {
  if (!updated && !publisher && !url) return nothing;
  const source = publisher && words.say('source', { publisher: isolate(publisher.name) });
  return whole(piece`<div part="footer">${
    updated ? piece`<time datetime=${updated} .textContent=${words.say('updated', { date: words.date(updated) })}></time>` : none}${
    !publisher ? none : publisher.url ? piece`<a href=${publisher.url} target=${target} rel=${rel()} ${text(source ?? '')}></a>` : piece`<span ${text(source ?? '')}></span>`}${
    url ? piece`<a href=${url} target=${target} rel=${rel()} .textContent=${words.say('full')}></a>` : none}</div>`);
}
