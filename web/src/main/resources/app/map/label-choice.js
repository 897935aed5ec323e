// Which names and letters there is room for: the most important first, and none over another.

import { anchor, pieceSize } from './anchor.js';
import { TileSource } from './tile-source.js';
import { decode } from './codes.js';
import { between } from './look.js';
import { POINT } from './vector-tile.js';
import { isChosen } from './water-painting.js';

const MOST_MARKS = 400;
const DOTS_FROM_ZOOM = 9;

/**
 * @param coordsList the tiles in view
 * @param bodies whether water bodies are marked too
 * @returns [{kind: 'place'|'letter'|'dot', text, rank, size, x, y}] with x,y in pixels of the whole world at this zoom
 */
export function chooseLabels(source, coordsList, zoom, look, { mask, letters, language, bodies = true }) {
  const rooms = new Rooms();
  const places = candidates(source, coordsList, 'place', (layer, i) => placeLabel(layer, i, zoom, look));
  places.sort((a, b) => a.rank - b.rank || a.text.localeCompare(b.text));
  const chosen = places.filter((label) => rooms.take(label, label.text.length * label.size * 0.56 + 8, label.size + 4));
  if (!bodies || (!letters && zoom < DOTS_FROM_ZOOM)) return chosen;
  const marks = candidates(source, coordsList, 'water', (layer, i) => bodyMark(layer, i, zoom, look, mask, language));
  for (const mark of onePerBody(marks)) {
    if (mark.dot) chosen.push({ kind: 'dot', text: '', rank: 9, size: zoom < 11 ? 5 : 7, x: mark.x, y: mark.y });
    const label = { ...mark, y: mark.y - mark.raised };
    if (letters && rooms.take(label, label.text.length * label.size * 0.7 + 6, label.size + 4)) chosen.push(label);
    if (chosen.length > MOST_MARKS) break;
  }
  return chosen;
}

/** A body in several tiles is marked on its largest piece. */
function onePerBody(marks) {
  const best = new Map();
  for (const mark of marks) if (!(best.get(mark.index)?.piece >= mark.piece)) best.set(mark.index, mark);
  return best.values();
}

function candidates(source, coordsList, name, labelOf) {
  const found = [];
  for (const coords of coordsList) {
    const layer = source.peek(coords)?.get(name);
    if (!layer) continue;
    const place = TileSource.place(coords);
    const scale = (256 * place.enlarged) / layer.extent;
    for (let i = 0; i < layer.length; i++) {
      const label = labelOf(layer, i);
      if (!label) continue;
      const [x, y] = anchor(layer, i);
      const [left, top] = [x * scale - place.left, y * scale - place.top];
      if (left < 0 || left >= 256 || top < 0 || top >= 256) continue;
      found.push({ ...label, x: left + coords.x * 256, y: top + coords.y * 256 });
    }
  }
  return found;
}

function placeLabel(layer, i, zoom, look) {
  const rank = Math.min(3, Math.max(1, layer.property(i, 'rank') ?? 3));
  const sizes = look.style.labels[`place${rank}`];
  const text = layer.property(i, 'name');
  return text && zoom >= sizes[0].zoom ? { kind: 'place', text, rank, size: Math.round(between(sizes, zoom)) } : null;
}

/** The letter of a chosen body, raised over its point or dot, and whether it has a dot: a point has its own. */
function bodyMark(layer, i, zoom, look, mask, language) {
  if (!isChosen(mask, layer.ids[i])) return null;
  const { class: statusClass, failing } = decode(layer.codes[i]);
  const point = layer.types[i] === POINT;
  const dot = failing && !point && zoom >= DOTS_FROM_ZOOM;
  const letters = look.style.status[statusClass].letter;
  const size = Math.round(between(look.style.labels.letter, zoom));
  const raised = point ? look.width('point', zoom) + size / 2 + 1 : dot ? size / 2 + 5 : 0;
  return { kind: 'letter', text: letters[language] ?? letters.nb, index: layer.ids[i], rank: 9, size, dot, raised, piece: pieceSize(layer, i) };
}

/** Boxes already taken, found by the cells of a coarse grid. */
class Rooms {
  #cells = new Map();

  take({ x, y }, width, height) {
    const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
    const cells = [];
    for (let column = box.left >> 6; column <= box.right >> 6; column++) {
      for (let row = box.top >> 6; row <= box.bottom >> 6; row++) cells.push(`${column}/${row}`);
    }
    const overlaps = (b) => b.left < box.right && b.right > box.left && b.top < box.bottom && b.bottom > box.top;
    if (cells.some((cell) => this.#cells.get(cell)?.some(overlaps))) return false;
    for (const cell of cells) {
      if (!this.#cells.has(cell)) this.#cells.set(cell, []);
      this.#cells.get(cell).push(box);
    }
    return true;
  }
}
