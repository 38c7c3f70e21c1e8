// Fonts that the project brings itself (development dependencies), so that what is measured does
// not depend on those of the machine.

const FAMILIES = {
  inter: 'Inter Variable',
  'roboto-condensed': 'Roboto Condensed Variable',
  unbounded: 'Unbounded Variable',
  'source-serif-4': 'Source Serif 4 Variable',
  'noto-sans-arabic': 'Noto Sans Arabic Variable',
  'noto-sans-hebrew': 'Noto Sans Hebrew Variable',
  'noto-sans-jp': 'Noto Sans JP Variable',
  'noto-sans-sc': 'Noto Sans SC Variable',
  'noto-sans-mono': 'Noto Sans Mono Variable',
  'noto-sans-symbols-2': 'Noto Sans Symbols 2',
} as const;

export type FontName = keyof typeof FAMILIES;

/** Fonts for what the first font of a page does not have. */
const OTHERS: readonly FontName[] = [
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-jp',
  'noto-sans-sc',
  'noto-sans-symbols-2',
];
const MONOSPACE: FontName = 'noto-sans-mono';

const familiesOf = (names: readonly FontName[]): string =>
  names.map((name) => `"${FAMILIES[name]}"`).join(', ');

const sheets = new Map<FontName, Promise<void>>();

/** Brings the @font-face rules of a font onto the test page, once. */
function loadRules(name: FontName): Promise<void> {
  const loading =
    sheets.get(name) ??
    new Promise<void>((resolve, reject) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      const scope = FAMILIES[name].endsWith('Variable') ? '@fontsource-variable' : '@fontsource';
      link.href = `/node_modules/${scope}/${name}/index.css`;
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => reject(new Error(`there is no font ${name}`)));
      document.head.append(link);
    });
  sheets.set(name, loading);
  return loading;
}

/** During the tests of the block that calls it the test page is set in this font. */
export function useFont(name: FontName): void {
  const { style } = document.documentElement;
  const names = [name, ...OTHERS.filter((other) => other !== name)];
  before(async () => {
    await Promise.all([...names, MONOSPACE].map(loadRules));
    style.fontFamily = familiesOf(names);
    style.setProperty('--verdict-mono-font', familiesOf([MONOSPACE]));
  });
  after(() => {
    style.removeProperty('font-family');
    style.removeProperty('--verdict-mono-font');
  });
}

/**
 * Loads what these texts need: a font comes in slices, each for some letters, and a slice would
 * come only once a letter of it has been laid out.
 */
export async function loadLetters(text: string): Promise<void> {
  const { style } = document.documentElement;
  const families = [style.fontFamily, style.getPropertyValue('--verdict-mono-font')];
  await Promise.all(
    families.filter(Boolean).map((family) => document.fonts.load(`1em ${family}`, text)),
  );
}
