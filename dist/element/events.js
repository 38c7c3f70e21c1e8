/** Sends an event that bubbles out of shadow roots; false when a listener prevented its default. */
function send(target, name, detail) {
    const cancelable = name === 'verdict-follow';
    const event = new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable });
    return target.dispatchEvent(event);
}

export { send };
