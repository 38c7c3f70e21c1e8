import { nothing, type TemplateResult } from 'lit';
import type { Localizer, Strings } from '../i18n/localizer.js';
import { html, type Fragment } from './templating/html.js';
import { text } from './templating/text.js';

/** The first one is the default. */
export const LAYOUTS = ['full', 'compact'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The first one is the default. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What every template is told beside the model. */
export interface ViewContext {
  readonly localizer: Localizer;
  readonly layout: Layout;
  readonly theme: Theme;
  /** Level of the title, 1 to 6. */
  readonly level: number;
  /** Target of outbound links. */
  readonly target: string;
  /** Whether a reviewer's quotes are open. */
  readonly isOpen: (reviewer: string) => boolean;
  /** Language of the document's texts where that is not the widget's, else empty. */
  readonly lang: string;
  /** Whether the page's author wants to see messages on the page. */
  readonly debug: boolean;
  /** What a screen reader is told once: that the comparison has arrived. */
  readonly announcement: string;
  /** Whether the fallback stays visible beside a comparison: it looks like the rest of the page. */
  readonly keepsFallback: boolean;
  /** Whether the page brings fallback content. */
  readonly fallback: boolean;
}

/** A template that comes and goes by itself. */
export type Content = TemplateResult | typeof nothing;

/** A text of the document, in its own language. */
export const documentText = (words: string, { lang }: ViewContext): ReturnType<typeof text> =>
  text(words, lang);

/** In place of what is missing: a dash for the eye, words for a screen reader. */
export const missing = (words: keyof Strings, { localizer }: ViewContext): Fragment => html`
  <span aria-hidden="true">&mdash;</span>
  <span
    class="hidden"
    .textContent=${localizer.term(words)}
  ></span>
`;

/** `aria-level` of the title, where it is not that of its element, an h2. */
export const titleLevel = ({ level }: ViewContext): unknown => (level === 2 ? nothing : level);

/** `aria-level` of the headings below the title, where it is not that of their element, an h3. */
export const innerLevel = ({ level }: ViewContext): unknown =>
  level === 2 ? nothing : Math.min(level + 1, 6);

/** `rel` of an outbound link. */
export const rel = (sponsored = false): string =>
  `${sponsored ? 'sponsored ' : ''}nofollow noopener`;
