// What a comparison states, in its order, for all outputs that are texts.
// in: Model and Localizer.
// out: an outline of blocks: headings, paragraphs, one table, quotes.
// knows nothing of: HTML, Markdown, columns of text.
import { absolute } from '../../document/links.js';
import type { DecisionRow, Model, ToolModel } from '../../document/model.js';
import type { RowValue } from '../../document/parse.js';
import type { Localizer } from '../../i18n/localizer.js';
import {
  answerDetails,
  joinSentences,
  pickSentence,
  reviewCaption,
  valueWords,
} from '../wording.js';
import { clean, documentText, present, requiredText, widgetText, type Text } from './texts.js';

export type { Text } from './texts.js';

/** One row of the table: what is compared, and what is said of each tool. */
export type Row = readonly [label: Text, first: Text, second: Text];

export type Block =
  | { readonly type: 'title' | 'heading' | 'quote'; readonly text: Text }
  /** Texts with something between them. */
  | { readonly type: 'paragraph'; readonly texts: readonly Text[] }
  | { readonly type: 'table'; readonly head: Row; readonly rows: readonly Row[] };

export interface Outline {
  /** Language and direction of the widget's words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Language of the document's texts where that is another one, else empty. */
  readonly documentLang: string;
  /** The names of the tools. */
  readonly tools: readonly [Text, Text];
  readonly blocks: readonly Block[];
}

export interface OutlineOptions {
  readonly localizer: Localizer;
  /** What the document's texts are in where it does not say so itself. */
  readonly lang: string;
  /** Where the document stands, for links that are relative to it; null leaves them so. */
  readonly address: string | null;
}

/** Between texts of one paragraph. */
export const SEPARATOR = ' · ';

interface Context {
  readonly localizer: Localizer;
  readonly link: (text: Text, url: string | undefined) => Text;
}

const paragraph = (...texts: (Text | null)[]): Block[] => {
  const found = present(texts);
  return found.length ? [{ type: 'paragraph', texts: found }] : [];
};
const heading = (text: Text): Block => ({ type: 'heading', text });
const quote = (text: Text | null): Block[] => (text ? [{ type: 'quote', text }] : []);

function header(model: Model, { localizer }: Context): Block[] {
  const title = requiredText(model.title);
  const answer = joinSentences([pickSentence(model, localizer), answerDetails(model, localizer)]);
  return [
    { type: 'title', text: title },
    ...paragraph(documentText(model.eyebrow ?? undefined)),
    ...paragraph(widgetText(answer)),
    ...paragraph(documentText(model.why)),
    ...paragraph(documentText(model.summary)),
  ];
}

/** A tool's name, with its sponsoring and the link to it. */
function column({ name, sponsored, url }: ToolModel, { localizer, link }: Context): Text {
  const words = localizer.term('sponsoredTool', { tool: localizer.isolate(name) });
  const text = sponsored ? widgetText(words) : requiredText(name);
  return { ...link(text, url), isSponsored: sponsored === true };
}

function panelCell({ panel }: ToolModel, { localizer }: Context): Text {
  const { ship, skip, share, verdict } = panel;
  if (share === null || !verdict) return widgetText(localizer.term('noVotes'));
  const counts = localizer.term('shippers', { ship, n: ship + skip });
  return widgetText([localizer.term(verdict), localizer.percent(share), counts].join(SEPARATOR));
}

function communityCell({ community }: ToolModel, { localizer }: Context): Text {
  const { ship, skip, share } = community;
  if (share === null) return widgetText(localizer.term('noVotes'));
  const counts = localizer.term('votes', { ship, n: ship + skip });
  return widgetText([localizer.percent(share), counts].join(SEPARATOR));
}

function valueCell(value: RowValue | undefined, { localizer }: Context): Text {
  const notGiven = localizer.term('notGiven');
  if (typeof value === 'string') return documentText(value) ?? widgetText(notGiven);
  return widgetText(valueWords(value, localizer) || notGiven);
}

function decisionRow({ kind, label, values, note }: DecisionRow, context: Context): Row {
  const { localizer } = context;
  const cells = [valueCell(values[0], context), valueCell(values[1], context)] as const;
  if (kind === 'pricing') return [widgetText(localizer.term('pricing')), ...cells];
  const words = note?.trim() ? localizer.term('pair', { label, value: note }) : label;
  return [requiredText(words), ...cells];
}

