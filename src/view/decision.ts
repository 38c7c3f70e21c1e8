// in: the model.
// out: the decision table; a row stands where at least one tool has something in it.
// knows nothing of: host, promises, JSON.
import { nothing } from 'lit';
import { isolate, type Strings } from '../locale.js';
import type { Model, ToolModel } from '../model.js';
import { none, piece, whole, type Piece } from './piece.js';
import { innerLevel, missing, said, type Content, type Scene } from './scene.js';
import { text } from './text.js';

interface Row {
  readonly label: keyof Strings;
  /** What a dash says in words. */
  readonly absent: keyof Strings;
  readonly cell: (tool: ToolModel, scene: Scene) => string | undefined;
  /** Whether the cells are texts of the document. */
  readonly said?: boolean;
}

const ROWS: readonly Row[] = [
  { label: 'panelVerdict', absent: 'noVotes', cell: ({ panel: { verdict, ship, skip } }, { words }) => verdict ? `${words.say(verdict)} · ${words.say('tally', { ship, skip })}` : '' },
  { label: 'community', absent: 'noVotes', cell: ({ community: { share, ship, skip } }, { words }) => share === null ? '' : `${isolate(words.percent(share))} · ${words.say('tally', { ship, skip })}` },
  { label: 'pricing', absent: 'notGiven', cell: ({ price }) => price?.detail || price?.entry, said: true },
  { label: 'bestFor', absent: 'notGiven', cell: ({ bestFor }) => bestFor, said: true },
  { label: 'category', absent: 'notGiven', cell: ({ category }) => category, said: true },
];

function row({ label, absent, cell, said: own }: Row, { tools: [a, b] }: Model, scene: Scene): Piece {
  const { words } = scene;
  const [first, second] = [cell(a, scene), cell(b, scene)];
  if (!first && !second) return none;
  const fill = (value: string | undefined): ReturnType<typeof text> => !value ? missing(words.say(absent)) : own ? said(value, scene) : text(value);
  const dir = own ? piece` dir="auto"` : none;
  return piece`<tr><th scope="row" .textContent=${words.say(label)}></th><td${dir} ${fill(first)}></td><td${dir} ${fill(second)}></td></tr>`;
}

export function decision(model: Model, scene: Scene): Content {
  const { words } = scene;
  const rows = ROWS.map((entry) => row(entry, model, scene));
  const [a, b] = model.tools;
  return rows.some((content) => content !== none) ? whole(piece`<section part="decision"><h3 id="decision" aria-level=${innerLevel(scene)} .textContent=${words.say('decision')}></h3><table aria-labelledby="decision"><thead><tr><th scope="col"><span class="hidden" .textContent=${words.say('criterion')}></span></th><th scope="col" dir="auto" ${said(a.name, scene)}></th><th scope="col" dir="auto" ${said(b.name, scene)}></th></tr></thead><tbody>${rows.reduce((above, below) => piece`${above}${below}`)}</tbody></table></section>`) : nothing;
}
