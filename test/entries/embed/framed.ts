// Embed pages in frames on pages of another origin.
import type { Frame, Page } from 'puppeteer-core';
import { JSDOM } from 'jsdom-29';

/** The frame with the embed page, once it has drawn. */
export async function frameIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe[src*="/embed/"]');
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('There is no frame');
  await frame.waitForSelector('verdict-compare');
  return frame;
}

export const heights = (page: Page, frame: Frame): Promise<{ inner: number; outer: number }> =>
  Promise.all([
    frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    page.$eval('iframe[src*="/embed/"]', (element) => element.clientHeight),
  ]).then(([inner, outer]) => ({ inner, outer }));

/** Waits until the frame is as high as what is in it. */
export async function settle(page: Page, frame: Frame, above = 0): Promise<number> {
  for (;;) {
    const { inner, outer } = await heights(page, frame);
    if (inner === outer && inner > above) return inner;
    // a frame of the page's own pace; the test has its time limit
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Opens every reviewer, or the first. */
export const openReviewer = (frame: Frame): Promise<void> =>
  frame.$eval('verdict-compare', (element) => {
    element.shadowRoot?.querySelector<HTMLElement>('details:not([open]) > summary')?.click();
  });

/** The text in the page's field, as a parser without scripts reads it. */
export const snippetIn = (html: string): string =>
  new JSDOM(html).window.document.querySelector('textarea')?.value ?? '';

export const surface = (frame: Frame) =>
  frame.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return { color, backgroundColor };
  });

/** Waits until what is in the frame is drawn: one out of sight is not. */
export const drawFrame = (frame: Frame): Promise<unknown> =>
  frame.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
