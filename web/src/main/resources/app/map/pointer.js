// Hovering names what is under the pointer, a click chooses it; on the keyboard Enter chooses what is under the cross in the middle.

import { DomEvent, DomUtil } from 'leaflet';
import { tilesShown } from './frame.js';

const REST_MS = 40;
const MOUSE_TOLERANCE = 5;
const FINGER_TOLERANCE = 14;

/**
 * @param find     (pixel of the world, zoom, tolerance in its pixels) => index of what is there, or -1
 * @param describe (index) => a promise of lines of text for the tooltip
 * @param choose   (index, latlng) => void; index is -1 for a click beside everything
 * @returns {hide()} for when what is told of a place is another than before
 */
export function watchPointer(map, { find: findAt, describe, choose }) {
  const tip = DomUtil.create('div', 'map-tip', map.getContainer());
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  let timer = 0;
  let under = -1;

  const find = (containerPoint, tolerance) => {
    const { zoom, scale } = tilesShown(map);
    const pixel = map.getPixelBounds().min.add(containerPoint).divideBy(scale);
    return findAt(pixel, zoom, tolerance / scale);
  };

  const hide = () => {
    clearTimeout(timer);
    under = -1;
    tip.hidden = true;
    map.getContainer().classList.remove('over-body');
  };

  const show = async (index, at) => {
    let lines;
    try {
      lines = await describe(index);
    } catch {
      return; // A name that does not come is no reason to disturb; the click says what is wrong.
    }
    if (under !== index) return;
    tip.replaceChildren(...lines.map((text, n) => Object.assign(document.createElement(n ? 'span' : 'strong'), { textContent: text })));
    tip.hidden = false;
    place(at);
  };

  const place = (at) => {
    const size = map.getSize();
    const left = Math.min(at.x + 14, size.x - tip.offsetWidth - 8);
    const top = at.y + 18 + tip.offsetHeight > size.y ? at.y - tip.offsetHeight - 10 : at.y + 18;
    tip.style.transform = `translate(${Math.round(Math.max(8, left))}px, ${Math.round(top)}px)`;
  };

  map.on('mousemove', ({ containerPoint, originalEvent }) => {
    if (originalEvent.pointerType === 'touch' || originalEvent.buttons > 0) return;
    if (!tip.hidden) place(containerPoint);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const index = find(containerPoint, MOUSE_TOLERANCE);
      map.getContainer().classList.toggle('over-body', index >= 0);
      if (index === under) return;
      under = index;
      if (index < 0) tip.hidden = true;
      else show(index, containerPoint);
    }, REST_MS);
  });
  map.on('mouseout zoomstart movestart', hide);
  // What is dragged says itself where it goes. A pin is made anew where it is put down: no event tells then that the pointer left it, so what moves elsewhere on the page is asked.
  DomEvent.on(map.getContainer(), 'pointerdown pointerleave', hide);
  DomEvent.on(document, 'pointermove', ({ target }) => tip.hidden || map.getContainer().contains(target) || hide());
  map.on('click', ({ containerPoint, latlng, originalEvent }) => {
    hide();
    choose(find(containerPoint, originalEvent.pointerType === 'touch' ? FINGER_TOLERANCE : MOUSE_TOLERANCE), latlng);
  });
  aimByKeyboard(map, () => choose(find(map.getSize().divideBy(2), FINGER_TOLERANCE), map.getCenter()));
  return { hide };
}

/** The cross shows for those who came by keyboard, until they touch the map with something else. */
function aimByKeyboard(map, chooseMiddle) {
  const container = map.getContainer();
  const aim = (on) => container.classList.toggle('aiming', on);
  DomEvent.on(container, 'keyup', (event) => event.target === container && aim(true));
  DomEvent.on(container, 'pointerdown blur', () => aim(false));
  DomEvent.on(container, 'keydown', (event) => {
    if (event.key === 'Enter' && event.target === container) chooseMiddle();
  });
}
