// "Try again", for the reader of a failure that may pass.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { faultUrl, newToken, otherOrigins, seen } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { listen } from '../support/console.js';
import { hasPart, mount, outcome, part, titleOf, until } from '../support/mount.js';

const heard = listen();
let other = '';
before(async () => {
  ({ origin: other } = await otherOrigins());
});

async function loaded(src: string) {
  const element = mount({ src });
  const { error } = await outcome(element);
  return { element, error };
}

describe('"Try again"', () => {
  it('brings the comparison once the server is back', async () => {
    const token = newToken();
    const { element, error } = await loaded(
      answerUrl('Back', { fault: 'down', token, cors: '*' }, other),
    );
    expect(error?.code).to.equal('network');
    await fetch(faultUrl('up', { token }));
    const again = outcome(element);
    part(element, 'retry').click();
    expect((await again).error).to.equal(null);
    expect(titleOf(element)).to.equal('Back');
    expect(element.error).to.equal(null);
    expect(element.status).to.equal('ready');
  });

  it('is busy meanwhile: the button stays, and further clicks ask for nothing more', async () => {
    const token = newToken();
    const { element } = await loaded(answerUrl('Busy', { sequence: '503,503,503,hold', token }));
    const button = part(element, 'retry');
    button.focus();
    const again = outcome(element);
    button.click();
    await until(() => button.getAttribute('aria-disabled') === 'true');
    button.click();
    button.click();
    expect([element.status, hasPart(element, 'placeholder')]).to.deep.equal(['loading', false]);
    expect(element.shadowRoot?.activeElement).to.equal(button);
    await fetch(faultUrl('release', { token }));
    expect((await again).error).to.equal(null);
    expect((await seen(token)).count).to.equal(4);
  });

  it('is for the main button of a mouse alone', async () => {
    const { element } = await loaded(faultUrl('answer', { status: 503, 'retry-after': 60 }));
    for (const button of [1, 2])
      part(element, 'retry').dispatchEvent(
        new MouseEvent('auxclick', { button, bubbles: true, composed: true }),
      );
    expect(element.status).to.equal('error');
  });

  it('is told again in the console when it fails again', async () => {
    const { element } = await loaded(faultUrl('answer', { status: 503, token: newToken() }));
    const again = outcome(element);
    part(element, 'retry').click();
    expect((await again).error?.code).to.equal('http');
    expect(heard.console).to.have.lengthOf(2);
  });

  it('works after the browser itself has been offline', async () => {
    const src = answerUrl('Online', { token: newToken() });
    // Only Chromium can be taken offline from here; the others have the server that is down, above
    const { done } = await executeServerCommand<{ done: boolean }, { offline: boolean }>(
      'emulate-offline',
      { offline: true },
    );
    const element = mount({ src });
    const { error } = await outcome(element);
    expect(error?.code).to.equal(done ? 'network' : undefined);
    await executeServerCommand('emulate-offline', { offline: false });
    await element.reload();
    expect(titleOf(element)).to.equal('Online');
  });
});
