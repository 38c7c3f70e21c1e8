// Nothing moves, whether or not a reader asked for less; and nothing flashes while a comparison
// comes quickly.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { faultUrl } from '../infra/faults.js';
import { styleOf } from '../support/colour.js';
import { everything, everythingBut } from '../support/comparison.js';
import { mount, part, rootOf, until, type VerdictCompare } from '../support/mount.js';
import { withoutScript } from '../support/prerendered.js';

const PSEUDO = [undefined, '::before', '::after'];
const DETAILS = CSS.supports('selector(::details-content)')
  ? [...PSEUDO, '::details-content']
  : PSEUDO;

// Each in a frame of its own: WebKit keeps what it made of a shared style sheet when the setting
// changes
const drawn = (comparison = everything()) => withoutScript(comparison, { expanded: '' });

/** Everything in the element that takes time, as part and properties. */
function timed(element: VerdictCompare): string[] {
  return [...rootOf(element).querySelectorAll('*')].flatMap((node) =>
    (node.localName === 'details' ? DETAILS : PSEUDO).flatMap((pseudo) => {
      const { transitionDuration, transitionProperty, animationDuration, animationName } = styleOf(
        node,
        pseudo,
      );
      const name = `${node.getAttribute('part') ?? node.localName}${pseudo ?? ''}`;
      const lasts = (durations: string) =>
        durations.split(',').some((duration) => parseFloat(duration) > 0);
      return [
        ...(lasts(transitionDuration) ? [`${name} ${transitionProperty}`] : []),
        ...(lasts(animationDuration) && animationName !== 'none'
          ? [`${name} ${animationName}`]
          : []),
      ];
    }),
  );
}

const waiting = async () => {
  const element = mount({ src: faultUrl('never') });
  await until(() => element.shadowRoot?.querySelector('[part=placeholder]'));
  return element;
};

describe('motion', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  /** So many votes that a bar has no segments. */
  const many = () => everythingBut({}, { panel: { ship: 300, skip: 100 } });

  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    it(`is nowhere for who prefers ${reducedMotion}`, async () => {
      await emulateMedia({ reducedMotion });
      expect(matchMedia(`(prefers-reduced-motion: ${reducedMotion})`).matches).to.be.true;
      expect(timed(await drawn(many()))).to.deep.equal([]);
      expect(timed(await drawn())).to.deep.equal([]);
      expect(timed(await waiting())).to.deep.equal([]);
    });
  }
});

describe('the placeholder', () => {
  it('cannot be seen for 400 ms, and can after', async () => {
    const placeholder = part(await waiting(), 'placeholder');
    const [animation, ...more] = placeholder.getAnimations();
    if (!animation) throw new Error('the placeholder has no animation');
    expect(more).to.deep.equal([]);
    animation.pause();
    const opacityAt = (time: number) => {
      animation.currentTime = time;
      return styleOf(placeholder).opacity;
    };
    expect([0, 200, 399].map(opacityAt)).to.deep.equal(['0', '0', '0']);
    expect(opacityAt(401)).to.equal('1');
  });
  it('takes its room from the start', async () => {
    const element = await waiting();
    expect(element.offsetHeight).to.be.above(500);
  });
});
