// A page of puppeteer with the methods of Playwright's Page that @web/test-runner-commands calls.

/** The keys of a chord: 'a', 'Tab', 'Shift+Tab', '+', 'Shift++'. */
export const keysOf = (chord) => chord.match(/\+$|[^+]+/g);

/** Puppeteer's keyboard with Playwright's chords; it knows which keys are held. */
function keyboardOf({ keyboard }, names) {
  const held = new Set();
  const down = async (name) => {
    const key = names[name] ?? name;
    held.add(key);
    await keyboard.down(key);
  };
  const up = async (name) => {
    const key = names[name] ?? name;
    held.delete(key);
    await keyboard.up(key);
  };
  return {
    type: (text) => keyboard.type(text),
    down,
    up,
    async press(chord) {
      const keys = keysOf(chord);
      for (const key of keys) await down(key);
      for (const key of keys.reverse()) await up(key);
    },
    async releaseAll() {
      for (const key of held) await up(key);
    },
  };
}

function mouseOf({ mouse }) {
  return {
    move: (x, y) => mouse.move(x, y),
    click: (x, y, options) => mouse.click(x, y, options),
    down: (options) => mouse.down(options),
    async up(options) {
      try {
        await mouse.up(options);
      } catch (error) {
        // resetMouse() lets go of all three buttons, pressed or not
        if (!/is not pressed/.test(error.message)) throw error;
      }
    },
  };
}

async function selectOption(page, selector, option) {
  if (typeof option !== 'object' || !('label' in option))
    return page.select(selector, ...[option].flat());
  const value = await page.$eval(
    selector,
    (select, label) => [...select.options].find((one) => one.label === label)?.value,
    option.label,
  );
  return page.select(selector, value);
}

async function evaluateHandle(page, ...args) {
  const element = (await page.evaluateHandle(...args)).asElement();
  return {
    asElement: () => element && { screenshot: async () => Buffer.from(await element.screenshot()) },
  };
}

/**
 * @param emulateMedia Playwright's method, for this browser.
 * @param keys The browser's own names of keys that it calls otherwise.
 */
export function asPlaywrightPage(page, { emulateMedia, keys = {} }) {
  const extra = {
    keyboard: keyboardOf(page, keys),
    mouse: mouseOf(page),
    emulateMedia,
    setViewportSize: (size) => page.setViewport(size),
    locator: (selector) => ({ selectOption: (option) => selectOption(page, selector, option) }),
    evaluateHandle: (...args) => evaluateHandle(page, ...args),
  };
  return new Proxy(page, {
    get(target, name) {
      if (Object.hasOwn(extra, name)) return extra[name];
      const value = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
