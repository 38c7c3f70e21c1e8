// Texts of the document are texts: no markup, and what stands in backticks is code.
import { expect } from '@open-wc/testing';
import { bare, everything, everythingBut, read, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { part, rootOf } from '../support/mount.js';

const heard = listen();
afterEach(() => {
  expect(heard.console).to.deep.equal([]);
});

describe('texts of the document', () => {
  it('are texts: no markup of theirs is', async () => {
    const description = part(await show(everything()), 'description');
    expect(read(description)).to.contain('<b>nothing</b>');
    expect(description.querySelector('b')).to.equal(null);
  });
  it('have their spans in backticks as code', async () => {
    const element = await show(everything());
    expect(
      [...rootOf(element).querySelectorAll('code')].map((code) => [
        code.parentElement?.part.value,
        read(code),
      ]),
    ).to.deep.equal([
      ['why', 'beta'],
      ['summary', 'beta'],
      ['description', 'alpha run'],
      ['quote', 'alpha'],
    ]);
    expect(read(part(element, 'summary'))).to.not.contain('`');
  });
  it('have them as code over several lines too', async () => {
    const summary = part(
      await show(everythingBut({ summary: 'Run `npm i\nnpm start` first.' })),
      'summary',
    );
    expect([...summary.querySelectorAll('code')].map(read)).to.deep.equal(['npm i npm start']);
  });
  it('have them as code in a name inside a sentence too', async () => {
    const named = bare(
      { name: 'The `ls` tool', panel: { ship: 1, skip: 0 } },
      { panel: { ship: 0, skip: 1 } },
    );
    const pick = part(await show(named), 'pick');
    expect(read(pick)).to.contain('The ls tool').and.to.not.contain('`');
    expect([...pick.querySelectorAll('code')].map(read)).to.deep.equal(['ls']);
  });
  it('keep backticks with nothing to be seen between them', async () => {
    const summary = part(
      await show(everythingBut({ summary: 'Press ` ` twice, then `go`' })),
      'summary',
    );
    expect([read(summary), [...summary.querySelectorAll('code')].map(read)]).to.deep.equal([
      'Press ` ` twice, then go',
      ['go'],
    ]);
    expect(read(part(await show(everythingBut({ summary: '``` alone' })), 'summary'))).to.equal(
      '``` alone',
    );
  });
  it('keep a backtick that closes nothing', async () => {
    expect(read(part(await show(everythingBut({ summary: 'A ` alone' })), 'summary'))).to.equal(
      'A ` alone',
    );
  });
});
