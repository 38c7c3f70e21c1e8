// node child.mjs OUTPUT COUNT DIST: makes all files that `build` writes of one output, for so many
// documents, and prints, as JSON, the processor time in ms of all threads (as one core would need
// it), the bytes made, and the peak memory in bytes.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentAt } from '../harness/documents.mjs';

// Made and dropped batch by batch: what is measured is the output, not a store of documents
const BATCH = 100;
const BASE = 'https://example.com/verdicts/';

const [name, count, dist] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(resolve(dist, file)).href);
const { deriveModel } = await load('document/model.js');
const { parseComparison } = await load('document/parse.js');
const { DOCUMENT_OUTPUTS } = await load('entries/outputs/index.js');

const output = DOCUMENT_OUTPUTS.find((entry) => entry.name === name);
const { render } = await output.load();
// What is for the command line alone has no file
const files = output.files.length ? output.files : [{}];

/** @returns the bytes of all files of a document */
async function make(document) {
  let bytes = 0;
  for (const { options } of files)
    bytes += Buffer.byteLength(await render(document, { baseUrl: BASE, ...options }));
  return bytes;
}

function read(i) {
  const comparison = parseComparison(documentAt(i));
  return { slug: comparison.slug, comparison, model: deriveModel(comparison) };
}

let cpu = 0;
let bytes = 0;
await make(read(Number(count))); // fonts and code, once
for (let first = 0; first < Number(count); first += BATCH) {
  const size = Math.min(BATCH, Number(count) - first);
  const documents = Array.from({ length: size }, (_, i) => read(first + i));
  const start = process.cpuUsage();
  for (const document of documents) bytes += await make(document);
  const { user, system } = process.cpuUsage(start);
  cpu += (user + system) / 1000;
}
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ cpu, bytes, peak }));
