import { bare } from '../../document/bare.js';

// Waits until an element comes near the viewport.
/** About one screen ahead, so that most answers are there before a reader is. */
const MARGIN = '1000px';
/** Settles when `element` comes near; after an abort it stays open and nothing watches any more. */
const whenNearViewport = (element, signal) => new Promise((resolve) => {
    // Without a box it is nowhere, and without an observer nobody can tell
    const hasBox = getComputedStyle(element).display !== 'contents';
    if (!hasBox || typeof IntersectionObserver === 'undefined') {
        resolve();
        return;
    }
    // scrollMargin reaches into scroll containers; TypeScript does not know it yet
    const options = bare({
        rootMargin: MARGIN,
        scrollMargin: MARGIN,
    });
    const observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting))
            return;
        observer.disconnect();
        resolve();
    }, options);
    observer.observe(element);
    signal.addEventListener('abort', () => {
        observer.disconnect();
    });
});

export { whenNearViewport };
