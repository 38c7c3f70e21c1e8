// What a figure is called in the tables for readers.
const WAYS = {
  same: 'one slug',
  different: 'different slugs',
  wide: '1280 px wide',
  narrow: '390 px wide',
  normal: '',
  throttled: '4× throttled',
  slow: 'slow network',
  inline: 'inline JSON',
  prerendered: 'prerendered',
  script: 'with script',
  noscript: 'without script',
};
const KINDS = {
  bytes: 'all bytes',
  requests: 'requests',
  cpu: 'CPU, ms',
  layout: 'style and layout, ms',
  script: 'other than style and layout, ms',
  visible: 'last text visible, ms',
  longest: 'longest task, ms',
  shift: 'layout shift',
  shifts: 'times the page shifts',
  heap: 'heap per further widget, KiB',
  'heap-script': '… of scripts alone, KiB',
  nodes: 'DOM nodes per further widget',
  private: 'private memory per further widget, KiB',
  exponent: 'exponent of CPU over 10 to 300 widgets',
  paint: 'first paint, ms',
};
const WHOLE = {
  'bytes/script': 'script, brotli bytes',
  change: 'change of slug, CPU ms',
  open: 'all reviewers opened or closed, CPU ms',
  mount: 'mount and unmount, CPU ms',
  'kept/bytes': 'kept per mount and unmount, bytes',
  'kept/nodes': 'kept per mount and unmount, nodes',
  'paint/upgraded': 'upgraded, ms',
};

/** `cpu/100/same` → `CPU, ms: 100 widgets, one slug`. */
export function label(figure) {
  if (WHOLE[figure]) return WHOLE[figure];
  const [kind, ...ways] = figure.split('/');
  const single = ways[0] === '1';
  const parts = ways
    .filter((way) => !(single && way === 'same'))
    .map((way) => WAYS[way] ?? `${way} widget${way === '1' ? '' : 's'}`)
    .filter(Boolean);
  return [KINDS[kind], parts.join(', ')].filter(Boolean).join(': ');
}
