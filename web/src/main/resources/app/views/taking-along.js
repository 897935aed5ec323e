// What is taken from the water view to other places: its address, and paper.

import { html, render } from 'lit-html';
import { t } from '../messages.js';
import { drawPicture } from '../map/picture.js';
import { printPage } from '../parts/print-page.js';

/** @param announce says whether it went well */
export async function copyAddress(announce) {
  try {
    await navigator.clipboard.writeText(location.href);
    announce(t('choice.copied'), { seen: true });
  } catch {
    announce(t('choice.copyYourself', location.href), { seen: true });
  }
}

/** Draws the first page on paper from the map as it is. */
export function preparePrint(model, map, element) {
  const { x, y } = map.leaflet.getSize();
  if (x === 0 || y === 0) return; // Laid out for paper already, where the map has no room: what was drawn before stands.
  render(html`${printPage({ ...model, picture: drawPicture(map) })}`, element);
}
