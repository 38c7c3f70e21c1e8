// in: nothing.
// out: Scene, what every template is told beside the model; and small templates that several share.
// knows nothing of: host, promises, JSON.
import { nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { text } from './templating/text.js';

export type Layout = 'full' | 'compact';
export type Theme = 'auto' | 'light' | 'dark';

export interface ViewContext {
  readonly words: Localizer;
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

export type Content = TemplateResult | typeof nothing;

/** A text of the document, in its own language. */
export const documentText = (words: string, { lang }: ViewContext): ReturnType<typeof text> => text(words, lang);

/** Level of the title, where it is not that of its element, an h2. */
export const titleLevel = ({ level }: ViewContext): unknown => level === 2 ? nothing : level;

/** Level of the headings below the title, where it is not that of their element, an h3. */
export const innerLevel = ({ level }: ViewContext): unknown => level === 2 ? nothing : Math.min(level + 1, 6);

/** What is missing: a dash for the eye, words for a screen reader. */
export const missing = (words: string): ReturnType<typeof text> => text(words, '', true);

export const rel = (sponsored = false): string => `${sponsored ? 'sponsored ' : ''}nofollow noopener`;
