// The loader script of a framework's embed: it finds the hosts on the page and brings the
// application for them.
const app = import('./app.js');

async function update(host, { slug, open }) {
  host.dataset.verdict = slug;
  (await app).update(host, { slug, open });
}

globalThis.verdictEmbed = { update, remove: async (host) => (await app).remove(host) };
for (const host of document.querySelectorAll('[data-verdict]'))
  update(host, { slug: host.dataset.verdict });
