// Draws the water bodies of one tile. Features are sorted into few styles first, and each style is one path:
// no state is saved or changed per feature, so that a tile with all of Southern Norway draws within a frame.

import { CLASSES, decode } from './codes.js';
import { trace, within } from './frame.js';
import { Stamps, pixelColour } from './stamps.js';
import { LINE, POINT, POLYGON } from './vector-tile.js';

const FAINT = -1;
/** Bodies with a class are drawn over those without, and the worst on top, so that a problem is never hidden. */
const ORDER = ['UNKNOWN', 'HIGH', 'GOOD', 'MODERATE', 'POOR', 'BAD'];
const RANK = CLASSES.map((statusClass) => ORDER.indexOf(statusClass));

/** @param chosen {mask: Uint8Array|null, highlighted: index or -1} */
export function paintWater(context, layers, frame, look, chosen) {
  const layer = layers.get('water');
  if (!layer) return;
  const sorted = sort(layer, frame, chosen.mask);
  within(context, frame, () => {
    paintFaint(context, layer, frame, look, sorted);
    for (const [code, features] of sorted.polygons) paintPolygons(context, layer, frame, look, code, features);
    for (const [code, features] of sorted.lines) paintLines(context, layer, frame, look, code, features);
    paintHalo(context, layer, frame, look, chosen.highlighted);
  });
  paintFaintPoints(context, layer, frame, look, sorted.faintPoints);
  paintPoints(context, layer, frame, look, sorted.points);
  paintRing(context, layer, frame, look, chosen.highlighted);
}

export function isChosen(mask, index) {
  return mask === null || (mask[index >> 3] & (1 << (index & 7))) !== 0;
}

function sort(layer, frame, mask) {
  const sorted = { polygons: new Map(), lines: new Map(), points: [], faintPoints: [] };
  for (let i = 0; i < layer.length; i++) {
    if (!frame.touches(layer, i, 4)) continue;
    const type = layer.types[i];
    const chosen = isChosen(mask, layer.ids[i]);
    if (type === POINT) (chosen ? sorted.points : sorted.faintPoints).push(i);
    else collect(type === LINE ? sorted.lines : sorted.polygons, chosen ? layer.codes[i] : FAINT, i);
  }
  sorted.lines = inOrder(sorted.lines);
  sorted.polygons = inOrder(sorted.polygons);
  return sorted;
}

function collect(groups, code, feature) {
  const group = groups.get(code);
  if (group) group.push(feature);
  else groups.set(code, [feature]);
}

function inOrder(groups) {
  const rank = (code) => (code === FAINT ? -1 : ORDER.indexOf(decode(code).class));
  return [...groups].sort((a, b) => rank(a[0]) - rank(b[0]));
}

function paintFaint(context, layer, frame, look, sorted) {
  context.strokeStyle = look.surface.mutedInk;
  context.globalAlpha = 0.28;
  context.lineWidth = frame.zoom < 8 ? 0.4 : 0.8;
  for (const [groups, closed] of [[sorted.polygons, true], [sorted.lines, false]]) {
    if (groups[0]?.[0] !== FAINT) continue;
    const [, features] = groups.shift();
    context.beginPath();
    for (const i of features) trace(context, frame, layer, i, closed);
    context.stroke();
  }
  context.globalAlpha = 1;
}

function paintPolygons(context, layer, frame, look, code, features) {
  const { class: statusClass, modification, category } = decode(code);
  context.beginPath();
  for (const i of features) trace(context, frame, layer, i, true);
  context.globalAlpha = look.fillOpacity(category);
  context.fillStyle = look.stripe(modification)
    ? look.pattern(statusClass, modification, frame.ratio)
    : look.colour(statusClass);
  // A pattern follows the transform: without one its stripes stand still on the ground, and join at the edges of tiles.
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fill('evenodd');
  context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
  context.globalAlpha = 1;
  context.lineWidth = look.lineWidth(category, frame.zoom);
  context.strokeStyle = look.outline(statusClass);
  context.stroke();
}

function paintLines(context, layer, frame, look, code, features) {
  const { class: statusClass, modification, category } = decode(code);
  const width = look.lineWidth(category, frame.zoom);
  context.beginPath();
  for (const i of features) trace(context, frame, layer, i, false);
  context.lineJoin = 'round';
  if (look.needsCasing(statusClass) && width >= 1) {
    context.lineCap = 'round';
    context.lineWidth = width + Math.min(2, width * 0.8);
    context.strokeStyle = look.outline(statusClass);
    context.stroke();
  }
  context.lineCap = 'round';
  context.lineWidth = width;
  context.strokeStyle = look.colour(statusClass);
  context.stroke();
  const stripe = look.stripe(modification);
  if (stripe) {
    const length = Math.max(2.5, 1.6 * width);
    context.lineCap = 'butt';
    context.setLineDash([length, length]);
    context.strokeStyle = stripe;
    context.stroke();
    context.setLineDash([]);
  }
}

