// in: Model and Localizer.
// out: what a card states, and the same in words for whoever does not see it.
// knows nothing of: how it is drawn.
import type { Model, ToolModel, Verdict } from '../../../document/model.js';
import { firstValidTag } from '../../../i18n/language-tag.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { joinSentences, pickSentence } from '../../../view/wording.js';
import type { OutputDocument, OutputOptions } from '../output.js';
import { localizerOf } from '../text/outline.js';
import { cuttable, type Cuttable } from './design/text.js';

/** A text that says something shorter where there is no room for all of it. */
export type Sentence = Pick<Cuttable, 'length' | 'cut'>;

export interface ToolFacts {
  readonly name: Cuttable;
  readonly verdict: Verdict | null;
  /** "Ship"; empty without votes. */
  readonly badge: string;
  /** "3 of 4 would ship it" or "75%"; or that there are no votes. */
  readonly caption: Sentence;
  /** "Sponsored"; empty when it is not. */
  readonly sponsored: string;
  readonly ship: number;
  readonly votes: number;
  readonly isPicked: boolean;
}

export interface CardFacts {
  readonly dir: 'ltr' | 'rtl';
  /** Language of the names; of the card's own words where it is not told. */
  readonly lang: string;
  readonly eyebrow: Cuttable;
  readonly title: Cuttable;
  readonly answer: Sentence;
  readonly tools: readonly [ToolFacts, ToolFacts];
  /** "Source: Verdict Desk"; empty without one. */
  readonly source: Sentence;
  /** "Updated November 1, 2026"; empty without a date. */
  readonly updated: string;
}

const badgeOf = ({ panel }: ToolModel, localizer: Localizer): string =>
  panel.verdict ? localizer.term(panel.verdict) : '';

function captionOf({ panel: { ship, skip, share } }: ToolModel, localizer: Localizer): string {
  return localizer.term(share === null ? 'noVotes' : 'shippers', { ship, n: ship + skip });
}

function shortenedCaptionOf(tool: ToolModel, localizer: Localizer): Sentence {
  const { share } = tool.panel;
  const whole = captionOf(tool, localizer);
  if (share === null) return cuttable(whole);
  const texts = [localizer.percent(share), whole];
  return { length: texts.length - 1, cut: (length) => texts[length] ?? '' };
}

const updatedOf = ({ updated }: Model, localizer: Localizer): string =>
  updated ? localizer.term('updated', { date: localizer.date(updated) }) : '';

function answerOf(model: Model, names: readonly [Cuttable, Cuttable], localizer: Localizer) {
  const { pick, tools } = model;
  if (pick === null || pick === 'tie') return cuttable(pickSentence(model, localizer));
  const cut = (length: number): string => {
    const named = (side: 0 | 1): ToolModel => ({ ...tools[side], name: names[side].cut(length) });
    return pickSentence({ ...model, tools: [named(0), named(1)] }, localizer);
  };
  return { length: names[pick].length, cut };
}

function sourceOf({ publisher }: Model, localizer: Localizer): Sentence {
  if (!publisher) return cuttable('');
  const { length, cut } = cuttable(publisher.name);
  const write = (name: string): string =>
    localizer.term('source', { publisher: localizer.isolate(name) });
  return { length, cut: (end) => write(cut(end)) };
}

export function factsOf(document: OutputDocument, options: OutputOptions): CardFacts {
  const { model } = document;
  const localizer = localizerOf(document, options);
  const names = [cuttable(model.tools[0].name), cuttable(model.tools[1].name)] as const;
  const toolFacts = (side: 0 | 1): ToolFacts => {
    const tool = model.tools[side];
    const { ship, skip, verdict } = tool.panel;
    return {
      name: names[side],
      verdict,
      badge: badgeOf(tool, localizer),
      caption: shortenedCaptionOf(tool, localizer),
      sponsored: tool.sponsored ? localizer.term('sponsored') : '',
      ship,
      votes: ship + skip,
      isPicked: model.pick === side,
    };
  };
  return {
    dir: localizer.dir,
    lang: firstValidTag(model.lang ?? '', localizer.lang),
    eyebrow: cuttable(model.eyebrow ?? ''),
    title: cuttable(model.title),
    answer: answerOf(model, names, localizer),
    tools: [toolFacts(0), toolFacts(1)],
    source: sourceOf(model, localizer),
    updated: updatedOf(model, localizer),
  };
}

/**
 * A card in words: the title, the panel's pick, and each tool's verdict, ship share and votes. For
 * the `alt` of an image, and the card's own description.
 * @returns Plain text in one line; names of another direction are isolated (U+2068, U+2069).
 */
export function cardAlt(document: Pick<OutputDocument, 'model'>, options: OutputOptions): string {
  const { model } = document;
  const localizer = localizerOf(document, options);
  const stop = /^(?:ja|zh)\b/.test(localizer.lang) ? '。' : '.';
  const sentence = (text: string): string => (/^$|[.!?…。！？؟]$/.test(text) ? text : text + stop);
  const statement = (tool: ToolModel): string => {
    const { share } = tool.panel;
    const figures = share === null ? [] : [badgeOf(tool, localizer), localizer.percent(share)];
    const value = [...figures, captionOf(tool, localizer)].join(' – ');
    const name = localizer.isolate(tool.name);
    const label = tool.sponsored ? localizer.term('sponsoredTool', { tool: name }) : name;
    return sentence(localizer.term('pair', { label, value }));
  };
  const text = joinSentences([
    sentence(model.title.trim()),
    pickSentence(model, localizer),
    ...model.tools.map(statement),
    sentence(updatedOf(model, localizer)),
  ]);
  return text.replace(/[\s\p{Cc}\p{Cs}\p{Cn}]+/gu, ' ').trim();
}
