// Frames on the test page: empty ones, and pages of test/fixtures/pages with the headers that stand beside them.
import { faultUrl } from '../infra/faults.js';

const open = new Set<HTMLIFrameElement>();

async function load(frame: HTMLIFrameElement, style: string): Promise<HTMLIFrameElement> {
  frame.style.cssText = style;
  const loaded = new Promise((resolve) => { frame.addEventListener('load', resolve, { once: true }); });
  document.body.append(frame);
  open.add(frame);
  await loaded;
  return frame;
}

/** The document and window of a frame of this origin. */
export function insideOf(frame: HTMLIFrameElement): { document: Document; window: Window & typeof globalThis } {
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('the frame shows no page of this origin');
  return { document: contentDocument, window: contentWindow as Window & typeof globalThis };
}

/** An empty document in a frame. */
export async function emptyFrame(html = '', style = 'inline-size:600px;block-size:400px'): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><title>A frame</title><body>${html}`;
  return load(frame, style);
}

/** A page with this source in a frame. */
export async function writtenFrame(html: string, style = 'inline-size:600px;block-size:400px'): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  return load(frame, style);
}

/** A page of test/fixtures/pages. */
export async function pageFrame(name: string, query: Record<string, string> = {}, style = 'inline-size:600px;block-size:400px'): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.src = faultUrl('page', { name, ...query });
  return load(frame, style);
}

afterEach(() => {
  for (const frame of open) frame.remove();
  open.clear();
});
