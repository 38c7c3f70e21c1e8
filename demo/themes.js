// A frame per way in which sites turn dark, each with the switch of its page.
import { sites } from './sites.js';

function frame(site) {
  const figure = document.createElement('figure');
  figure.innerHTML =
    '<figcaption><span></span><button type="button" aria-pressed="false">Dark</button></figcaption><iframe></iframe>';
  const [name, button, page] = ['span', 'button', 'iframe'].map((tag) => figure.querySelector(tag));
  name.textContent = site;
  button.ariaLabel = `${site}, dark`;
  page.title = site;
  page.src = `stage.html?${new URLSearchParams({ site, slug: 'vite-vs-webpack', layout: 'compact', 'heading-level': 2 })}`;
  page.addEventListener('load', () => {
    const { document: inside } = page.contentWindow;
    const fit = () => {
      page.style.blockSize = `${inside.body.offsetHeight + 2}px`;
    };
    new ResizeObserver(() => requestAnimationFrame(fit)).observe(inside.body); // a frame later, or it would observe what it does
  });
  const night = (on) => {
    button.ariaPressed = on;
    page.contentWindow.setNight?.(on);
  };
  button.addEventListener('click', () => night(button.ariaPressed !== 'true'));
  document.getElementById('pages').append(figure);
  return night;
}

const switches = sites.map(frame);
const all = document.getElementById('all');
all.addEventListener('click', () => {
  all.ariaPressed = all.ariaPressed !== 'true';
  for (const night of switches) night(all.ariaPressed === 'true');
});
