// A bare page for one comparison: ?paper=sepia or ?site=Docusaurus says what page it is, ?lang=ja
// its language, and all else becomes an attribute of the element.
import { dress } from './sites.js';

const {
  paper,
  site,
  lang = 'en',
  ...attributes
} = Object.fromEntries(new URLSearchParams(location.search));
document.documentElement.lang = lang;
if (paper) document.body.dataset.paper = paper;
if (site) window.setNight = dress(document.documentElement, site);

const element = document.createElement('verdict-compare');
element.setAttribute('base', 'comparisons');
for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
(document.querySelector('main') ?? document.body).append(element);
