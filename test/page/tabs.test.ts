// What a reader does with tabs: puts another one in front, leaves the page and comes back.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, release, seen } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { listen } from '../support/console.js';
import { mount, outcome, titleOf, until } from '../support/mount.js';

const heard = listen();

interface Found {
  persisted: boolean;
  status: string;
  title: string;
  toggled: { reviewer: string; open: boolean };
  error: string | null;
}

/**
 * Leaves a page and comes back, in a window of its own; resolves to what it finds there, and how
 * often the document was asked for.
 */
async function backTo(sequence: string): Promise<Found & { count: number }> {
  const token = newToken();
  window.open(faultUrl('page', { name: 'history', token, sequence }), '_blank', 'noopener');
  const {
    requests: [report],
  } = await seen(`${token}-report`, { atLeast: 1 });
  if (!report) throw new Error('the page did not come back');
  await until(() => document.visibilityState === 'visible');
  const found = JSON.parse(
    new URL(report.url, location.href).searchParams.get('found') ?? '',
  ) as Found;
  return { ...found, count: (await seen(token)).count };
}

describe('a page that the reader comes back to', () => {
  it('shows its comparison without a new request, opens its quotes, and loads again when asked to', async () => {
    const { persisted, count, ...found } = await backTo('200');
    expect(found).to.deep.equal({
      status: 'ready',
      title: 'SmolVLM2 Turbo vs Mistral 3 Small (24B)',
      toggled: { reviewer: 'Builder', open: true },
      error: null,
    });
    // Once at first, once for reload(); a browser that has not kept the page asks when it loads it
    // anew
    expect(count).to.equal(persisted ? 2 : 3);
  });

  it('and left in the middle of a load has its comparison in the end', async () => {
    const { persisted: _persisted, count: _count, ...found } = await backTo('hold,200');
    expect(found).to.deep.equal({
      status: 'ready',
      title: 'SmolVLM2 Turbo vs Mistral 3 Small (24B)',
      toggled: { reviewer: 'Builder', open: true },
      error: null,
    });
  });
});

describe('a page behind another one', () => {
  const visible = () => document.visibilityState === 'visible';
  const token = newToken();
  before(async () => {
    window.open(faultUrl('page', { name: 'curtain', token }), '_blank', 'noopener');
    await seen(token, { atLeast: 1 });
  });
  after(async () => {
    await release(token);
    await until(visible);
  });

  it('loads, tries again, draws and fails as any other', async () => {
    const element = mount({
      src: answerUrl('Behind', { sequence: '503,200,404', token: newToken() }),
    });
    expect((await outcome(element)).error).to.equal(null);
    expect(titleOf(element)).to.equal('Behind');
    await element.reload();
    expect(element.error?.code).to.equal('not-found');
    expect(heard.console).to.have.lengthOf(1);
    // WebKitGTK without a window manager shows both windows; the others hide the page
    expect(visible()).to.equal(/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent));
  });
});
