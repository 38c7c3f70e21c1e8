// The configurator: what the form says becomes attributes, and those the snippet; what the element does is told beside it.
const DEFAULTS = { layout: 'full', theme: 'auto', 'heading-level': '2', loading: 'eager' };
const SCRIPT =
  '<script type="module" src="https://cdn.jsdelivr.net/npm/verdict-compare@1/dist/verdict-compare.js"></' +
  'script>';

const form = document.forms.options;
const element = document.querySelector('verdict-compare');
const by = (id) => document.getElementById(id);

/** The attributes that the form asks for; defaults are left out. */
function attributes() {
  const entries = ['slug', 'layout', 'theme', 'lang', 'heading-level', 'loading'].map((name) => [
    name,
    form.elements[name].value,
  ]);
  return [
    ...entries.filter(([name, value]) => value && value !== DEFAULTS[name]),
    ...(form.elements.expanded.checked ? [['expanded', '']] : []),
  ];
}

function apply() {
  const wanted = attributes();
  for (const { name } of [...element.attributes])
    if (name !== 'base' && !wanted.some(([other]) => other === name)) element.removeAttribute(name);
  for (const [name, value] of wanted)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);

  const { paper, width, wide } = form.elements;
  if (paper.value) by('paper').dataset.paper = paper.value;
  else delete by('paper').dataset.paper;
  const free = width.value === width.max;
  element.style.maxInlineSize = free ? '' : `${width.value}px`;
  wide.value = free ? 'as wide as there is room' : `${width.value} px at most`;

  const text = wanted.map(([name, value]) => (value ? `${name}="${value}"` : name));
  by('snippet').textContent =
    `${SCRIPT}\n<verdict-compare ${[text[0], 'base="https://example.com/comparisons"', ...text.slice(1)].join(' ')}></verdict-compare>`;
  by('copied').textContent = '';
}

function measure() {
  const { width, height } = element.getBoundingClientRect();
  by('measured-width').value = Math.round(width);
  by('measured-height').value = Math.ceil(height);
  by('rule').textContent =
    `verdict-compare:not(:state(ready), :state(error)) { display: block; min-block-size: ${Math.ceil(height)}px }`;
}

const DETAILS = {
  'verdict-load': ({ comparison }) => comparison.title,
  'verdict-error': ({ error }) => error.code,
  'verdict-toggle': ({ reviewer, open }) => `${reviewer}, ${open ? 'open' : 'closed'}`,
  'verdict-follow': ({ url, tool }) => `${tool ?? 'no tool'}, ${url}`,
};
for (const [type, tell] of Object.entries(DETAILS)) {
  element.addEventListener(type, (event) => {
    event.preventDefault(); // only following a link can be cancelled
    const line = document.createElement('p');
    line.textContent = `${type}: ${tell(event.detail)}`;
    by('events').prepend(line);
  });
}

by('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(by('snippet').textContent);
    by('copied').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(by('snippet'));
    by('copied').textContent = 'Selected: copy it with your keyboard.';
  }
});
form.addEventListener('input', apply);
new ResizeObserver(measure).observe(element);
apply();
