/** `toggle` does not bubble, so all are heard in the capture phase. */
const EVENTS = ['click', 'auxclick', 'toggle'];
const MIDDLE_BUTTON = 1;
const indexIn = (list, element) => element ? Array.prototype.indexOf.call(list, element) : -1;
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
        else
            this.#press(event, target);
    }
    #toggle(details) {
        const index = indexIn(this.#root.querySelectorAll('[part=reviewer]'), details);
        const reviewer = this.#model()?.reviewers[index];
        if (reviewer)
            this.#handlers.toggle(reviewer.name, details.open);
    }
    #press(event, target) {
        if (target.closest('[part=retry]')) {
            const isBusy = target.closest('[aria-disabled=true]');
            if (event.type === 'click' && !isBusy)
                this.#handlers.retry();
            return;
        }
        const link = target.closest('a');
        // The context menu's button follows nothing
        const isSecondary = event.type === 'auxclick' && event.button !== MIDDLE_BUTTON;
        if (!link || isSecondary || event.defaultPrevented)
            return;
        const tools = this.#root.querySelectorAll('[part=tool]');
        const tool = this.#model()?.tools[indexIn(tools, link.closest('[part=tool]'))];
        if (!this.#handlers.follow(link.href, tool?.name ?? null))
            event.preventDefault();
    }
}

export { Interactions };
