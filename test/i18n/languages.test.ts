// The widget speaks the page's language, all of it, and follows when that changes; the document's
// texts keep theirs.
import { expect } from '@open-wc/testing';
import { faultUrl } from '../infra/faults.js';
import { everything, everythingBut, inline, parts, read, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { emptyFrame, insideOf } from '../support/frame.js';
import {
  make,
  mount,
  outcome,
  part,
  place,
  rootOf,
  until,
  type VerdictCompare,
} from '../support/mount.js';
import type { Strings } from '../../src/i18n/localizer.js';
import ar from '../../src/i18n/locales/ar.js';
import de from '../../src/i18n/locales/de.js';
import en from '../../src/i18n/locales/en.js';
import es from '../../src/i18n/locales/es.js';
import fr from '../../src/i18n/locales/fr.js';
import he from '../../src/i18n/locales/he.js';
import it_ from '../../src/i18n/locales/it.js';
import ja from '../../src/i18n/locales/ja.js';
import pt from '../../src/i18n/locales/pt.js';
import zh from '../../src/i18n/locales/zh.js';

listen();

const tables: Record<string, Strings> = { en, ar, de, es, fr, he, it: it_, ja, pt, zh };

/**
 * All that a table can say, without what is filled in; the shortest words may be the same anywhere.
 */
const pieces = (strings: Strings): string[] =>
  Object.values(strings)
    .flatMap((entry: string | Record<string, string>) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    )
    .flatMap((text) => text.split(/\{\w+\}/))
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{4}/u.test(piece));

/** A document without a letter of English. */
const foreign = () => {
  const whole = everything();
  const strange = (text: string | undefined) => text?.replace(/[a-z]/gi, 'Ω');
  const json = JSON.stringify(whole, (key, value: unknown) =>
    typeof value === 'string' && !/url|verdict|lang|slug|updated/.test(key)
      ? strange(value)
      : value,
  );
  const document = JSON.parse(json) as ReturnType<typeof everything>;
  document.reviewers?.forEach((reviewer, i) => {
    reviewer.name = `Ω${i}`;
  });
  const rows = [
    { label: 'Ωω', values: [true, false] },
    { label: 'ΩΩ', values: ['Ω', null] },
    { label: 'ωΩ', values: [true, true] },
  ] satisfies typeof document.rows;
  return { ...document, rows, lang: undefined };
};

const text = (element: VerdictCompare): string =>
  read(rootOf(element).querySelector('[part=container]'));

const shown: Record<string, (lang: string) => Promise<VerdictCompare>> = {
  'a comparison': (lang) => show(foreign(), { lang, expanded: '' }),
  'a comparison with splits, ties and changes': async (lang) => {
    const live = {
      ...foreign(),
      tools: foreign().tools.map((tool) => ({ ...tool, panel: { ship: 4, skip: 4 } })),
    };
    const element = make({ lang, src: faultUrl('answer', { body: JSON.stringify(live) }) });
    element.append(inline(foreign()));
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('[part=change]'));
    return element;
  },
  'a comparison that had to be waited for': async (lang) => {
    const element = mount({ lang, src: faultUrl('answer', { body: JSON.stringify(foreign()) }) });
    await outcome(element);
    return element;
  },
  'nothing there': async (lang) => {
    const element = mount({ lang, src: faultUrl('answer', { status: 404 }) });
    await outcome(element);
    return element;
  },
  'no network': async (lang) => {
    const element = mount({ lang, src: faultUrl('answer', { status: 501 }), timeout: '300' });
    await outcome(element);
    return element;
  },
};

for (const [lang, strings] of Object.entries(tables)) {
  describe(`in ${lang}`, () => {
    for (const [what, draw] of Object.entries(shown)) {
      it(`${what} is drawn in no other language`, async () => {
        const element = await draw(lang);
        const own = pieces(strings).join('\n');
        const drawn = text(element);
        expect(
          pieces(strings).some((piece) => drawn.includes(piece)),
          `one of its own words in: ${drawn}`,
        ).to.be.true;
        for (const [other, table] of Object.entries(tables)) {
          if (other !== lang && (other === 'en' || lang === 'en'))
            expect(
              pieces(table).filter((piece) => !own.includes(piece) && drawn.includes(piece)),
              `words in ${other}`,
            ).to.deep.equal([]);
        }
        const container = part(element, 'container');
        expect([container.lang, getComputedStyle(container).direction]).to.deep.equal([
          lang,
          /^(?:ar|he)$/.test(lang) ? 'rtl' : 'ltr',
        ]);
      });
    }
    it('numbers, percents and dates are those of the language', async () => {
      const element = await show(
        everythingBut({
          reviewers: [{ name: 'R', reviews: [{ verdict: 'ship', score: 48.5 }, null] }],
        }),
        { lang },
      );
      const percent = new Intl.NumberFormat(lang, { style: 'percent' });
      expect(read(rootOf(element).querySelector('.panel b'))).to.equal(
        percent.format(1).replace(/\s/, ' '),
      );
      expect(text(element)).to.include(new Intl.NumberFormat(lang).format(48.5));
      expect(read(rootOf(element).querySelector('time'))).to.include(
        new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date('2026-11-01'),
        ),
      );
    });
  });
}

