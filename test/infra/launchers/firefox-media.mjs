// Emulated media in Firefox. WebDriver BiDi has no command for this in Firefox 153, but the
// browser's own window script may set it on the tab (the same properties its developer tools use);
// --remote-allow-system-access opens that script to this connection.

/** Runs in the browser's window: `url` finds the tab, `json` are Playwright's options or null. */
const setOnTab = `(url, json) => {
  const PROPERTIES = {
    colorScheme: 'prefersColorSchemeOverride',
    reducedMotion: 'prefersReducedMotionOverride',
    contrast: 'prefersContrastOverride',
    forcedColors: 'forcedColorsOverride',
    media: 'mediumOverride',
  };
  const options = JSON.parse(json);
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const tab = windows
    .flatMap((win) => [...win.gBrowser.browsers])
    .find((browser) => browser.currentURI.spec === url);
  if (!tab) throw new Error('No tab shows ' + url);
  const context = tab.browsingContext.top;
  for (const [name, property] of Object.entries(PROPERTIES)) {
    if (options && !(name in options)) continue;
    if (property in context)
      context[property] = options?.[name] ?? (name === 'media' ? '' : 'none');
    else if (options) throw new Error('This Firefox has no ' + property);
  }
}`;

/** Playwright's page.emulateMedia(); null as `options` ends all emulation. */
export async function emulateFirefoxMedia(page, options) {
  const { connection } = page.browser();
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: setOnTab,
    arguments: [page.url(), JSON.stringify(options)].map((value) => ({ type: 'string', value })),
    awaitPromise: true,
    target: { context: tree.contexts[0].context },
  });
  if (result.type === 'exception') throw new Error(`emulateMedia: ${result.exceptionDetails.text}`);
}
