// Layers that the map knows nothing about, drawn alike: areas, lines and points in one colour that does not compete with the classes.

import { trace, within } from './frame.js';
import { LINE, POINT, POLYGON } from './vector-tile.js';

export const POINT_RADIUS = 4;
const FULL_CIRCLE = 2 * Math.PI;

/** @param colours {colour, halo} @param chosen {layer, id} of the feature that is picked, or null */
export function paintPlain(context, layers, frame, { colour, halo }, chosen) {
  within(context, frame, () => {
    context.lineJoin = context.lineCap = 'round';
    for (const [name, layer] of layers) paintShapes(context, frame, layer, colour, chosen?.layer === name ? chosen.id : -1);
  });
  for (const [name, layer] of layers) paintPoints(context, frame, layer, colour, halo, chosen?.layer === name ? chosen.id : -1);
}

function paintShapes(context, frame, layer, colour, chosenId) {
  context.strokeStyle = context.fillStyle = colour;
  for (let i = 0; i < layer.length; i++) {
    const type = layer.types[i];
    if (type === POINT || !frame.touches(layer, i, 4)) continue;
    const picked = layer.ids[i] === chosenId;
    context.beginPath();
    trace(context, frame, layer, i, type === POLYGON);
    if (type === POLYGON) {
      context.globalAlpha = picked ? 0.4 : 0.14;
      context.fill('evenodd');
    }
    context.globalAlpha = 0.9;
    context.lineWidth = (type === LINE ? 1.6 : 1) * (picked ? 2 : 1);
    context.stroke();
  }
  context.globalAlpha = 1;
}

function paintPoints(context, frame, layer, colour, halo, chosenId) {
  const scale = frame.scaleOf(layer.extent);
  context.lineWidth = 1;
  for (let i = 0; i < layer.length; i++) {
    if (layer.types[i] !== POINT || !frame.touches(layer, i, POINT_RADIUS + 3)) continue;
    const { coordinates, pointStart, partStart } = layer;
    const radius = layer.ids[i] === chosenId ? POINT_RADIUS + 2 : POINT_RADIUS;
    context.beginPath();
    for (let p = pointStart[partStart[i]]; p < pointStart[partStart[i] + 1]; p++) {
      const [x, y] = [coordinates[2 * p] * scale + frame.shiftX, coordinates[2 * p + 1] * scale + frame.shiftY];
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, FULL_CIRCLE);
    }
    context.fillStyle = colour;
    context.strokeStyle = halo;
    context.fill();
    context.stroke();
  }
}
