// How site generators and frameworks turn a page dark: what each of their switches sets.
// surfaces.css has their colours.
const toggles = {
  Docusaurus: (root, night) => {
    root.dataset.theme = night ? 'dark' : 'light';
  },
  VitePress: (root, night) => {
    root.classList.toggle('dark', night);
  },
  Starlight: (root, night) => {
    root.dataset.theme = night ? 'dark' : 'light';
  },
  'MkDocs Material': (root, night) => {
    root.querySelector('body').dataset.mdColorScheme = night ? 'slate' : 'default';
  },
  Bootstrap: (root, night) => {
    root.dataset.bsTheme = night ? 'dark' : 'light';
  },
  Tailwind: (root, night) => {
    root.classList.toggle('dark', night);
  },
  'Plain CSS': (root, night) => {
    root.querySelector('body').classList.toggle('night', night);
  },
};

export const sites = Object.keys(toggles);

/** What stands around a comparison on a page of the site: its own head, heading, prose and link. */
const ARTICLE = `
  <header><b></b> <a href="#guide">Guide</a> <a href="#reference">Reference</a></header>
  <main>
    <h2>Choosing a bundler</h2>
    <p>We kept both for a month. What follows is <a href="#panel">the panel’s view</a>; ours is
    further down.</p>
  </main>`;

/** Gives a page the colours of a site, and its article; returns its switch. */
export function dress(root, site) {
  root.classList.add(site.toLowerCase().replace(' ', '-'));
  const body = root.querySelector('body');
  body.innerHTML = ARTICLE;
  body.querySelector('b').textContent = site;
  const night = (on) => toggles[site](root, on);
  night(false);
  return night;
}
