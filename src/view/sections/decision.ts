import { nothing } from 'lit';
import type { Model, Tally, ToolModel } from '../../document/model.js';
import { isolate, type Localizer, type Strings } from '../../i18n/localizer.js';
import { documentText, innerLevel, missing, type Content, type ViewContext } from '../context.js';
import { compose, concat, html, type Fragment } from '../templating/html.js';
import { text } from '../templating/text.js';

interface Row {
  readonly label: keyof Strings;
  readonly cell: (tool: ToolModel, localizer: Localizer) => string | undefined;
  /** Whether the cells are texts of the document; otherwise they are votes. */
  readonly isText?: boolean;
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
  { label: 'panelVerdict', cell: panelCell },
  { label: 'community', cell: communityCell },
  { label: 'pricing', cell: ({ price }) => price?.detail || price?.entry, isText: true },
  { label: 'bestFor', cell: ({ bestFor }) => bestFor, isText: true },
  { label: 'category', cell: ({ category }) => category, isText: true },
];

function cell(tool: ToolModel, { cell, isText }: Row, context: ViewContext): Fragment {
  const words = cell(tool, context.localizer);
  const dir = isText ? 'auto' : nothing;
  if (!words) {
    const absent = missing(isText ? 'notGiven' : 'noVotes', context);
    return html`
      <td dir=${dir}>${absent}</td>
    `;
  }
  return html`
    <td
      dir=${dir}
      ${isText ? documentText(words, context) : text(words)}
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

/** The decision table. A row stands where at least one tool has something in it. */
export function decision(model: Model, context: ViewContext): Content {
  const { localizer } = context;
  const [first, second] = model.tools;
  const rows = ROWS.filter(({ cell }) => cell(first, localizer) || cell(second, localizer));
  if (!rows.length) return nothing;
  return compose(html`
    <section part="decision">
      <h3
        id="decision"
        aria-level=${innerLevel(context)}
        .textContent=${localizer.term('decision')}
      ></h3>
      <table aria-labelledby="decision">
        <thead>
          <tr>
            <th scope="col">
              <span
                class="hidden"
                .textContent=${localizer.term('criterion')}
              ></span>
            </th>
            ${column(first, context)} ${column(second, context)}
          </tr>
        </thead>
        <tbody>${concat(rows.map((row) => tableRow(row, model.tools, context)))}</tbody>
      </table>
    </section>
  `);
}
