// Where on a feature its letter, dot or name belongs.

import { POLYGON } from './vector-tile.js';

/** A place on or in feature i, in tile units. */
export function anchor(layer, i) {
  return layer.types[i] === POLYGON ? inside(layer, i) : halfway(layer, i);
}

/** How large the tile's piece of the feature is, to choose the best of several pieces. */
export function pieceSize({ boxes }, i) {
  return boxes[4 * i + 2] - boxes[4 * i] + boxes[4 * i + 3] - boxes[4 * i + 1];
}

/** The middle vertex of the longest part; of points the first. */
function halfway({ coordinates, partStart, pointStart }, i) {
  let [from, to] = [pointStart[partStart[i]], pointStart[partStart[i] + 1]];
  for (let part = partStart[i] + 1; part < partStart[i + 1]; part++) {
    if (pointStart[part + 1] - pointStart[part] > to - from) [from, to] = [pointStart[part], pointStart[part + 1]];
  }
  const at = 2 * ((from + to) >> 1);
  return [coordinates[at], coordinates[at + 1]];
}

/** The middle of the widest stretch inside the polygon, half way up: a place in it, which the middle of its box need not be. */
function inside({ boxes, coordinates, partStart, pointStart }, i) {
  const y = (boxes[4 * i + 1] + boxes[4 * i + 3]) / 2 + 0.5;
  const crossings = [];
  for (let part = partStart[i]; part < partStart[i + 1]; part++) {
    const [from, to] = [pointStart[part], pointStart[part + 1]];
    for (let p = from, q = to - 1; p < to; q = p++) {
      const [ax, ay, bx, by] = [coordinates[2 * q], coordinates[2 * q + 1], coordinates[2 * p], coordinates[2 * p + 1]];
      if (ay > y !== by > y) crossings.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
    }
  }
  crossings.sort((a, b) => a - b);
  let best = { width: -1, x: (boxes[4 * i] + boxes[4 * i + 2]) / 2 };
  for (let n = 0; n + 1 < crossings.length; n += 2) {
    const width = crossings[n + 1] - crossings[n];
    if (width > best.width) best = { width, x: (crossings[n] + crossings[n + 1]) / 2 };
  }
  return [best.x, y];
}