describe('the language', () => {
  const button = (element: VerdictCompare) => read(part(element, 'open-all'));
  const speaks = (element: VerdictCompare, { openAll }: Strings) =>
    until(() => button(element) === openAll);

  afterEach(() => {
    document.documentElement.lang = '';
  });

  it('is that of the page, and follows it', async () => {
    document.documentElement.lang = 'de';
    const element = await show(everything());
    await speaks(element, de);
    document.documentElement.lang = 'ar-EG';
    await speaks(element, ar);
    expect(getComputedStyle(part(element, 'container')).direction).to.equal('rtl');
    document.documentElement.lang = 'en';
    await speaks(element, en);
    expect(getComputedStyle(part(element, 'container')).direction).to.equal('ltr');
  });
  it('is that of the nearest element above, and of the element itself before all', async () => {
    document.documentElement.lang = 'de';
    const box = place();
    box.lang = 'fr';
    const element = await show(everything());
    box.append(element);
    await speaks(element, fr);
    element.lang = 'ja';
    await speaks(element, ja);
    element.removeAttribute('lang');
    await speaks(element, fr);
    box.removeAttribute('lang');
    await speaks(element, de);
  });
  it('is followed in a shadow tree and in a frame too', async () => {
    const root = place().attachShadow({ mode: 'open' });
    root.innerHTML = '<section lang="en"></section>';
    const section = root.querySelector('section');
    const { document: inside } = insideOf(await emptyFrame());
    for (const holder of [section, inside.documentElement]) {
      const element = mount({}, holder?.querySelector('body') ?? holder ?? undefined);
      element.data = everything();
      await outcome(element);
      holder?.setAttribute('lang', 'de');
      await until(() => part(element, 'container').lang === 'de');
      element.lang = 'fr';
      await until(() => part(element, 'container').lang === 'fr');
    }
  });
  it('is followed by those that stay when others go', async () => {
    const element = await show(everything());
    (await show(everything())).remove();
    document.documentElement.lang = 'de';
    await speaks(element, de);
  });
  it('is English where the page’s is not known, and the dates of the reader’s own English', async () => {
    expect(button(await show(everything(), { lang: 'tlh' }))).to.equal(en.openAll);
    expect(
      read(rootOf(await show(everything(), { lang: 'en-GB' })).querySelector('time')),
    ).to.equal('Updated 1 November 2026');
  });
  it('of the document’s texts is told where it is another one than the widget’s', async () => {
    const element = await show(everything(), { lang: 'ar' });
    for (const name of [
      'title',
      'summary',
      'tagline',
      'description',
      'quote',
      'category',
      'reviewer-name',
      'cta-link',
    ]) {
      for (const node of parts(element, name))
        expect((node.closest('[lang]') as HTMLElement).lang, name).to.equal('en');
    }
    // Yes, no and what is not given are the widget's words
    const own = [ar.yes, ar.no, `—${ar.notGiven}`];
    const heard = new Set<string>();
    for (const cell of rootOf(element).querySelectorAll<HTMLTableCellElement>('tbody td')) {
      const isOwn = own.includes(read(cell));
      if (isOwn) heard.add(read(cell));
      const lang = cell.closest<HTMLElement>('[lang]')?.lang;
      expect(lang, cell.textContent).to.equal(isOwn ? 'ar' : 'en');
      // Pairs of label and value stand as the widget's sentences do, each name in its own direction
      const isList = cell.colSpan > 1;
      if (!isOwn) expect(cell.dir, cell.textContent).to.equal(isList ? '' : 'auto');
      if (isList) expect(cell.querySelectorAll('bdi').length).to.be.above(1);
    }
    expect([...heard]).to.have.members(own);
    for (const name of ['pick', 'badge', 'open-all', 'footer'])
      expect(part(element, name).closest<HTMLElement>('[lang]')?.lang, name).to.equal('ar');
    for (const cell of rootOf(element).querySelectorAll('tbody th'))
      expect(cell.closest<HTMLElement>('[lang]')?.lang).to.equal('ar');
  });
});
