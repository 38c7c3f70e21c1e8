// in: nothing.
// out: what an output is: a function of a document, or of all of them, and the files that it fills.
// knows nothing of: any output, the command line, the disk.
import type { Model } from '../../document/model.js';
import type { Comparison } from '../../document/parse.js';
import { answerLine } from '../../view/wording.js';
import type { RenderOptions } from '../ssr/options.js';
import { localizerOf } from './text/outline.js';

/** A checked document, with its figures. */
export interface OutputDocument {
  /** Its own, or else the name of its file; empty where it has neither. */
  readonly slug: string;
  readonly comparison: Comparison;
  readonly model: Model;
}

export interface OutputOptions extends RenderOptions {
  /**
   * Where the folder that `build` writes is served, with a slash at its end; absent in `render`.
   */
  readonly baseUrl?: string;
  /** Whether embed pages describe themselves in JSON-LD. */
  readonly jsonLd?: boolean;
  /** Widest frame that an oEmbed consumer has room for, in CSS pixels. */
  readonly maxWidth?: number;
}

export type Content = string | Uint8Array;

/** What a module of an output of one document exports. */
export interface DocumentOutputModule {
  /** @throws {OutputUnavailable} Where something that it needs is not there. */
  readonly render: (document: OutputDocument, options: OutputOptions) => Content | Promise<Content>;
}

export interface DocumentOutput {
  /** As in `render --as`. */
  readonly name: string;
  readonly about: string;
  /**
   * What `build` writes: paths in which `{slug}` stands for the slug, each with what it is drawn
   * with besides.
   */
  readonly files: readonly { readonly path: string; readonly options?: Partial<OutputOptions> }[];
  /**
   * Versions of what a publisher has installed for it; a build draws all again where they are
   * others.
   */
  readonly installed?: () => Promise<string>;
  readonly load: () => Promise<DocumentOutputModule>;
}

/** What is known of each document once all are built. */
export interface Entry {
  readonly slug: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly updated?: string | undefined;
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
  readonly tools: readonly [string, string];
  /** Index of the tool that the panel picks, `tie`, or null. */
  readonly pick: Model['pick'];
  /** The answer in one sentence. */
  readonly answer: string;
}

/** All documents of a build, in the order of their slugs. */
export interface Site {
  readonly entries: readonly Entry[];
  readonly options: OutputOptions;
  /** Reads one of them again; undefined where its file is at fault by now. */
  readonly document: (slug: string) => Promise<OutputDocument | undefined>;
}

/** What a module of an output of all documents exports. */
export interface SiteOutputModule {
  readonly render: (
    site: Site,
  ) => Iterable<SiteFile> | Promise<Iterable<SiteFile>> | AsyncIterable<SiteFile>;
}
export interface SiteFile {
  readonly path: string;
  readonly content: Content;
}

export interface SiteOutput {
  readonly name: string;
  readonly load: () => Promise<SiteOutputModule>;
}

/**
 * An output that cannot be made here, such as a card without its font; the message says what to
 * install.
 */
export class OutputUnavailable extends Error {}

export function entryOf(document: OutputDocument, options: OutputOptions): Entry {
  const { slug, model } = document;
  return {
    slug,
    title: model.title,
    summary: model.summary,
    updated: model.updated,
    lang: model.lang,
    url: model.url,
    tools: [model.tools[0].name, model.tools[1].name],
    pick: model.pick,
    answer: answerLine(model, localizerOf(document, options)),
  };
}
