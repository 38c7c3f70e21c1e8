// Inside the frame: the floor, its height told to the page around.
import '../floor/floor-compare.js';

const element = document.createElement('floor-compare');
element.setAttribute('slug', new URL(location.href).searchParams.get('slug'));
document.body.append(element);
new ResizeObserver(() =>
  parent.postMessage({ height: document.documentElement.offsetHeight }, '*'),
).observe(document.documentElement);
addEventListener('message', ({ data: { open } }) => {
  if (open !== undefined) element.toggleAttribute('expanded', open);
});
