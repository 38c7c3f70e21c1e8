import { setAttribute, setText } from '../template.js';
import * as wording from '../wording.js';
import { cloneMark, cloneNoVotes, cloneSegment, cloneVotes } from './templates.js';

function drawBar(bar, ships) {
  while (bar.childElementCount > ships.length) bar.lastChild.remove();
  while (bar.childElementCount < ships.length) bar.append(cloneSegment().fragment);
  for (const [at, ship] of ships.entries()) {
    if (ship) bar.children[at].removeAttribute('class');
    else setAttribute(bar.children[at], 'class', 'no');
  }
}

function drawCommunity(element, votes) {
  const [share, count] = element.querySelectorAll('b,.count');
  if (share && votes) {
    setText(share, wording.share(votes));
    setText(count, wording.count(votes, 'votes'));
    return;
  }
  if (!share && !votes && element.firstChild) return;
  const { fragment, fields } = votes ? cloneVotes() : cloneNoVotes();
  if (votes) {
    fields.share.textContent = wording.share(votes);
    fields.count.textContent = wording.count(votes, 'votes');
  }
  element.replaceChildren(fragment);
}

function drawMark(identity, isPicked) {
  const mark = identity.querySelector('.mark');
  if (isPicked && !mark) identity.append(cloneMark().fragment);
  else if (!isPicked) mark?.remove();
}

/** @param fields Those of the page. */
export function drawCard(fields, comparison, side, isPicked) {
  const { name, url, tagline, bestFor, community, price, description } = comparison.tools[side];
  const panel = wording.panelOf(comparison, side);
  const field = (key) => fields[`${key}-${side}`];
  setAttribute(field('tool'), 'class', `${wording.verdictOf(panel)}${isPicked ? ' picked' : ''}`);
  setAttribute(field('logo'), 'data-letter', name[0].toUpperCase());
  setText(field('name'), name);
  setAttribute(field('name'), 'href', url);
  drawMark(field('identity'), isPicked);
  setText(field('tagline'), tagline);
  setText(field('best-for'), bestFor);
  setText(field('badge'), wording.badge(panel));
  setText(field('share'), wording.share(panel));
  setText(field('count'), wording.count(panel, 'would ship it'));
  drawBar(field('bar'), wording.segments(panel));
  drawCommunity(field('community'), community);
  setText(field('price'), price.entry);
  setText(field('about'), wording.about(comparison.tools[side]));
  setText(field('description'), description);
  setText(field('column'), name);
}
