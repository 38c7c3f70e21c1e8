// The loader script of an embed by iframes: one frame per widget, which tells its height. The page
// in it is the floor.
const frames = new WeakMap();

function update(host, { slug, open }) {
  host.dataset.verdict = slug;
  const known = frames.get(host);
  if (known?.contentWindow && open !== undefined) known.contentWindow.postMessage({ open }, '*');
  else {
    const frame = known ?? document.createElement('iframe');
    frame.title = 'Comparison';
    frame.width = '100%';
    frame.style.border = '0';
    frame.src = new URL(`frame.html?slug=${slug}`, import.meta.url);
    if (!known) host.append(frame);
    frames.set(host, frame);
  }
}

addEventListener('message', ({ source, data: { height } }) => {
  // A frame that is gone has no element
  if (height && source?.frameElement) source.frameElement.height = height;
});
globalThis.verdictEmbed = { update, remove: (host) => host.remove() };
for (const host of document.querySelectorAll('[data-verdict]'))
  update(host, { slug: host.dataset.verdict });
