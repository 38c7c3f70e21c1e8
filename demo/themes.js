// A frame per way in which sites turn dark, each with the switch of its page; every other one starts
// dark.
import { sites } from './sites.js';

const DARK = ['VitePress', 'Bootstrap', 'Tailwind'];
/** The first one has room for the whole comparison. */
const layoutOf = (site) => (site === sites[0] ? 'full' : 'compact');

function frame(site) {
  const figure = document.createElement('figure');
  figure.innerHTML =
    '<figcaption><span></span><button type="button" aria-pressed="false">Dark</button></figcaption><iframe></iframe>';
  const [name, button, page] = ['span', 'button', 'iframe'].map((tag) => figure.querySelector(tag));
  name.textContent = site;
  button.ariaLabel = `${site}, dark`;
  page.title = site;
  const options = { site, slug: 'vite-vs-webpack', layout: layoutOf(site), 'heading-level': 3 };
  page.src = `stage.html?${new URLSearchParams(options)}`;
  const night = (on) => {
    button.ariaPressed = on;
    page.contentWindow.setNight?.(on);
  };
  page.addEventListener('load', () => {
    const { document: inside } = page.contentWindow;
    const fit = () => {
      page.style.blockSize = `${inside.body.offsetHeight + 2}px`;
    };
    // a frame later, or it would observe what it does
    new ResizeObserver(() => requestAnimationFrame(fit)).observe(inside.body);
    night(button.ariaPressed === 'true');
  });
  button.addEventListener('click', () => night(button.ariaPressed !== 'true'));
  document.getElementById('pages').append(figure);
  night(DARK.includes(site));
  return night;
}

const switches = sites.map(frame);
const all = document.getElementById('all');
all.addEventListener('click', () => {
  all.ariaPressed = all.ariaPressed !== 'true';
  for (const night of switches) night(all.ariaPressed === 'true');
});