function table({ tools, rows }: Model, context: Context): Block[] {
  const { localizer } = context;
  const [first, second] = tools;
  const label = (key: 'panel' | 'community' | 'price' | 'bestFor'): Text =>
    widgetText(localizer.term(key));
  /** A row of the document's texts, where there are any. */
  const textRow = (key: 'price' | 'bestFor', a?: string, b?: string): Row[] =>
    a?.trim() || b?.trim() ? [[label(key), valueCell(a, context), valueCell(b, context)]] : [];
  const ofKind = (kind: DecisionRow['kind']): Row[] =>
    rows.filter((row) => row.kind === kind).map((row) => decisionRow(row, context));
  return [
    heading(widgetText(localizer.term('decision'))),
    {
      type: 'table',
      head: [
        widgetText(localizer.term('criterion')),
        column(first, context),
        column(second, context),
      ],
      rows: [
        [label('panel'), panelCell(first, context), panelCell(second, context)],
        [label('community'), communityCell(first, context), communityCell(second, context)],
        ...textRow('price', first.price?.entry, second.price?.entry),
        ...ofKind('pricing'),
        ...textRow('bestFor', first.bestFor, second.bestFor),
        ...ofKind('own'),
      ],
    },
  ];
}

function about(tool: ToolModel, eyebrow: string | null, { localizer }: Context): Block[] {
  const category = tool.category === eyebrow ? undefined : tool.category;
  const texts = [
    ...paragraph(documentText(category), documentText(tool.tagline)),
    ...paragraph(documentText(tool.description)),
  ];
  if (!texts.length) return [];
  const words = localizer.term('about', { tool: localizer.isolate(tool.name) });
  return [heading(widgetText(words)), ...texts];
}

function reviews({ reviewers, tools }: Model, { localizer }: Context): Block[] {
  if (!reviewers.length) return [];
  const blocks = [heading(widgetText(localizer.term('scorecard', { n: reviewers.length })))];
  for (const { name, about, reviews } of reviewers) {
    if (about?.trim()) {
      const words = localizer.term('pair', { label: localizer.isolate(name), value: about });
      blocks.push(...paragraph(documentText(words)));
    }
    tools.forEach((tool, side) => {
      const review = reviews[side === 0 ? 0 : 1];
      const caption = reviewCaption(review, name, tool.name, localizer);
      blocks.push(...paragraph(widgetText(caption)), ...quote(documentText(review?.quote)));
    });
  }
  return blocks;
}

function closing(model: Model, { localizer, link }: Context): Block[] {
  const { method, cta, updated, publisher, url } = model;
  const blocks: Block[] = [];
  if (method) {
    blocks.push(heading(link(widgetText(localizer.term('method')), method.url)));
    blocks.push(...paragraph(documentText(method.text)));
  }
  if (cta) {
    const title = documentText(cta.title);
    if (title) blocks.push(heading(title));
    blocks.push(...paragraph(documentText(cta.text)));
    blocks.push(...paragraph(link(requiredText(cta.label), cta.url)));
  }
  const date = updated && localizer.term('updated', { date: localizer.date(updated) });
  const source =
    publisher && localizer.term('source', { publisher: localizer.isolate(publisher.name) });
  const footer = paragraph(
    date ? { ...widgetText(date), date: updated } : null,
    source ? link(widgetText(source), publisher.url) : null,
    url ? link(widgetText(localizer.term('full')), url) : null,
  );
  return [...blocks, ...footer];
}

/** The outline of a comparison; nothing that it states depends on the output. */
export function outlineOf(model: Model, { localizer, lang, address }: OutlineOptions): Outline {
  const documentLang = model.lang ?? lang;
  const link = (text: Text, url: string | undefined): Text => {
    if (!url) return text;
    return { ...text, url: clean(address === null ? url : absolute(url, address)) };
  };
  const context: Context = { localizer, link };
  return {
    lang: localizer.lang,
    dir: localizer.dir,
    documentLang: documentLang === localizer.lang ? '' : documentLang,
    tools: [requiredText(model.tools[0].name), requiredText(model.tools[1].name)],
    blocks: [
      ...header(model, context),
      ...table(model, context),
      ...about(model.tools[0], model.eyebrow, context),
      ...about(model.tools[1], model.eyebrow, context),
      ...reviews(model, context),
      ...closing(model, context),
    ],
  };
}
