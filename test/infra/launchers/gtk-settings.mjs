// Emulated media in WebKitGTK: GTK takes its settings from an XSETTINGS manager (the program
// xsettingsd), and again whenever that announces new ones.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findXsettingsd } from '../find-browsers.mjs';

const UNEMULATED = ['light', 'no-preference', 'none', 'screen'];

// GTK's own style sheet for the window's frame, so that it can be made narrow (web content does not
// use it)
const FRAME_CSS =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n';

function themeOf({ colorScheme, contrast }) {
  if (contrast === 'more') return 'HighContrast';
  return colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
}

export class GtkSettings {
  #file;
  #manager;
  #media = {};

  /** Writes the settings into the folder, and starts the manager where it is installed. */
  constructor(folder, env, processes) {
    this.#file = join(folder, 'xsettings');
    this.#write();
    const config = join(env.XDG_CONFIG_HOME, 'gtk-3.0');
    mkdirSync(config, { recursive: true });
    writeFileSync(join(config, 'gtk.css'), FRAME_CSS);
    const program = findXsettingsd();
    if (program)
      this.#manager = processes.spawn(program, ['-c', this.#file], {
        env,
        stdio: ['ignore', 'ignore', 'ignore'],
      });
  }

  get isEmulating() {
    return Object.values(this.#media).some((value) => value && !UNEMULATED.includes(value));
  }

  /**
   * Playwright's page.emulateMedia() without forcedColors and media; `driver` looks at the page.
   */
  async emulate(options, driver) {
    for (const name of ['media', 'forcedColors'])
      if (options[name] && !UNEMULATED.includes(options[name]))
        throw new Error(`emulateMedia cannot set ${name} in WebKitGTK.`);
    if (!this.#manager)
      throw new Error(
        'emulateMedia in WebKitGTK needs the program xsettingsd (Debian/Ubuntu package of that name).',
      );
    const media = { ...this.#media, ...options };
    if (media.colorScheme === 'dark' && media.contrast === 'more')
      throw new Error('emulateMedia cannot set dark and more contrast together in WebKitGTK.');
    this.#media = media;
    this.#write();
    this.#manager.kill('SIGHUP'); // read the file again
    await this.#taken(driver);
  }

  #write() {
    const animations = this.#media.reducedMotion === 'reduce' ? 0 : 1;
    writeFileSync(
      this.#file,
      `Net/ThemeName "${themeOf(this.#media)}"\nGtk/EnableAnimations ${animations}\n`,
    );
  }

  /** Waits until the page's media queries say so, 2 s at most. */
  async #taken(driver) {
    const { colorScheme, reducedMotion, contrast } = this.#media;
    const wanted = {
      '(prefers-color-scheme: dark)': colorScheme === 'dark',
      '(prefers-reduced-motion: reduce)': reducedMotion === 'reduce',
      '(prefers-contrast: more)': contrast === 'more',
    };
    for (let i = 0; i < 100; i++) {
      const isTaken = await driver.execute(
        `return Object.entries(arguments[0])
          .every(([query, wanted]) => matchMedia(query).matches === wanted)`,
        [wanted],
      );
      if (isTaken) return;
      await sleep(20);
    }
    throw new Error(`WebKit did not take up the emulated media ${JSON.stringify(this.#media)}`);
  }
}
