// What site generators run over a page: Markdown, template languages, and one after the other.
import { Liquid } from 'liquidjs';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import nunjucks from 'nunjucks';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';

export type Renderer = (page: string) => string;

/** A text of this name would be shown by an expression that is executed. */
const CONTEXT = { secret: 'EXECUTED' };

const commonMark = markdownIt({ html: true });
const typographic = markdownIt({ html: true, linkify: true, typographer: true, breaks: true });
const unified = remark()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);
const liquid = new Liquid();
const environment = new nunjucks.Environment(null, { autoescape: false });

const asMarkdownIt: Renderer = (page) => typographic.render(page);
const asLiquid: Renderer = (page) => String(liquid.parseAndRenderSync(page, CONTEXT));
const asNunjucks: Renderer = (page) => environment.renderString(page, CONTEXT);

export const MARKDOWN: Readonly<Record<string, Renderer>> = {
  'markdown-it': (page) => commonMark.render(page),
  'markdown-it with typography and links': asMarkdownIt,
  marked: (page) => marked.parse(page, { async: false }),
  'marked with breaks': (page) => marked.parse(page, { async: false, breaks: true }),
  'remark and rehype-raw': (page) => unified.processSync(page).toString(),
};

export const TEMPLATES: Readonly<Record<string, Renderer>> = {
  Liquid: asLiquid,
  Nunjucks: asNunjucks,
  'Liquid, then Markdown': (page) => asMarkdownIt(asLiquid(page)),
  'Nunjucks, then Markdown': (page) => asMarkdownIt(asNunjucks(page)),
  'Markdown, then Liquid': (page) => asLiquid(asMarkdownIt(page)),
  'Markdown, then Nunjucks': (page) => asNunjucks(asMarkdownIt(page)),
};
