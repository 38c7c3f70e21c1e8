// What an embed page and the page that it is embedded in tell each other.

/** From the embed page: how high it is, in CSS pixels. */
export interface HeightMessage {
  readonly type: 'verdict-compare:height';
  readonly slug: string;
  readonly height: number;
}

/** From the page around it: the colour of its text, which tells dark pages from light ones. */
export interface PageMessage {
  readonly type: 'verdict-compare:page';
  readonly color: string;
}

export const asRecord = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? { ...data } : {};
