// oEmbed, as a consumer from npm reads it: from the address of an embed page, by discovery.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { unfurl } from 'unfurl.js';
import { document, prepareCommand } from '../cli/command.js';

const command = await prepareCommand();
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', json: 'application/json' };

describe('an address given to an oEmbed consumer', () => {
  const folder = command.folder();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    response.setHeader('content-type', `${TYPES[path.split('.').pop() ?? '']}`);
    response.end(folder.read(`out${path}`));
  });
  let base: string;
  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    base = typeof address === 'object' ? `http://127.0.0.1:${address?.port}/` : '';
    folder.write(
      'in/alpha-vs-beta.json',
      document({ summary: 'Two of a kind.', publisher: { name: 'Desk' } }),
    );
    const { code, err } = await folder.run(['build', 'in', '--out', 'out', '--base-url', base]);
    assert.equal(code, 0, err);
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is found by its discovery link, and gives the frame', async () => {
    const found = await unfurl(`${base}embed/alpha-vs-beta.html`);
    const { oEmbed, open_graph: graph, twitter_card: card } = found;
    assert.equal(oEmbed?.type, 'rich');
    assert.equal(oEmbed.version, '1.0');
    assert.equal(oEmbed.title, 'Alpha vs Beta');
    assert.equal(oEmbed.provider_name, 'Desk');
    const html = 'html' in oEmbed ? oEmbed.html : '';
    assert.match(html, /^<blockquote class="wp-embedded-content">.*<iframe src="http:[^"]*\.html"/);
    assert.equal('width' in oEmbed && oEmbed.width, 600);
    assert.equal(graph.title, 'Alpha vs Beta');
    assert.match(graph.description ?? '', /Two of a kind\.$/);
    assert.equal(card.card, 'summary_large_image');
  });
});

describe('render --as oembed', () => {
  it('says which address it lacks', async () => {
    const { code, out, err } = await command
      .folder({ 'a.json': document() })
      .run(['render', 'a.json', '--as', 'oembed']);
    assert.deepEqual([code, out], [1, '']);
    assert.equal(err, 'oembed has addresses in it: write --base-url\n');
  });
});
