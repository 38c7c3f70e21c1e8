// Pages that the widget stands on: plain ones, and the frameworks' own colours with the way in
// which each turns dark.
export interface Palette {
  readonly text: string;
  readonly background: string;
}

export interface Framework {
  readonly light: Palette;
  readonly dark: Palette;
  /** The framework's style sheet, as far as colours go. */
  readonly css: string;
  /** What its switch does. */
  readonly toggle: (dark: boolean) => void;
}

const root = document.documentElement;

export const plain: Record<string, Palette> = {
  white: { text: '#1b1b1b', background: '#ffffff' },
  'white with grey text': { text: '#595959', background: '#ffffff' },
  sepia: { text: '#5b4636', background: '#f4ecd8' },
  'dark blue': { text: '#c9d1d9', background: '#0d1b2a' },
  'mid blue': { text: '#ffffff', background: '#1e3a5f' },
  black: { text: '#ffffff', background: '#000000' },
};

// Infima 0.2, VitePress 1, Starlight 0.3x, Material for MkDocs 9 (slate), Bootstrap 5.3, Tailwind 4
// (typography of its docs)
export const frameworks: Record<string, Framework> = {
  Docusaurus: {
    light: { text: '#1c1e21', background: '#ffffff' },
    dark: { text: '#e3e3e3', background: '#1b1b1d' },
    css: ':root{--ifm-background-color:#fff;--ifm-font-color-base:#1c1e21}html[data-theme=dark]{--ifm-background-color:#1b1b1d;--ifm-font-color-base:#e3e3e3}html{background:var(--ifm-background-color);color:var(--ifm-font-color-base)}',
    toggle: (dark) => {
      root.dataset['theme'] = dark ? 'dark' : 'light';
    },
  },
  VitePress: {
    light: { text: '#3c3c43', background: '#ffffff' },
    dark: { text: '#dfdfd6', background: '#1b1b1f' },
    css: ':root{--vp-c-bg:#fff;--vp-c-text-1:#3c3c43}.dark{--vp-c-bg:#1b1b1f;--vp-c-text-1:#dfdfd6;color-scheme:dark}body{background:var(--vp-c-bg);color:var(--vp-c-text-1)}',
    toggle: (dark) => {
      root.classList.toggle('dark', dark);
    },
  },
  Starlight: {
    light: { text: 'hsl(224,10%,23%)', background: '#ffffff' },
    dark: { text: 'hsl(224,6%,77%)', background: 'hsl(224,10%,10%)' },
    css: ':root{--sl-color-bg:hsl(224,10%,10%);--sl-color-text:hsl(224,6%,77%);color-scheme:dark}:root[data-theme=light]{--sl-color-bg:#fff;--sl-color-text:hsl(224,10%,23%);color-scheme:light}body{background:var(--sl-color-bg);color:var(--sl-color-text)}',
    toggle: (dark) => {
      root.dataset['theme'] = dark ? 'dark' : 'light';
    },
  },
  'Material for MkDocs': {
    light: { text: 'rgba(0,0,0,.87)', background: '#ffffff' },
    dark: { text: 'hsla(225,15%,90%,.82)', background: 'hsla(225,15%,14%,1)' },
    css: '[data-md-color-scheme=default]{--md-default-fg-color:rgba(0,0,0,.87);--md-default-bg-color:#fff}[data-md-color-scheme=slate]{--md-default-fg-color:hsla(225,15%,90%,.82);--md-default-bg-color:hsla(225,15%,14%,1)}body{background:var(--md-default-bg-color);color:var(--md-default-fg-color)}',
    toggle: (dark) => {
      document.body.dataset['mdColorScheme'] = dark ? 'slate' : 'default';
    },
  },
  Bootstrap: {
    light: { text: '#212529', background: '#ffffff' },
    dark: { text: '#dee2e6', background: '#212529' },
    css: ':root,[data-bs-theme=light]{--bs-body-color:#212529;--bs-body-bg:#fff}[data-bs-theme=dark]{color-scheme:dark;--bs-body-color:#dee2e6;--bs-body-bg:#212529}body{color:var(--bs-body-color);background-color:var(--bs-body-bg)}',
    toggle: (dark) => {
      root.dataset['bsTheme'] = dark ? 'dark' : 'light';
    },
  },
  Tailwind: {
    light: { text: 'oklch(37.3% 0.034 259.733)', background: '#ffffff' },
    dark: { text: 'oklch(87.2% 0.01 258.338)', background: 'oklch(21% 0.034 264.665)' },
    css: 'body{background:#fff;color:oklch(37.3% 0.034 259.733)}.dark body{background:oklch(21% 0.034 264.665);color:oklch(87.2% 0.01 258.338)}',
    toggle: (dark) => {
      root.classList.toggle('dark', dark);
    },
  },
  'two colours in plain CSS': {
    light: { text: '#222222', background: '#ffffff' },
    dark: { text: '#dddddd', background: '#111111' },
    css: 'body{background:#fff;color:#222}body.night{background:#111;color:#ddd}',
    toggle: (dark) => {
      document.body.classList.toggle('night', dark);
    },
  },
};

let sheet: HTMLStyleElement | undefined;

/** Gives the test page a style sheet until the test is over. */
export function dress(css: string): void {
  sheet ??= document.head.appendChild(document.createElement('style'));
  sheet.append(css);
}

/** Gives the test page these two colours until the test is over. */
export const colour = ({ text, background }: Palette): void => {
  dress(`body{color:${text};background:${background}}`);
};

afterEach(() => {
  sheet?.remove();
  sheet = undefined;
  for (const node of [root, document.body]) {
    node.removeAttribute('class');
    for (const name of ['theme', 'bsTheme', 'mdColorScheme']) delete node.dataset[name];
  }
});
