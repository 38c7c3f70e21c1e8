import { Renderer } from '@takumi-rs/core';
import { readFileSync, writeFileSync } from 'node:fs';
const r = new Renderer();
await r.registerFont({ name: 'Inter', data: readFileSync('node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'), unicodeRange: [[0,0x24f]] });
const svg = (p, c) => `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12"><path d="${p}" fill="none" stroke="${c}" stroke-width="2"/></svg>`)}`;
const node = { type: 'container', style: { width: 1200, height: 630, backgroundColor: '#fff', display: 'flex', flexDirection: 'column', padding: 60, gap: 20, color: '#1b1b1b' }, children: [
  { type: 'text', text: 'Chroma vs Qdrant & <b>', style: { fontSize: 64, fontWeight: 650 } },
  { type: 'image', src: svg('M2 6.5L5 9.5L10 3', 'red'), width: 48, height: 48 },
  { type: 'container', style: { width: 40, height: 40, backgroundColor: '#14713a', clipPath: 'polygon(10% 50%, 40% 80%, 90% 20%, 80% 10%, 40% 60%, 20% 40%)' } },
  { type: 'container', style: { width: 14, height: 28, borderRightWidth: 6, borderBottomWidth: 6, borderColor: '#14713a', borderStyle: 'solid', transform: 'rotate(45deg)' } },
  { type: 'container', style: { width: 100, height: 28, border: '3px solid #777', borderRadius: 4 } },
] };
const opts = { width: 1200, height: 630, fontFamilies: ['Inter'] };
const s = await r.renderSvg(node, opts);
writeFileSync('/tmp/card-play/a.svg', s);
writeFileSync('/tmp/card-play/a.png', await r.render(node, { ...opts, format: 'png' }));
console.log(s.length, s.slice(0, 1500)); console.log(s.slice(-2500));
console.log(JSON.stringify(await r.measure(node, opts), null, 1).slice(0, 900));
