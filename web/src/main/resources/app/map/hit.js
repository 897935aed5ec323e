// What is under the pointer, answered from the tiles at hand.

import { TileSource } from './tile-source.js';
import { isChosen } from './water-painting.js';
import { POINT, POLYGON } from './vector-tile.js';

/**
 * The index of the chosen body nearest the place, or -1. A point or line within the tolerance goes before the polygon it lies in.
 * @param pixel   the place in pixels of the whole world at this zoom
 */
export function bodyAt(source, pixel, zoom, mask, tolerance, pointRadius) {
  return featureAt(source, 'water', pixel, zoom, mask, tolerance, pointRadius);
}

/** The id of the nearest feature of a layer of the tiles, or -1. */
export function featureAt(source, name, pixel, zoom, mask, tolerance, pointRadius) {
  const best = { index: -1, distance: Infinity };
  const inside = { index: -1, size: Infinity };
  const reach = tolerance + pointRadius;
  const tileOf = (value) => Math.floor(value / 256);
  for (let x = tileOf(pixel.x - reach); x <= tileOf(pixel.x + reach); x++) {
    for (let y = tileOf(pixel.y - reach); y <= tileOf(pixel.y + reach); y++) {
      const coords = { x, y, z: zoom };
      const layer = source.peek(coords)?.get(name);
      if (!layer) continue;
      const place = TileSource.place(coords);
      const unit = layer.extent / (256 * place.enlarged);
      const at = { x: (pixel.x - x * 256 + place.left) * unit, y: (pixel.y - y * 256 + place.top) * unit };
      search(layer, at, { tolerance: tolerance * unit, radius: pointRadius * unit, unit }, mask, best, inside);
    }
  }
  return best.index >= 0 ? best.index : inside.index;
}

function search(layer, at, { tolerance, radius, unit }, mask, best, inside) {
  const { boxes, types, ids } = layer;
  for (let i = 0; i < layer.length; i++) {
    const reach = types[i] === POINT ? tolerance + radius : tolerance;
    const box = 4 * i;
    if (boxes[box] > at.x + reach || boxes[box + 2] < at.x - reach) continue;
    if (boxes[box + 1] > at.y + reach || boxes[box + 3] < at.y - reach) continue;
    if (!isChosen(mask, ids[i])) continue;
    if (types[i] === POLYGON) {
      const size = (boxes[box + 2] - boxes[box]) * (boxes[box + 3] - boxes[box + 1]);
      if (size < inside.size && contains(layer, i, at)) Object.assign(inside, { index: ids[i], size });
      continue;
    }
    const away = types[i] === POINT ? Math.max(0, toPoints(layer, i, at) - radius) : toLine(layer, i, at);
    if (away <= tolerance && away / unit < best.distance) Object.assign(best, { index: ids[i], distance: away / unit });
  }
}

function toPoints({ coordinates, pointStart, partStart }, i, at) {
  let nearest = Infinity;
  for (let p = pointStart[partStart[i]]; p < pointStart[partStart[i] + 1]; p++) {
    nearest = Math.min(nearest, Math.hypot(coordinates[2 * p] - at.x, coordinates[2 * p + 1] - at.y));
  }
  return nearest;
}

function toLine({ coordinates, pointStart, partStart }, i, at) {
  let nearest = Infinity;
  for (let part = partStart[i]; part < partStart[i + 1]; part++) {
    for (let p = pointStart[part]; p + 1 < pointStart[part + 1]; p++) {
      const [ax, ay, bx, by] = coordinates.subarray(2 * p, 2 * p + 4);
      nearest = Math.min(nearest, toSegment(at, ax, ay, bx, by));
    }
  }
  return nearest;
}

function toSegment({ x, y }, ax, ay, bx, by) {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Even-odd over all rings, which is right for holes and for several parts alike. */
function contains({ coordinates, pointStart, partStart }, i, { x, y }) {
  let within = false;
  for (let part = partStart[i]; part < partStart[i + 1]; part++) {
    const [from, to] = [pointStart[part], pointStart[part + 1]];
    for (let p = from, q = to - 1; p < to; q = p++) {
      const [px, py, qx, qy] = [coordinates[2 * p], coordinates[2 * p + 1], coordinates[2 * q], coordinates[2 * q + 1]];
      if (py > y !== qy > y && x < ((qx - px) * (y - py)) / (qy - py) + px) within = !within;
    }
  }
  return within;
}
