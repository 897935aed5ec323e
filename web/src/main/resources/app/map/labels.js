// Names of places and letters of classes over the map, as text the browser sets crisply. They are set when the map comes to rest.

import { DomUtil, Layer, point } from 'leaflet';
import { tilesShown } from './frame.js';
import { chooseLabels } from './label-choice.js';

const LETTER_WIDTH = 0.56;
/** Half of a pin, and a little air, in pixels. */
const PIN_REACH = 15;

export const LabelLayer = Layer.extend({
  initialize(source, tiles, settings) {
    this.source = source;
    this.tiles = tiles;
    this.settings = settings;
  },

  onAdd(map) {
    this.holder = DomUtil.create('div', 'map-labels leaflet-zoom-hide', map.getPane('labels'));
    this.holder.setAttribute('aria-hidden', 'true');
    map.on('moveend zoomend viewreset', this.update, this);
    this.tiles.on('painted', this._soon, this);
  },

  onRemove(map) {
    map.off('moveend zoomend viewreset', this.update, this);
    this.tiles.off('painted', this._soon, this);
    this.holder.remove();
  },

  _soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.update(), 60);
  },

  update() {
    if (!this._map) return;
    const labels = labelsInView(this._map, this.source, this.settings());
    const origin = this._map.getPixelOrigin();
    const shown = document.createDocumentFragment();
    for (const { kind, text, rank, size, x, y } of labels) {
      const label = DomUtil.create('span', `map-label ${kind} rank-${rank}`, shown);
      label.textContent = text;
      if (kind === 'dot') label.style.width = label.style.height = `${size}px`;
      else label.style.fontSize = `${size}px`;
      label.style.transform = `translate(${Math.round(x - origin.x)}px, ${Math.round(y - origin.y)}px) translate(-50%, -50%)`;
    }
    this.holder.replaceChildren(shown);
  },
});

export function labelsInView(map, source, settings) {
  const { zoom, scale } = tilesShown(map);
  const labels = chooseLabels(source, tilesInView(map), zoom, settings.look, settings);
  const { min, max } = map.getPixelBounds();
  const placed = labels.map((label) => ({ ...label, x: label.x * scale, y: label.y * scale }));
  return besidePins(placed, settings.pinned?.() ?? []).filter((label) => label.kind !== 'place' || isWhole(label, min, max));
}

/** A name under a pin is moved above or below it, wherever the next name is further away. */
function besidePins(labels, pins) {
  return labels.map((label) => {
    const pin = label.kind === 'place' && pins.find(({ x, y }) => Math.abs(x - label.x) < PIN_REACH && Math.abs(y - label.y) < PIN_REACH);
    if (!pin) return label;
    const room = (y) => Math.min(Infinity, ...labels.filter((other) => other !== label && other.kind === 'place').map((other) => Math.hypot((other.x - label.x) / 3, other.y - y)));
    const [above, below] = [pin.y - PIN_REACH - label.size / 2, pin.y + PIN_REACH + label.size / 2];
    return { ...label, y: room(above) > room(below) ? above : below };
  });
}

/** A name that the edge of the map would cut is left out: half a name is another name. */
function isWhole({ text, size, x, y }, min, max) {
  const [width, height] = [text.length * size * LETTER_WIDTH, size];
  return x - width / 2 >= min.x && x + width / 2 <= max.x && y - height / 2 >= min.y && y + height / 2 <= max.y;
}

/** The coordinates of every tile that shows, whether it is at hand or not. */
export function tilesInView(map) {
  const { min, max } = map.getPixelBounds();
  const { zoom, scale } = tilesShown(map);
  const coords = [];
  const [from, to] = [min.divideBy(256 * scale).floor(), max.divideBy(256 * scale).floor()];
  for (let y = from.y; y <= to.y; y++) for (let x = from.x; x <= to.x; x++) coords.push(Object.assign(point(x, y), { z: zoom }));
  return coords;
}
