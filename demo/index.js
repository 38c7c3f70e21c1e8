// The configurator: what the form says becomes attributes, and those the snippet; what the element
// does is told beside it.
const DEFAULTS = { layout: 'full', theme: 'auto', 'heading-level': '2', loading: 'eager' };
const BASE = new URL('comparisons', document.baseURI).href;
const SCRIPT =
  '<script type="module" src="https://cdn.jsdelivr.net/npm/verdict-compare@1/dist/verdict-compare.js"></' +
  'script>';

/** Until the comparison is there; `em` is the element's own, in the query the browser's. */
const WAITING = 'verdict-compare:not(:state(ready), :state(error))';
/** What reserves the height of each layout: src/view/styles/placeholder.ts has the same figures. */
const RULES = {
  full: `${WAITING} { display: block; min-block-size: 104em }
@media (width < 42em) {
  ${WAITING} { min-block-size: calc(178em - 140vw) }
}`,
  compact: `${WAITING} { display: block; min-block-size: 14em }`,
};

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

  const { paper, width, wide, layout } = form.elements;
  if (paper.value) by('paper').dataset.paper = paper.value;
  else delete by('paper').dataset.paper;
  const free = width.value === width.max;
  by('column').style.maxInlineSize = free ? '' : `${width.value}px`;
  wide.value = free ? 'all there is' : `${width.value} px at most`;

  const text = wanted.map(([name, value]) => (value ? `${name}="${value}"` : name));
  const tag = ['<verdict-compare', text[0], `base="${BASE}"`, ...text.slice(1)].join(' ');
  by('snippet').textContent = `${SCRIPT}\n${tag}></verdict-compare>`;
  by('copied').textContent = '';

  const rule = RULES[layout.value];
  by('reserve').textContent = rule
    ? 'This rule keeps that place free while it loads, so that the text below it stays where it is:'
    : 'A line in running text needs no place kept free.';
  by('rule').textContent = rule ?? '';
  by('rule').parentElement.hidden = by('found').hidden = !rule;
}

function measure() {
  const { width, height } = element.getBoundingClientRect();
  by('measured-width').value = Math.round(width);
  by('measured-height').value = Math.ceil(height);
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
