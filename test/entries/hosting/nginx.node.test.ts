// What `build` writes, served by nginx as the written nginx.conf says.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { prepareCommand } from '../cli/command.js';
import { missingPrograms, open, serveBuild } from './served.js';

const command = await prepareCommand();
const skip = missingPrograms();

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const ask = async (address: string, headers: Record<string, string> = {}): Promise<Answer> => {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { headers, agent: false }, resolve).on('error', reject);
  });
  const body = await buffer(response);
  return { status: response.statusCode, headers: response.headers, body };
};

describe('nginx.conf', () => {
  it('is written for the path of any base address', async () => {
    const folder = command.folder({ 'in/a.json': '{"tools":[{"name":"A"},{"name":"B"}]}' });
    const args = ['build', 'in', '--out', 'out', '--base-url'];
    await folder.run([...args, 'https://example.com']);
    assert.match(folder.read('out/nginx.conf'), /location "\/" \{\n +alias \.\/;/);
    await folder.run([...args, 'https://example.com/a%20"b"/c']);
    assert.match(folder.read('out/nginx.conf'), /location "\/a \\"b\\"\/c\/" \{\n +alias \.\/;/);
  });
});

describe('the files that nginx serves', { skip }, () => {
  let site: Awaited<ReturnType<typeof serveBuild>>;
  before(async () => {
    site = await serveBuild(command);
  });
  after(() => site.stop());
  const url = (path: string): string => site.base + path;

  it('have their types', async () => {
    for (const [path, type] of Object.entries({
      'comparisons/alpha-vs-beta.json': 'application/json; charset=utf-8',
      'embed/alpha-vs-beta.html': 'text/html; charset=utf-8',
      'feed.xml': 'application/atom+xml; charset=utf-8',
      'embed.js': 'text/javascript; charset=utf-8',
    })) {
      const { status, headers } = await ask(url(path));
      assert.deepEqual([status, headers['content-type']], [200, type], path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
    }
  });
  it('are compressed for who takes that', async () => {
    const path = url('verdict-compare.js');
    const plain = await ask(path);
    const packed = await ask(path, { 'accept-encoding': 'gzip' });
    assert.equal(packed.headers['content-encoding'], 'gzip');
    assert.match(String(packed.headers.vary), /accept-encoding/i);
    assert.deepEqual(gunzipSync(packed.body), plain.body);
    assert.ok(packed.body.length < plain.body.length / 2);
  });
  it('are not sent again to who has them', async () => {
    const path = url('embed/alpha-vs-beta.html');
    const { headers } = await ask(path);
    for (const condition of [
      { 'if-none-match': String(headers.etag) },
      { 'if-modified-since': String(headers['last-modified']) },
    ]) {
      const { status, body, headers: again } = await ask(path, condition);
      assert.deepEqual([status, body.length], [304, 0]);
      assert.equal(again['cache-control'], headers['cache-control']);
    }
    assert.equal((await ask(path, { 'if-none-match': '"another"' })).status, 200);
  });
  it('are kept for minutes, with a hash in their name for good, and errors not at all', async () => {
    const hashed = readdirSync(`${site.folder.path}/out`).find((name) =>
      /^verdict-compare\.[0-9a-f]{12}\.js$/.test(name),
    );
    const cache = async (path: string) => (await ask(url(path))).headers['cache-control'];
    assert.match(String(await cache('verdict-compare.js')), /^public, max-age=300,/);
    assert.equal(await cache(`${hashed}`), 'public, max-age=31536000, immutable');
    assert.equal(await cache('verdict-compare.0123456789ab.js'), 'no-cache');
  });
  it('that are missing or private are told in JSON, which pages elsewhere can read', async () => {
    const missing = ['comparisons/none.json', 'embed/none.html', 'card/none.png', 'none', ''];
    for (const path of [...missing, '.verdict-compare.json', 'nginx.conf', 'embed/']) {
      const { status, headers, body } = await ask(url(path));
      assert.equal(status, 404, path);
      assert.equal(headers['content-type'], 'application/json; charset=utf-8', path);
      assert.deepEqual(JSON.parse(body.toString()), { error: 'not found' });
      assert.equal(headers['access-control-allow-origin'], '*');
    }
  });
  it('may be embedded anywhere', async () => {
    const { headers } = await ask(url('embed/alpha-vs-beta.html'));
    assert.equal(headers['content-security-policy'], 'frame-ancestors *');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  });
  it('suit the width that an oEmbed consumer has', async () => {
    for (const [query, width] of Object.entries({
      '': 600,
      '?format=json&maxwidth=1200': 600,
      '?maxwidth=599&maxheight=400': 320,
      '?maxwidth=320': 320,
    })) {
      const { body } = await ask(url(`oembed/alpha-vs-beta.json${query}`));
      const answer = JSON.parse(body.toString()) as { width: number; html: string };
      assert.equal(answer.width, width, query);
      assert.match(answer.html, new RegExp(`width="${width}"`));
    }
  });

  it('show a comparison on a page of another origin, by the script alone', async () => {
    const integrity = JSON.parse(site.folder.read('out/integrity.json')) as Record<string, string>;
    const pinned = Object.keys(integrity).find((name) =>
      /^verdict-compare\.iife\.[0-9a-f]{12}\.js$/.test(name),
    );
    for (const script of [
      `<script type="module" src="${url('verdict-compare.js')}"></script>`,
      `<script defer crossorigin src="${url(`${pinned}`)}" integrity="${integrity[`${pinned}`]}"></script>`,
    ]) {
      const address = site.host.add(
        `${script}<verdict-compare slug="alpha-vs-beta" lang="de"></verdict-compare>`,
        {
          'content-security-policy': `default-src 'none'; script-src ${new URL(site.base).origin}; connect-src ${new URL(site.base).origin}; img-src data:`,
        },
      );
      const { page, complaints } = await open(site.browser, address);
      await page.waitForFunction(() =>
        document.querySelector('verdict-compare')?.shadowRoot?.querySelector('[part=title]'),
      );
      const text = await page.$eval('verdict-compare', (element) =>
        element.shadowRoot?.querySelector('[part=title]')?.textContent.trim(),
      );
      assert.equal(text, 'Alpha vs Beta');
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });
  it('tell a slug that is not there', async () => {
    const address = site.host.add(
      `<script type="module" src="${url('verdict-compare.js')}"></script><verdict-compare slug="gamma-vs-delta"></verdict-compare>`,
    );
    const { page } = await open(site.browser, address);
    const code = await page.waitForFunction(
      () =>
        (document.querySelector('verdict-compare') as { error?: { code: string } } | null)?.error
          ?.code,
    );
    assert.equal(await code.jsonValue(), 'not-found');
    await page.close();
  });
  it('are what integrity.json says, each under both its names', async () => {
    const integrity = JSON.parse((await ask(url('integrity.json'))).body.toString()) as Record<
      string,
      string
    >;
    const names = Object.keys(integrity);
    assert.ok(names.includes('embed.js') && names.includes('locales/de.js'));
    for (const name of names) {
      const { body } = await ask(url(name));
      const digest = createHash('sha384').update(body).digest('base64');
      assert.equal(integrity[name], `sha384-${digest}`, name);
    }
  });
});
