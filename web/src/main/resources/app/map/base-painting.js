// The ground under the water bodies: land, the borders of water areas and municipalities.

import { trace, within } from './frame.js';
import { POLYGON } from './vector-tile.js';

/** @param hasLand whether any coastline is loaded: a tile of open sea has none either way @param waterAreas whether their borders are drawn: only where the legend names them */
export function paintBase(context, layers, frame, look, hasLand, waterAreas = true) {
  const { surface, style } = look;
  within(context, frame, () => {
    if (outline(context, layers.get('land'), frame)) {
      context.fillStyle = surface.land;
      context.fill('evenodd');
      stroke(context, surface.mutedInk, frame.zoom < 8 ? 0.4 : 0.7, 0.55);
    }
    if (outline(context, layers.get('municipality'), frame)) {
      if (!hasLand) tint(context, surface.land);
      const width = look.width('municipality', frame.zoom);
      stroke(context, surface.municipality, width, style.borders?.municipality?.opacity ?? 0.7);
    }
    if (waterAreas && outline(context, layers.get('water_area'), frame)) {
      const width = look.width('waterArea', frame.zoom);
      stroke(context, surface.waterArea, width, style.borders?.waterArea?.opacity ?? 0.8);
    }
  });
}

function outline(context, layer, frame) {
  if (!layer) return false;
  context.beginPath();
  let any = false;
  for (let i = 0; i < layer.length; i++) {
    if (layer.types[i] !== POLYGON || !frame.touches(layer, i, 4)) continue;
    trace(context, frame, layer, i, true);
    any = true;
  }
  return any;
}

/** Where no coastline is loaded, the municipalities, their sea included, stand in for the land. */
function tint(context, colour) {
  context.globalAlpha = 0.6;
  context.fillStyle = colour;
  context.fill('evenodd');
  context.globalAlpha = 1;
}

function stroke(context, colour, width, opacity) {
  context.globalAlpha = opacity;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.stroke();
  context.globalAlpha = 1;
}
