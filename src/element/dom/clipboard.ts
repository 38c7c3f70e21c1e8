// Puts something on the reader's clipboard.

/** After the words of a button whose copy has failed: a sign that needs no words. */
export const FAILED = ' \u2717';

export interface Copied {
  readonly text: string;
  readonly html?: string | undefined;
}

/** What works where the asynchronous clipboard is not allowed: insecure pages, sandboxed frames. */
function copyByEvent({ text, html }: Copied): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
  };
  addEventListener('copy', onCopy, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is nothing else for these
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', onCopy, true);
  }
}

/** Whether it was copied. Call it while the reader's click still counts. */
export async function copyToClipboard(copied: Copied): Promise<boolean> {
  try {
    const { text, html } = copied;
    const items: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
    if (html) items['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(items)]);
    return true;
  } catch {
    return copyByEvent(copied);
  }
}
