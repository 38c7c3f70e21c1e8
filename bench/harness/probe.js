// Runs inside the page, put there from outside: finds the widgets of any contender, reads their
// texts and acts on them.
{
  const frameOf = (host) => host.querySelector('iframe')?.contentDocument;
  const rootOf = (host) =>
    frameOf(host)?.querySelector('floor-compare')?.shadowRoot ?? host.shadowRoot;
  const hosts = () => [...document.querySelectorAll('[data-host]')];
  const lastText = (root) => root?.querySelector('[part=footer]')?.lastElementChild?.textContent;
  const isElement = (host) => host.localName.includes('-');
  const nextFrame = () => new Promise(requestAnimationFrame);

  /**
   * Looks once a frame. It ends before that frame is laid out: what was waited for is not painted.
   */
  async function until(condition) {
    for (let i = 0; i < 1200; i++) {
      await nextFrame();
      if (condition()) return;
    }
    throw new Error('bench: waited in vain');
  }

  const change = (host, slug) => {
    if (isElement(host)) host.setAttribute('slug', slug);
    else globalThis.verdictEmbed.update(host, { slug });
  };

  /** `<a part="name" …>`, its attributes and classes in the order of their names. */
  function openingTag(element) {
    const attributes = [...element.attributes].map(({ name, value }) => {
      const words = name === 'class' ? [...element.classList].sort().join(' ') : value;
      return ` ${name}="${words}"`;
    });
    return `<${element.localName}${attributes.sort().join('')}>`;
  }

  globalThis.probe = {
    hosts,
    nextFrame,
    change,

    /** Until a frame in which the condition holds has been painted. */
    async untilPainted(condition) {
      await until(condition);
      await nextFrame();
    },

    titleOf: (host) => rootOf(host)?.querySelector('[part=title]')?.textContent,
    complete: (host) => Boolean(lastText(rootOf(host))),
    drawn: () => hosts().every((host) => lastText(rootOf(host))),

    open(host, open) {
      if (isElement(host)) host.toggleAttribute('expanded', open);
      else globalThis.verdictEmbed.update(host, { slug: host.dataset.verdict, open });
    },
    areOpen: (host, open) =>
      [...rootOf(host).querySelectorAll('[part=reviewer]')].every((row) => row.open === open),

    add(template, slug, parent) {
      const host = template.cloneNode();
      change(host, slug);
      parent.append(host);
      return host;
    },
    remove: (host) => (isElement(host) ? host.remove() : globalThis.verdictEmbed.remove(host)),

    /**
     * A widget's elements by tag and attributes, and its texts, without what has no counterpart
     * elsewhere.
     */
    content(host) {
      const elements = [];
      const texts = [];
      const walk = (node) => {
        if (node.nodeType === Node.TEXT_NODE && node.data.trim()) texts.push(node.data.trim());
        if (node.nodeType !== Node.ELEMENT_NODE) return;
        if (node.matches('style,script,template,[role=status]')) return;
        if (node.localName !== 'slot') elements.push(openingTag(node));
        node.childNodes.forEach(walk);
      };
      rootOf(host).childNodes.forEach(walk);
      return { elements, texts };
    },

    /**
     * Time in ms at which the frame has been painted in which the last widget has its last text.
     */
    async visible() {
      await until(() => document.readyState !== 'loading' && hosts().length && this.drawn());
      // A message that is sent before a frame is painted arrives after it
      const { port1, port2 } = new MessageChannel();
      return new Promise((resolve) => {
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    },
  };
}
