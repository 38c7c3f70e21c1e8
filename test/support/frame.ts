// Frames on the test page.

const open = new Set<HTMLIFrameElement>();

/** The document and window of a frame of this origin. */
export function insideOf(frame: HTMLIFrameElement): {
  document: Document;
  window: Window & typeof globalThis;
} {
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('the frame shows no page of this origin');
  return { document: contentDocument, window: contentWindow as Window & typeof globalThis };
}

/** A page with this source in a frame. */
export async function writtenFrame(
  html: string,
  style = 'inline-size:600px;block-size:400px',
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  frame.style.cssText = style;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  open.add(frame);
  await loaded;
  return frame;
}

/** An empty document in a frame. */
export const emptyFrame = (html = '', style?: string): Promise<HTMLIFrameElement> =>
  writtenFrame(`<!doctype html><html lang="en"><title>A frame</title><body>${html}`, style);

afterEach(() => {
  for (const frame of open) frame.remove();
  open.clear();
});
