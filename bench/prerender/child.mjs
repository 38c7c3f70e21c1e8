// node child.mjs RENDERER COUNT DIST: draws so many documents and prints, as JSON, the processor
// time in ms of all threads (as one core would need it), the characters drawn, and the peak memory
// in bytes.
import { documentAt } from '../harness/documents.mjs';
import { RENDERERS } from './renderers.mjs';

// Made and dropped batch by batch: what is measured is the renderer, not a store of documents
const BATCH = 100;

const [name, count, dist] = process.argv.slice(2);
const render = await RENDERERS[name](dist);
let cpu = 0;
let characters = 0;
for (let first = 0; first < Number(count); first += BATCH) {
  const size = Math.min(BATCH, Number(count) - first);
  const documents = Array.from({ length: size }, (_, i) => documentAt(first + i));
  const start = process.cpuUsage();
  for (const document of documents) characters += render(document).length;
  const { user, system } = process.cpuUsage(start);
  cpu += (user + system) / 1000;
}
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ cpu, characters, peak }));
