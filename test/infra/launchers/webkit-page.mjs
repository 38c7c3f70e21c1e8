// The part of Playwright's Page that @web/test-runner-commands calls, over WebDriver (see
// webkit.mjs).
import { setTimeout as sleep } from 'node:timers/promises';
import { keysOf } from './playwright-page.mjs';
import { CORNER } from './xvfb.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = {
  Cancel: '\uE001',
  Help: '\uE002',
  Backspace: '\uE003',
  Tab: '\uE004',
  Clear: '\uE005',
  Enter: '\uE007',
  Shift: '\uE008',
  ShiftLeft: '\uE008',
  Control: '\uE009',
  ControlLeft: '\uE009',
  ControlOrMeta: '\uE009',
  Alt: '\uE00A',
  AltLeft: '\uE00A',
  Pause: '\uE00B',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  MetaLeft: '\uE03D',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, String.fromCharCode(0xe031 + i)]),
  ),
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const keyValue = (name) => {
  if (KEYS[name]) return KEYS[name];
  if (/^Key[A-Z]$/.test(name)) return name[3].toLowerCase();
  if (/^Digit\d$/.test(name)) return name[5];
  if ([...name].length === 1) return name;
  throw new Error(`Unknown key: "${name}"`);
};

export class WebKitPage {
  #driver;
  #settings;

  constructor({ driver, settings }) {
    this.#driver = driver;
    this.#settings = settings;
    this.keyboard = {
      type: async (text) =>
        this.#actions(
          'key',
          [...text].flatMap((c) => {
            const value = c === '\n' ? KEYS.Enter : c === '\t' ? KEYS.Tab : c;
            return [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ];
          }),
        ),
      press: async (chord) => {
        const values = keysOf(chord).map(keyValue);
        return this.#actions('key', [
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.reverse().map((value) => ({ type: 'keyUp', value })),
        ]);
      },
      down: async (key) => this.#actions('key', [{ type: 'keyDown', value: keyValue(key) }]),
      up: async (key) => this.#actions('key', [{ type: 'keyUp', value: keyValue(key) }]),
    };
    const move = (x, y) => ({
      type: 'pointerMove',
      duration: 0,
      origin: 'viewport',
      x: Math.round(x),
      y: Math.round(y),
    });
    const button = (type, name = 'left') => ({ type, button: BUTTONS[name] });
    this.mouse = {
      move: async (x, y) => this.#actions('pointer', [move(x, y)]),
      click: async (x, y, options = {}) =>
        this.#actions('pointer', [
          move(x, y),
          button('pointerDown', options.button),
          button('pointerUp', options.button),
        ]),
      down: async (options = {}) =>
        this.#actions('pointer', [button('pointerDown', options.button)]),
      up: async (options = {}) => this.#actions('pointer', [button('pointerUp', options.button)]),
    };
  }
  #actions(type, actions) {
    const source =
      type === 'key'
        ? { type, id: 'keyboard' }
        : { type, id: 'mouse', parameters: { pointerType: 'mouse' } };
    return this.#driver.call('POST', '/actions', { actions: [{ ...source, actions }] });
  }
  evaluate(fn, ...args) {
    return this.#driver.execute(`return (${fn}).apply(null, arguments)`, args);
  }
  async evaluateHandle(fn, ...args) {
    const value = await this.evaluate(fn, ...args);
    const id = value?.[ELEMENT];
    return {
      asElement: () =>
        id
          ? {
              screenshot: async () =>
                Buffer.from(await this.#driver.call('GET', `/element/${id}/screenshot`), 'base64'),
            }
          : null,
    };
  }
  async setViewportSize({ width, height }) {
    // WebDriver sizes the window; repeat until the page inside has the size asked for
    for (let i = 0; i < 20; i++) {
      const [w, h, focus] = await this.evaluate(() => [
        innerWidth,
        innerHeight,
        document.hasFocus(),
      ]);
      if (w === width && h === height && focus) return;
      const rect = await this.#driver.call('GET', '/window/rect');
      await this.#driver.call('POST', '/window/rect', {
        ...CORNER,
        width: rect.width + width - w,
        height: rect.height + height - h,
      });
      await sleep(20);
    }
    const got = await this.evaluate(
      () => `${innerWidth}x${innerHeight} ${document.hasFocus() ? 'with' : 'without'} focus`,
    );
    throw new Error(
      `WebKit could not set the viewport to ${width}x${height} with focus, it is ${got}`,
    );
  }
  emulateMedia(options) {
    return this.#settings.emulate(options, this.#driver);
  }
  locator(selector) {
    return {
      selectOption: async (option) =>
        this.evaluate(
          (sel, opt) => {
            const select = document.querySelector(sel);
            if (!select) throw new Error('No element matches ' + sel);
            const wanted = Array.isArray(opt) ? opt : [opt];
            for (const o of select.options)
              o.selected = wanted.some((w) =>
                typeof w === 'string' ? o.value === w : o.label === w.label,
              );
            select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            select.dispatchEvent(new Event('change', { bubbles: true }));
          },
          selector,
          option,
        ),
    };
  }
}
