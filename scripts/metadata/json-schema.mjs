// comparison.schema.json: the JSON Schema of the document, for editors and for publishers in other
// languages. It is made from the zod schema; the texts that an editor shows beside a key are here.
import { tsImport } from 'tsx/esm/api';
import * as z from 'zod/mini';

const texts = {
  '': 'A comparison of two AI tools, version 1 of the format. Unknown keys are ignored.',
  $schema: 'Address of this schema, for editors.',
  version: 'Version of the format: 1, also when absent.',
  slug:
    'Name of the document in addresses, and of its file: letters and digits, ' +
    'with single "-", "_" or "." between them.',
  eyebrow: 'The line above the title; the category when both tools share it, else none.',
  title: 'Title of the comparison; "A vs B" when absent.',
  summary: 'One or two sentences under the title.',
  why: 'One or two sentences on why the panel picks what it picks.',
  url: 'The full comparison page.',
  updated: 'Day of the last change, as YYYY-MM-DD.',
  lang: 'Language of the texts, as a BCP 47 tag such as "en".',
  publisher: 'Who publishes the comparison; shown as its source.',
  'publisher.name': 'Name of the publisher.',
  'publisher.url': 'Home page of the publisher.',
  tools: 'The two tools, exactly two.',
  'tools[]': 'One of the two tools.',
  'tools[].name': 'Name of the tool.',
  'tools[].category': 'Category, such as "Developer Tools".',
  'tools[].tagline': 'One line on what the tool is.',
  'tools[].description': 'A few sentences. A span in `backticks` is shown as code.',
  'tools[].url': 'Home page of the tool.',
  'tools[].sponsored':
    'True when the maker of the tool pays for its place: it is said in words, ' +
    'and its link has rel="sponsored".',
  'tools[].logo':
    'Address of a picture; the first letter of the name stands in its place ' +
    'when it is absent or broken.',
  'tools[].bestFor': 'What the tool is best for.',
  'tools[].price': 'What the tool costs.',
  'tools[].price.entry': 'Price of the first step in, such as "Free".',
  'tools[].price.detail': 'The price in full.',
  'tools[].panel':
    'Votes of the panel; counted from the reviews when absent. Never fewer than the reviews show.',
  'tools[].panel.ship': 'Votes for the tool.',
  'tools[].panel.skip': 'Votes against it.',
  'tools[].community': 'Votes of the community; absent or null without votes.',
  'tools[].community.ship': 'Votes for the tool.',
  'tools[].community.skip': 'Votes against it.',
  rows: 'Further rows of the decision table, 60 at most.',
  'rows[]': 'One row of the decision table.',
  'rows[].label': 'What the row compares, such as "Licence".',
  'rows[].values':
    'What it says of each tool, in the order of the tools: a text, a number, true or false; ' +
    'null where it is not known.',
  'rows[].values[]': 'What it says of one tool.',
  'rows[].note': 'A remark on the row.',
  method: 'Who the panel is and how it judges.',
  'method.text': 'One or two sentences.',
  'method.url': 'Where it is told in full.',
  reviewers: 'The panel, with what each reviewer says of both tools.',
  'reviewers[]': 'One reviewer.',
  'reviewers[].name': 'Name of the reviewer; no two share one.',
  'reviewers[].about': 'One line on the reviewer.',
  'reviewers[].reviews': 'One entry per tool, in the order of the tools.',
  'reviewers[].reviews[]': 'What the reviewer says of the tool; null without a review.',
  'reviewers[].reviews[].verdict': 'Whether the reviewer would use the tool.',
  'reviewers[].reviews[].score': 'Score from 0 to 100.',
  'reviewers[].reviews[].quote':
    'The review in a few sentences. A span in `backticks` is shown as code.',
  cta: 'Call to action at the end.',
  'cta.title': 'A short question or statement.',
  'cta.text': 'One sentence more.',
  'cta.label': 'Text of the link.',
  'cta.url': 'Where the link leads.',
};

/** The texts put into a schema, each place at its path; "or null" has none of its own. */
function describe(schema, path, unused) {
  const { $schema, anyOf, properties, items, ...rest } = schema;
  const description = texts[path];
  if (!description) throw new Error(`json-schema: there is no text for ${path}`);
  unused.delete(path);
  const inside = ({ properties: inner, items: entry, ...own }) => ({
    ...own,
    ...(inner && {
      properties: Object.fromEntries(
        Object.entries(inner).map(([key, value]) => [
          key,
          describe(value, path ? `${path}.${key}` : key, unused),
        ]),
      ),
    }),
    ...(entry && { items: describe(entry, `${path}[]`, unused) }),
  });
  return {
    ...($schema && { $schema }),
    description,
    ...inside({ ...rest, ...(properties && { properties }), ...(items && { items }) }),
    ...(anyOf && { anyOf: anyOf.map(inside) }),
  };
}

/** The schema; its identifier is the address of the file in this major version of the package. */
export async function jsonSchema({ name, version }) {
  const { comparisonSchema } = await tsImport('../../src/document/schema.ts', import.meta.url);
  const unused = new Set(Object.keys(texts));
  const { $schema, ...schema } = describe(
    z.toJSONSchema(comparisonSchema(), { io: 'input' }),
    '',
    unused,
  );
  if (unused.size) throw new Error(`json-schema: the document has no ${[...unused]}`);
  return {
    $schema,
    $id: `https://unpkg.com/${name}@${version.split('.')[0]}/dist/comparison.schema.json`,
    title: 'verdict-compare comparison',
    ...schema,
  };
}
