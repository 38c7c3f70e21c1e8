/** Neither `toggle` nor `scroll` bubbles, so all are heard in the capture phase. */
const EVENTS = ['click', 'auxclick', 'toggle', 'scroll'];
const MIDDLE_BUTTON = 1;
const indexIn = (list, element) => element ? Array.prototype.indexOf.call(list, element) : -1;
/** Index of the reviewer in whose row something stands. */
const reviewerIndex = (element) => Number(element.closest('[part=reviewer]')?.getAttribute('data-index') ?? -1);
class Interactions {
    #root;
    #model;
    #handlers;
    /** @param model The comparison that is drawn. */
    constructor(root, model, handlers) {
        this.#root = root;
        this.#model = model;
        this.#handlers = handlers;
        for (const type of EVENTS)
            root.addEventListener(type, this, true);
    }
    handleEvent(event) {
        const { target, type } = event;
        if (!(target instanceof Element) || !this.#root.contains(target))
            return;
        if (type === 'toggle')
            this.#toggle(target);
        else if (type === 'scroll')
            this.#unfold(target);
        else
            this.#press(event, target);
    }
    #toggle(details) {
        const reviewer = this.#model()?.reviewers[reviewerIndex(details)];
        const side = this.#toolIndex(details);
        if (reviewer)
            this.#handlers.toggle(reviewer.name, details.open);
        else if (side >= 0)
            this.#handlers.toggleDescription(side, details.open);
    }
    /** Index of the tool in whose card something stands; -1 in none. */
    #toolIndex(element) {
        return indexIn(this.#root.querySelectorAll('[part=tool]'), element.closest('[part=tool]'));
    }
    /** Chromium scrolls folded lines to what was searched for, instead of opening them. */
    #unfold(target) {
        const details = target.closest('details:not([open])');
        if (!details)
            return;
        target.scrollTop = 0;
        details.open = true;
    }
    #press(event, target) {
        const isClick = event.type === 'click';
        const button = target.closest('button');
        const link = target.closest('a');
        if (link)
            this.#follow(event, link);
        else if (!isClick)
            return;
        else if (button)
            this.#pressButton(button);
        // The first lines of a text are no part of what opens it, and whoever selects them reads them
        else if (target.closest('[part=quote], [part=description]') && !String(getSelection()))
            this.#unfold(target);
    }
    #pressButton(button) {
        const handlers = this.#handlers;
        const part = button.getAttribute('part');
        if (part === 'retry' && button.ariaDisabled !== 'true')
            handlers.retry();
        if (part === 'open-all')
            handlers.toggleAll();
        if (part !== 'cite')
            return;
        const figures = button.closest('[part=reviewer]')?.querySelectorAll('.pair > *') ?? [];
        const side = indexIn(figures, button.closest('[part=review]')) === 1 ? 1 : 0;
        const kind = button.getAttribute('data-cite');
        handlers.cite(button, kind, reviewerIndex(button), side);
    }
    #follow(event, link) {
        // The context menu's button follows nothing
        const isSecondary = event.type === 'auxclick' && event.button !== MIDDLE_BUTTON;
        if (isSecondary || event.defaultPrevented)
            return;
        const tool = this.#model()?.tools[this.#toolIndex(link)];
        if (!this.#handlers.follow(link.href, tool?.name ?? null))
            event.preventDefault();
    }
}

export { Interactions };
