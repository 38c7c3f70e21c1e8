// How site generators and frameworks turn a page dark: what each of their switches sets. surfaces.css has their colours.
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

/** Gives a page the colours of a site; returns its switch. */
export function dress(root, site) {
  root.classList.add(site.toLowerCase().replace(' ', '-'));
  const night = (on) => toggles[site](root, on);
  night(false);
  return night;
}
