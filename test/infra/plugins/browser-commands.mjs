// What tests ask of the browser from outside the page, as commands of @web/test-runner. Each answer
// is an object.
//   emulate-offline { offline }   takes the page off the network or back; { done: false } where the
//                       browser has no way to
//   count-memory        after a garbage collection: { nodes, documents, listeners, heap }, or {}
//                       where it cannot be had
//   accessibility-tree  { nodes } of the page as a screen reader gets them, "role name (state)", in
//                       their order; {} where it cannot be had
//   paper-sheets { html, ready }   { sheets } of A4 that a page of this source takes once there is
//                       a node for the selector `ready`; {} where it cannot be had
//   demo-slugs          { slugs } of demo/comparisons
//   fuzz-environment    FUZZ_SEED, FUZZ_RUNS and FUZZ_PATH, as far as they are set
import { readdirSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const sessions = new WeakMap();

/** Chrome's own protocol, for the browser that speaks it; undefined for the others. */
async function protocolOf({ browser, id }) {
  if (browser.name !== 'Chromium') return undefined;
  const page = browser.getPage(id);
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** How many pages a PDF says that it has; some engines write that into a packed stream. */
function countPages(pdf) {
  const text = Buffer.from(pdf).toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([^]*?)endstream/g)].map(([, packed]) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return ''; // not a stream that is packed so
    }
  });
  const trees = [text, ...streams].flatMap((part) => [
    ...part.matchAll(/<<[^<>]*\/Type\s*\/Pages\b[^<>]*>>/g),
  ]);
  const counts = trees.map(([tree]) => Number(/\/Count (\d+)/.exec(tree)?.[1] ?? 0));
  return Math.max(...counts);
}

/** The pages that are to be printed, by their paths. */
const PAPER = '/__paper/';
const papers = new Map();

const commands = {
  async 'emulate-offline'({ offline }, session) {
    const protocol = await protocolOf(session);
    await protocol?.send('Network.enable');
    await protocol?.send('Network.emulateNetworkConditionsByRule', {
      offline,
      matchedNetworkConditions: [
        {
          urlPattern: '*://*:*/__faults/*',
          latency: 0,
          downloadThroughput: -1,
          uploadThroughput: -1,
        },
      ],
    });
    return { done: Boolean(protocol) };
  },
  async 'count-memory'(_, session) {
    const protocol = await protocolOf(session);
    if (!protocol) return {};
    // finalizers free more
    for (let i = 0; i < 3; i++) await protocol.send('HeapProfiler.collectGarbage');
    const { nodes, documents, jsEventListeners } = await protocol.send('Memory.getDOMCounters');
    const { usedSize } = await protocol.send('Runtime.getHeapUsage');
    return { nodes, documents, listeners: jsEventListeners, heap: usedSize };
  },
  async 'accessibility-tree'(_, session) {
    const protocol = await protocolOf(session);
    if (!protocol) return {};
    const { nodes } = await protocol.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const told = ({ role, name, properties = [] }) => {
      const states = properties
        .filter(({ name: state }) => ['level', 'expanded', 'live'].includes(state))
        .map(({ name: state, value }) => `${state}=${value.value}`);
      return [role?.value, name?.value, ...(states.length ? [`(${states.join(', ')})`] : [])]
        .filter(Boolean)
        .join(' ')
        .trim();
    };
    const walk = (id) => {
      const node = byId.get(id);
      return node ? [...(node.ignored ? [] : [told(node)]), ...node.childIds.flatMap(walk)] : [];
    };
    return { nodes: walk(nodes[0].nodeId) };
  },
  async 'paper-sheets'({ html, ready }, { browser, id }) {
    if (browser.name === 'WebKit') return {};
    const tested = browser.getPage(id);
    const page = await tested.browser().newPage();
    try {
      const path = `${PAPER}${id}`;
      papers.set(path, html);
      await page.goto(new URL(path, tested.url()).href);
      await page.waitForSelector(ready);
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };
      return { sheets: countPages(await page.pdf({ format: 'A4', margin })) };
    } finally {
      await page.close();
    }
  },
  'demo-slugs': () => ({
    slugs: readdirSync('demo/comparisons')
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5))
      .sort(),
  }),
  'fuzz-environment': () => {
    const { FUZZ_SEED, FUZZ_RUNS, FUZZ_PATH } = process.env;
    return { FUZZ_SEED, FUZZ_RUNS, FUZZ_PATH };
  },
};

export const browserCommands = () => ({
  name: 'browser-commands',
  serve: ({ path }) => (papers.has(path) ? { body: papers.get(path), type: 'html' } : undefined),
  executeCommand: ({ command, payload, session }) =>
    Object.hasOwn(commands, command) ? commands[command](payload, session) : undefined,
});
