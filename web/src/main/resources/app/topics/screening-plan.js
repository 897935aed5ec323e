// The plan of a § 12 worksheet on its way in: what is pressed while it is drawn, and where it lies.

import { html, nothing, render } from 'lit-html';
import { counted, t } from '../messages.js';
import { whole } from '../numbers.js';
import { LEAST_CORNERS } from '../map/plan-drawing.js';

/** The bar on the map while an area is drawn, for those who have no keyboard; null takes it away. */
export function drawingBar(element, drawing) {
  if (!drawing) return render(nothing, element);
  const { corners, finish, undo, giveUp } = drawing;
  return render(
    html`<div class="drawing-bar" role="group" aria-label=${t('screening.draw')}>
      <span aria-live="polite">${counted('screening.corners', corners, whole(corners))}</span>
      <button type="button" class="primary finish" ?disabled=${corners < LEAST_CORNERS} @click=${finish}>${t('screening.finish')}</button>
      <button type="button" class="plain-button undo" ?disabled=${corners === 0} @click=${undo}>${t('screening.undo')}</button>
      <button type="button" class="plain-button give-up" @click=${giveUp}>${t('screening.giveUp')}</button>
    </div>`,
    element,
  );
}

export function geoJson(corners) {
  return JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] } }] });
}

/** West, south, east, north of rings and lines of [longitude, latitude]. */
export function boundsOf(outline) {
  const places = outline.flat();
  const longitudes = places.map(([longitude]) => longitude);
  const latitudes = places.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** Whether nothing of the plan can lie where there is data. */
export function liesOutside(outline, bounds) {
  if (!bounds) return false;
  const [west, south, east, north] = boundsOf(outline);
  return east < bounds[0] || west > bounds[2] || north < bounds[1] || south > bounds[3];
}
