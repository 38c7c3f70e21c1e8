// Other embeds from the registry, of which only the weight is taken: what each brings to a page.
// `scripts` are bundled together, as a site's own bundler would; `styles` are what its README asks
// for.
export const PEERS = {
  'baseline-status': {
    kind: 'JSON to a card, Lit',
    scripts: ['baseline-status'],
  },
  'bluesky-post-embed': {
    kind: 'JSON to a card',
    scripts: ['bluesky-post-embed'],
    styles: ['bluesky-post-embed/style.css', 'bluesky-post-embed/themes/light.css'],
  },
  'react-tweet with react-dom': {
    kind: 'JSON to a card, React',
    scripts: ['react-tweet', 'react-dom/client'],
  },
  '@idotj/mastodon-embed-timeline': {
    kind: 'JSON to a list of cards',
    scripts: ['@idotj/mastodon-embed-timeline'],
    styles: ['@idotj/mastodon-embed-timeline/dist/mastodon-timeline.min.css'],
  },
  'github-buttons': {
    kind: 'JSON to a button with a count',
    scripts: ['github-buttons'],
  },
  giscus: {
    kind: 'loader of a frame, which loads the rest',
    scripts: ['giscus'],
  },
  '@iframe-resizer/parent': {
    kind: 'frame as high as the page in it: around the frame',
    scripts: ['@iframe-resizer/parent'],
  },
  '@iframe-resizer/child': {
    kind: 'the same: inside the frame, beside what is shown there',
    scripts: ['@iframe-resizer/child'],
  },
  '@newswire/frames': {
    kind: 'frame as high as the page in it: both sides',
    scripts: ['@newswire/frames'],
  },
  '@github/include-fragment-element': {
    kind: 'HTML from a server into the page',
    scripts: ['@github/include-fragment-element'],
  },
};
