// Runs inside the page, put there by the driver: finds the widgets of any contender, reads their texts, and acts on them.
{
  const rootOf = (host) =>
    host.querySelector('iframe')?.contentDocument?.querySelector('floor-compare')?.shadowRoot ??
    host.shadowRoot;
  const hosts = () => [...document.querySelectorAll('[data-host]')];
  const settled = (root) => root?.querySelector('[part=footer]')?.lastElementChild?.textContent;
  const titleOf = (host) => rootOf(host)?.querySelector('[part=title]')?.textContent;
  const isElement = (host) => host.localName.includes('-');
  const frame = () => new Promise(requestAnimationFrame);

  async function until(condition) {
    for (let i = 0; !condition(); i++) {
      if (i > 1200) throw new Error('bench: waited in vain');
      await frame();
    }
  }

  const change = (host, slug) => {
    if (isElement(host)) host.setAttribute('slug', slug);
    else globalThis.verdictEmbed.update(host, { slug });
  };

  globalThis.probe = {
    hosts,
    frame,
    until,
    change,
    titleOf,
    drawn: () => hosts().every((host) => settled(rootOf(host))),

    /** Whether this one has its last text. */
    complete: (host) => Boolean(settled(rootOf(host))),

    open(host, open) {
      if (isElement(host)) host.toggleAttribute('expanded', open);
      else globalThis.verdictEmbed.update(host, { slug: host.dataset.verdict, open });
    },
    opened: (host) =>
      [...rootOf(host).querySelectorAll('details')].every((details) => details.open),

    add(template, slug, parent) {
      const host = template.cloneNode();
      change(host, slug);
      parent.append(host);
      return host;
    },
    remove: (host) => (isElement(host) ? host.remove() : globalThis.verdictEmbed.remove(host)),

    /** What stands in a widget: its elements by tag and part, and its texts. Slots and live regions have no counterpart. */
    content(host) {
      const elements = [];
      const texts = [];
      const walk = (node) => {
        if (node.nodeType === Node.TEXT_NODE && node.data.trim()) texts.push(node.data.trim());
        if (
          node.nodeType !== Node.ELEMENT_NODE ||
          node.matches('style,script,template,[role=status]')
        )
          return;
        if (node.localName !== 'slot')
          elements.push(`${node.localName}${node.part.length ? `[${node.part}]` : ''}`);
        node.childNodes.forEach(walk);
      };
      rootOf(host).childNodes.forEach(walk);
      return { elements, texts };
    },

    /** Time of the frame after the one in which the last widget has its last text. */
    async visible() {
      await until(() => document.readyState !== 'loading' && hosts().length && this.drawn());
      return new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    },
  };
}
