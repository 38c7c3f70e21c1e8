import { UsageError, type Command, type Values } from '../arguments.js';
import { writeWhole } from '../building/write.js';
import { linkStatsOf } from '../reading/stats.js';
import { stdout, styled } from '../terminal.js';
import { version } from '../version.js';
import { complainOfSlug } from './options.js';

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
/** `ollama-vs-lm-studio` → Ollama, Lm Studio; names to be corrected, but the right way round. */
function namesFrom(slug: string): [string, string] {
  const [first = '', second = ''] = slug
    .split(/[-_.]vs[-_.]/i)
    .map((part) => part.split(/[-_]/).map(capital).join(' '));
  return second && first !== second ? [first, second] : ['First tool', 'Second tool'];
}

/** A document to fill in: every key that most comparisons have, with what belongs there. */
function template(slug: string): object {
  const [first, second] = namesFrom(slug);
  const tool = (name: string, nth: string): object => ({
    name,
    category: 'What both are',
    tagline: `What the ${nth} tool is, in one line`,
    description: `What the ${nth} tool does and how it is used, in two or three sentences.`,
    url: `https://example.com/${nth}`,
    bestFor: `Who should take the ${nth} tool`,
    price: { entry: 'Free', detail: 'What it costs in full' },
    community: null,
  });
  const [major] = version().split('.');
  return {
    $schema: `https://unpkg.com/verdict-compare@${major}/dist/comparison.schema.json`,
    version: 1,
    slug,
    title: `${first} vs ${second}`,
    summary: 'What the choice comes down to, in one or two sentences.',
    why: 'Why the panel picks what it picks, in one or two sentences.',
    url: `https://example.com/compare/${slug}`,
    updated: new Date().toISOString().slice(0, 10),
    lang: 'en',
    publisher: { name: 'Your name', url: 'https://example.com/' },
    tools: [tool(first, 'first'), tool(second, 'second')],
    rows: [
      { label: 'What sets them apart', values: ['The first tool in a word', 'The second one'] },
      { label: 'What one has and the other has not', values: [true, false] },
    ],
    reviewers: [
      {
        name: 'Builder',
        about: 'What this reviewer looks for',
        reviews: [
          { verdict: 'ship', score: 80, quote: 'Why this reviewer would use the first tool.' },
          { verdict: 'skip', score: 45, quote: 'Why this reviewer would not use the second one.' },
        ],
      },
      {
        name: 'Skeptic',
        about: 'What the other reviewer looks for',
        reviews: [
          { verdict: 'ship', score: 65, quote: 'What speaks for the first tool, all the same.' },
          null,
        ],
      },
    ],
  };
}

async function run([slug = 'first-vs-second']: readonly string[], values: Values): Promise<number> {
  const complaint = complainOfSlug(slug);
  if (complaint) throw new UsageError(`The slug is ${JSON.stringify(slug)}; ${complaint}`);
  const file = `${slug}.${values.yaml === true ? 'yaml' : 'json'}`;
  if (values.force !== true && linkStatsOf(file))
    throw new UsageError(`${file} is there already; --force writes over it`);
  writeWhole(file, await contentOf(template(slug), values.yaml === true));
  await stdout.line(styled('green', '✔'), ` ${file} is written; fill it in, then run:`);
  await stdout.line(`  npx verdict-compare check ${file}`);
  return 0;
}

async function contentOf(document: object, isYaml: boolean): Promise<string> {
  if (!isYaml) return `${JSON.stringify(document, null, 2)}\n`;
  const { stringify } = await import('../libraries/yaml.js');
  return stringify(document, { lineWidth: 100 });
}

export const init: Command = {
  name: 'init',
  operands: '[slug]',
  count: [0, 1],
  about: 'Writes a comparison to fill in, called as its slug.',
  more: `The slug is the name of the comparison in addresses, such as ollama-vs-lm-studio. The
document has a $schema, by which editors complete and check it.`,
  options: {
    yaml: { about: 'writes YAML instead of JSON' },
    force: { about: 'writes over a file of that name' },
  },
  run,
};
