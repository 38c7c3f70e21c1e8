// Files of words that fail, or come late: module hooks stand in for the network.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { describe, it, mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';

const hooks = `
  const files = {
    he: 'throw new Error("it is broken")',
    ja: 'await globalThis.late; export default { retry: "Late" }',
  };
  export function load(url, context, next) {
    const [, lang] = /\\/locales\\/(\\w\\w)\\.[jt]s/.exec(url) ?? [];
    return files[lang] ? { format: 'module', source: files[lang], shortCircuit: true } : next(url, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
const { loadStrings, localizerFor } = await import('../../src/i18n/localizer.js');
const { onChange } = await import('../../src/document/changes.js');
const { ready } = await import('../support/words.js');

describe('words', () => {
  it('are English until they come', async () => {
    assert.equal(localizerFor('it').lang, 'en');
    assert.equal((await ready('it')).lang, 'it');
  });

  it('that cannot be read are asked for once, and stay English', async () => {
    await loadStrings('he');
    assert.equal(localizerFor('he').lang, 'en');
    assert.equal(loadStrings('he'), undefined);
  });

  it('are not waited for longer than 300 ms, and told to all elements when they come later', async () => {
    let come = () => {
      /* set below */
    };
    Object.assign(globalThis, {
      late: new Promise<void>((resolve) => {
        come = resolve;
      }),
    });
    mock.timers.enable({ apis: ['setTimeout'] });
    const told: string[] = [];
    void loadStrings('ja')?.then(() => {
      told.push('waited');
    });
    mock.timers.tick(300);
    await setImmediate();
    mock.timers.reset();
    assert.deepEqual([told, localizerFor('ja').lang], [['waited'], 'en']);
    assert.equal(loadStrings('ja'), undefined);

    const all = new Promise<void>((resolve) => {
      onChange(resolve);
    });
    come();
    await all;
    assert.equal(localizerFor('ja').term('retry'), 'Late');
  });
});
