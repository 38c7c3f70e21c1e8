const indexIn = (list, element) => [...list].findIndex((entry) => entry === element);
/** Takes part of one event. Expects to be called in the capture phase: `toggle`, `load` and `error` do not bubble. */
function handleEvent(event, root, model, { follow, toggle, retry }) {
    const { target, type } = event;
    if (!(target instanceof Element) || !root.contains(target))
        return;
    if (type === 'toggle') {
        const reviewer = model?.reviewers[indexIn(root.querySelectorAll('[part=reviewer]'), target)];
        if (reviewer)
            toggle(reviewer.name, target.open);
    }
    else if (type === 'load' || type === 'error') {
        target.hidden = type === 'error'; // the first letter takes a broken logo's place
    }
    else if (target.closest('[part=retry]:not([aria-disabled=true])')) {
        if (type === 'click')
            retry();
    }
    else {
        const link = target.closest('a');
        const secondary = type === 'auxclick' && event.button !== 1; // the context menu follows nothing
        if (!link || secondary || event.defaultPrevented)
            return;
        const tool = model?.tools[indexIn(root.querySelectorAll('[part=tool]'), link.closest('[part=tool]'))];
        if (!follow(link.href, tool?.name ?? null))
            event.preventDefault();
    }
}

export { handleEvent };
