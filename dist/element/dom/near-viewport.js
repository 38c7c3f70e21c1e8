// in: an element that is not needed yet.
// out: a promise that settles when it comes near the viewport.
// knows nothing of: what it is needed for.
const MARGIN = '1000px';
/** Settles when `element` comes near; after an abort it stays open and nothing watches any more. */
const whenNearViewport = (element, signal) => new Promise((resolve) => {
    if (getComputedStyle(element).display === 'contents')
        return resolve(); // without a box it is nowhere
    const observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting))
            return;
        observer.disconnect();
        resolve();
    }, { rootMargin: MARGIN, scrollMargin: MARGIN });
    observer.observe(element);
    signal.addEventListener('abort', () => {
        observer.disconnect();
    });
});

export { whenNearViewport };
