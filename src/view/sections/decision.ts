import { nothing } from 'lit';
import type { Model, Tally, ToolModel } from '../../document/model.js';
import { isolate, type Localizer, type Strings } from '../../i18n/localizer.js';
import { documentText, innerLevel, missing, type Content, type ViewContext } from '../context.js';
import { compose, concat, html, type Fragment } from '../templating/html.js';
import { text } from '../templating/text.js';

interface Row {
  readonly label: keyof Strings;
  /** What a dash says in words. */
  readonly absent: keyof Strings;
  readonly cell: (tool: ToolModel, localizer: Localizer) => string | undefined;
  /** Whether the cells are texts of the document. */
  readonly fromDocument?: boolean;
}

/** "4 ship / 1 skip" after what is said of it; empty where nothing is. */
const withTally = (said: string, { ship, skip }: Tally, localizer: Localizer): string =>
  said && `${said} · ${localizer.term('tally', { ship, skip })}`;

function panelCell({ panel }: ToolModel, localizer: Localizer): string {
  const { verdict } = panel;
  return withTally(verdict ? localizer.term(verdict) : '', panel, localizer);
}

function communityCell({ community }: ToolModel, localizer: Localizer): string {
  const { share } = community;
  return withTally(share === null ? '' : isolate(localizer.percent(share)), community, localizer);
}

const ROWS: readonly Row[] = [
  { label: 'panelVerdict', absent: 'noVotes', cell: panelCell },
  { label: 'community', absent: 'noVotes', cell: communityCell },
  {
    label: 'pricing',
    absent: 'notGiven',
    cell: ({ price }) => price?.detail || price?.entry,
    fromDocument: true,
  },
  { label: 'bestFor', absent: 'notGiven', cell: ({ bestFor }) => bestFor, fromDocument: true },
  { label: 'category', absent: 'notGiven', cell: ({ category }) => category, fromDocument: true },
];

/** A row stands where at least one tool has something in it. */
const isFilled = ({ cell }: Row, { tools }: Model, { localizer }: ViewContext): boolean =>
  tools.some((tool) => cell(tool, localizer));

function cell(tool: ToolModel, row: Row, context: ViewContext): Fragment {
  const words = row.cell(tool, context.localizer);
  const dir = row.fromDocument ? 'auto' : nothing;
  if (!words)
    return html`
      <td dir=${dir}>${missing(row.absent, context)}</td>
    `;
  const content = row.fromDocument ? documentText(words, context) : text(words);
  return html`
    <td
      dir=${dir}
      ${content}
    ></td>
  `;
}

const tableRow = (
  row: Row,
  [first, second]: Model['tools'],
  context: ViewContext,
): Fragment => html`
  <tr>
    <th
      scope="row"
      .textContent=${context.localizer.term(row.label)}
    ></th>
    ${cell(first, row, context)} ${cell(second, row, context)}
  </tr>
`;

const column = (tool: ToolModel, context: ViewContext): Fragment => html`
  <th
    scope="col"
    dir="auto"
    ${documentText(tool.name, context)}
  ></th>
`;

const head = ([first, second]: Model['tools'], context: ViewContext): Fragment => html`
  <thead>
    <tr>
      <th scope="col">
        <span
          class="hidden"
          .textContent=${context.localizer.term('criterion')}
        ></span>
      </th>
      ${column(first, context)} ${column(second, context)}
    </tr>
  </thead>
`;

/** The decision table. */
export function decision(model: Model, context: ViewContext): Content {
  const rows = ROWS.filter((row) => isFilled(row, model, context));
  if (!rows.length) return nothing;
  return compose(html`
    <section part="decision">
      <h3
        id="decision"
        aria-level=${innerLevel(context)}
        .textContent=${context.localizer.term('decision')}
      ></h3>
      <table aria-labelledby="decision">
        ${head(model.tools, context)}
        <tbody>${concat(rows.map((row) => tableRow(row, model.tools, context)))}</tbody>
      </table>
    </section>
  `);
}
