// What stands for a logo: the picture, or the first letter as a reader of its language takes it.
import { expect } from '@open-wc/testing';
import { faultUrl } from '../infra/faults.js';
import { bare, everythingBut, show } from '../support/comparison.js';
import { frames, part, rootOf, until } from '../support/mount.js';
import { withoutScript } from '../support/prerendered.js';

const letterOf = async (name: string, document = {}, attributes = {}) =>
  part(await show({ ...bare({ name }), ...document }, attributes), 'logo').dataset['letter'];

/** The page with another `Intl.Segmenter`, or none, for `look`. */
async function withSegmenter(value: unknown, look: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(Intl, 'Segmenter') as PropertyDescriptor;
  Reflect.deleteProperty(Intl, 'Segmenter');
  if (value) Object.defineProperty(Intl, 'Segmenter', { ...own, value });
  try {
    await look();
  } finally {
    Object.defineProperty(Intl, 'Segmenter', own);
  }
}

describe('the letter', () => {
  const letters: Record<string, string> = {
    Alpha: 'A',
    alpha: 'A',
    '.NET': 'N',
    '@scope/name': 'S',
    '7-Zip': '7',
    Élan: 'É',
    ['E\u0301lan']: 'E\u0301',
    яндекс: 'Я',
    ['한글'.normalize('NFD')]: '한'.normalize('NFD'),
    '👩‍💻': '👩‍💻',
    '🇩🇪🇫🇷': '🇩🇪',
    क्षत्रिय: 'क्ष',
    ßenf: 'ß',
    ﬁnder: 'ﬁ',
    '𐐨x': '𐐀',
    ['\u2068']: '\u2068',
  };
  for (const [name, letter] of Object.entries(letters)) {
    it(`of ${name} is ${letter}`, async () => {
      expect(await letterOf(name)).to.equal(letter);
    });
  }
  it('is the capital of the document’s language', async () => {
    expect(await letterOf('iyzico', { lang: 'tr' })).to.equal('İ');
    expect(await letterOf('iyzico', { lang: 'az-Latn' })).to.equal('İ');
    expect(await letterOf('iyzico', { lang: 'en' })).to.equal('I');
  });
  it('is one also where the language is no tag', async () => {
    for (const lang of ['pt_BR', 'x', 'english language', '-'])
      expect(await letterOf('alpha', {}, { lang }), lang).to.equal('A');
  });
  it('of a Latin name costs no table of letters', async () => {
    let made = 0;
    const Counting = class extends Intl.Segmenter {
      constructor() {
        super();
        made++;
      }
    };
    await withSegmenter(Counting, async () => {
      await letterOf('Alpha');
      await letterOf('beta');
      expect(made).to.equal(0);
      await letterOf('яндекс');
      expect(made).to.equal(1);
    });
  });
  it('is there in a browser that knows no graphemes', async () => {
    await withSegmenter(undefined, async () => {
      expect(await letterOf('яндекс')).to.equal('Я');
      expect(await letterOf('👩‍💻')).to.equal('👩');
    });
  });
});

describe('the picture', () => {
  const drawing = (size: string) =>
    faultUrl('answer', {
      body: `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="9" height="9"/></svg>`,
      type: 'image/svg+xml',
    });
  /** The letter stands on the first line of its box, or on one below it, out of sight. */
  const isLetterSeen = (logo: Element): boolean => logo.scrollHeight <= logo.clientHeight;
  /** A known fault: WebKitGTK gives a broken picture, and one without a size, another width. */
  const MISPLACES = !CSS.supports('overflow-clip-margin', '1em');
  const imageOf = (logo: Element): HTMLImageElement => {
    const image = logo.querySelector('img');
    if (!image) throw new Error('there is no picture');
    image.loading = 'eager';
    return image;
  };

  for (const size of ['width="8" height="8"', 'width="900" height="90"', 'viewBox="0 0 9 90"', ''])
    it(`takes the letter’s place, whatever its size: ${size}`, async () => {
      const logo = part(await show(bare({ logo: drawing(size) })), 'logo');
      const image = imageOf(logo);
      await until(() => image.complete && image.naturalWidth);
      await frames();
      expect(isLetterSeen(logo)).to.equal(MISPLACES && !size);
      const [inner, outer] = [image.getBoundingClientRect(), logo.getBoundingClientRect()];
      if (!MISPLACES) expect(inner.height).to.equal(outer.height);
      expect(inner.width).to.be.within(MISPLACES && !size ? 0 : 1, outer.width);
      expect(inner.left).to.be.at.least(outer.left);
    });
  it('is asked for when a reader comes near, and has no words', async () => {
    const image = rootOf(await show(bare({ logo: drawing('') }))).querySelector('img');
    expect([image?.loading, image?.alt]).to.deep.equal(['lazy', '']);
  });
  it('is no request where there is none, and leaves the letter', async () => {
    const logo = part(await show(bare()), 'logo');
    expect(logo.querySelector('img')).to.equal(null);
    expect(isLetterSeen(logo)).to.equal(true);
  });
  for (const fault of ['never', 'endless'])
    it(`leaves the letter while it is on its way: ${fault}`, async () => {
      const url = faultUrl(fault, { body: ' ', type: 'image/svg+xml' });
      const logo = part(await show(bare({ logo: url })), 'logo');
      const image = imageOf(logo);
      await frames(4);
      expect(image.complete).to.equal(false);
      expect(isLetterSeen(logo)).to.equal(true);
    });
  it('gives the letter its place back when it turns out to be broken, and takes it again', async () => {
    const broken = faultUrl('answer', { status: 404, body: 'none', type: 'text/plain' });
    const element = await show(bare({ logo: broken }));
    const logo = part(element, 'logo');
    const image = imageOf(logo);
    await until(() => image.complete && !image.naturalWidth);
    await frames();
    expect(isLetterSeen(logo)).to.equal(!MISPLACES);
    element.data = bare({ logo: drawing('width="8" height="8"') });
    await until(() => image.naturalWidth);
    await frames();
    expect(isLetterSeen(logo)).to.equal(false);
  });
  it('leaves the letter when it is broken, without scripts too', async () => {
    const logo = faultUrl('answer', { status: 404, body: 'none', type: 'text/plain' });
    for (const way of [show, withoutScript]) {
      const element = await way(bare({ logo }));
      const holder = part(element, 'logo');
      const image = imageOf(holder);
      await until(() => image.complete);
      await frames();
      expect(isLetterSeen(holder)).to.equal(!MISPLACES);
    }
  });
  it('is fetched without the address of the page', async () => {
    const element = await show(everythingBut({}, { logo: drawing('') }));
    for (const { referrerPolicy } of rootOf(element).querySelectorAll('img'))
      expect(referrerPolicy).to.equal('no-referrer');
  });
});