function paintHalo(context, layer, frame, look, highlighted) {
  if (highlighted < 0) return;
  for (let i = 0; i < layer.length; i++) {
    if (layer.ids[i] !== highlighted || layer.types[i] === POINT) continue;
    const polygon = layer.types[i] === POLYGON;
    const { category } = decode(layer.codes[i]);
    const width = look.lineWidth(category, frame.zoom);
    context.beginPath();
    trace(context, frame, layer, i, polygon);
    context.lineJoin = context.lineCap = 'round';
    context.strokeStyle = look.surface.accent;
    context.lineWidth = polygon ? 7 : width + 9;
    context.stroke();
    context.strokeStyle = look.surface.paper;
    context.lineWidth = polygon ? 3 : width + 4;
    context.stroke();
    if (!polygon) paintLines(context, layer, frame, look, layer.codes[i], [i]);
  }
}

function paintFaintPoints(context, layer, frame, look, points) {
  if (points.length === 0) return;
  const radius = Math.max(0.6, look.width('point', frame.zoom) * 0.4);
  const colour = pixelColour(look.surface.mutedInk, 0.25);
  const stamps = new Stamps(frame);
  eachPoint(layer, frame, points, (x, y) => stamps.fill(colour, x, y, radius));
  stamps.drawOn(context);
}

function paintPoints(context, layer, frame, look, points) {
  if (points.length === 0) return;
  const radius = look.width('point', frame.zoom);
  const symbols = [];
  const stamps = new Stamps(frame);
  for (const own of byClass(layer, points)) {
    eachPoint(layer, frame, own, (x, y, i) => {
      const code = layer.codes[i];
      stamps.stamp((symbols[code] ??= symbolOf(look, code, isUnclassified(code) ? 0.6 * radius : radius, frame.ratio)), x, y);
    });
  }
  stamps.drawOn(context);
}

/** The points in groups, in the order they are to be drawn. */
function byClass(layer, points) {
  const groups = ORDER.map(() => []);
  for (const i of points) groups[RANK[layer.codes[i] % CLASSES.length]].push(i);
  return groups;
}

/** No source has said anything of its state: it is there, but it must not drown those that are known. */
function isUnclassified(code) {
  const { class: statusClass, modification } = decode(code);
  return statusClass === 'UNKNOWN' && modification === 'UNKNOWN';
}

function symbolOf(look, code, radius, ratio) {
  const { class: statusClass, modification, failing } = decode(code);
  return look.symbol(statusClass, modification, failing, radius, ratio);
}

/** Points belong to the tile they lie in, though their symbols may reach over its edge. */
function eachPoint(layer, frame, features, visit) {
  const scale = frame.scaleOf(layer.extent);
  const [left, top] = [frame.originX, frame.originY];
  const [right, bottom] = [left + frame.size, top + frame.size];
  for (const i of features) {
    const part = layer.partStart[i];
    for (let p = layer.pointStart[part]; p < layer.pointStart[part + 1]; p++) {
      const x = layer.coordinates[2 * p] * scale + frame.shiftX;
      const y = layer.coordinates[2 * p + 1] * scale + frame.shiftY;
      if (x >= left && x < right && y >= top && y < bottom) visit(x, y, i);
    }
  }
}

function paintRing(context, layer, frame, look, highlighted) {
  if (highlighted < 0) return;
  const own = [];
  for (let i = 0; i < layer.length; i++) if (layer.ids[i] === highlighted && layer.types[i] === POINT) own.push(i);
  const radius = Math.max(3, look.width('point', frame.zoom));
  eachPoint(layer, frame, own, (x, y, i) => {
    context.beginPath();
    context.arc(x, y, radius + 4, 0, 2 * Math.PI);
    context.fillStyle = look.surface.paper;
    context.fill();
    context.strokeStyle = look.surface.accent;
    context.lineWidth = 3;
    context.stroke();
    const symbol = symbolOf(look, layer.codes[i], radius, frame.ratio);
    context.drawImage(symbol.canvas, x - symbol.side / 2, y - symbol.side / 2, symbol.side, symbol.side);
  });
}
