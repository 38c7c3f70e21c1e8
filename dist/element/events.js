/** Sends an event that bubbles out of shadow roots; false when a listener prevented its default. */
function send(target, name, detail) {
    return target.dispatchEvent(new CustomEvent(name, {
        detail,
        bubbles: true,
        composed: true,
        cancelable: name === 'verdict-follow',
    }));
}

export { send };
