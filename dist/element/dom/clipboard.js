// Puts something on the reader's clipboard.
/** After the words of a button whose copy has failed: a sign that needs no words. */
const FAILED = ' \u2717';
/** What works where the asynchronous clipboard is not allowed: insecure pages, sandboxed frames. */
function copyByEvent({ text, html }) {
    const onCopy = (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData?.setData('text/plain', text);
        if (html)
            event.clipboardData?.setData('text/html', html);
    };
    addEventListener('copy', onCopy, true);
    try {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is nothing else for these
        return document.execCommand('copy');
    }
    finally {
        removeEventListener('copy', onCopy, true);
    }
}
/** Whether it was copied. Call it while the reader's click still counts. */
async function copyToClipboard(copied) {
    try {
        const { text, html } = copied;
        const items = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
        if (html)
            items['text/html'] = new Blob([html], { type: 'text/html' });
        await navigator.clipboard.write([new ClipboardItem(items)]);
        return true;
    }
    catch {
        return copyByEvent(copied);
    }
}

export { FAILED, copyToClipboard };
