// Shows under each restyling the rules that make it.
// WebKit runs a module before the style sheets are there
if (document.readyState !== 'complete')
  await new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
  });
const sheet = [...document.styleSheets].find(({ href }) => href?.endsWith('gallery.css'));

for (const section of document.querySelectorAll('#gallery > section')) {
  const rules = [...sheet.cssRules].filter(({ selectorText }) =>
    selectorText.includes(`#${section.id} `),
  );
  const details = document.createElement('details');
  details.innerHTML = '<summary>The style</summary><pre tabindex="0"><code></code></pre>';
  details.querySelector('pre').ariaLabel = `Style of ${section.querySelector('h2').textContent}`;
  details.querySelector('code').textContent = rules
    .map(({ cssText }) =>
      cssText
        .replaceAll(`#${section.id} ::part`, 'verdict-compare::part')
        .replaceAll(`#${section.id} `, '')
        .replaceAll('; ', ';\n  ')
        .replace('{ ', '{\n  ')
        .replace(/;?\s*\}$/, ';\n}'),
    )
    .join('\n');
  section.append(details);
}
