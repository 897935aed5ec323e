// Draws an area on the map, corner by corner: a click sets a corner, a double click or Enter closes it, Backspace takes the last corner back, Escape all of it.

import { CircleMarker, LayerGroup, Polygon, Polyline, DomEvent } from 'leaflet';

export const LEAST_CORNERS = 3;
const POINT_PIXELS = 7;

export class PlanDrawing {
  #corners = [];
  #shape = new LayerGroup();
  #ended = null;

  /** @param map the WaterMap; while something is drawn, a click on it chooses no body */
  constructor(map) {
    this.map = map;
    this.#shape.addTo(map.leaflet);
  }

  get drawing() {
    return this.#ended !== null;
  }

  /** @param ended takes the corners as [longitude, latitude], or null when it was given up @param changed is told how many corners there are */
  start(ended, changed) {
    this.stop();
    this.#ended = ended;
    this.changed = changed;
    this.#corners = [];
    const { leaflet } = this.map;
    this.map.drawing = true;
    leaflet.doubleClickZoom.disable();
    leaflet.on('click', this.#add).on('dblclick', this.#close);
    DomEvent.on(document, 'keydown', this.#key);
    leaflet.getContainer().classList.add('drawing-plan');
    this.#draw();
  }

  /** Shows a plan that is known: rings and lines of [longitude, latitude]. */
  show(outline) {
    this.#shape.clearLayers();
    for (const line of outline) {
      const places = line.map(([longitude, latitude]) => [latitude, longitude]);
      this.#shape.addLayer(drawn(places, places.length > LEAST_CORNERS));
    }
  }

  clear() {
    this.stop();
    this.#shape.clearLayers();
  }

  stop() {
    if (!this.#ended) return;
    const { leaflet } = this.map;
    leaflet.off('click', this.#add).off('dblclick', this.#close);
    leaflet.doubleClickZoom.enable();
    leaflet.getContainer().classList.remove('drawing-plan');
    DomEvent.off(document, 'keydown', this.#key);
    this.#ended = null;
    // The click that ended it must not choose a body as well.
    setTimeout(() => (this.map.drawing = false), 300);
  }

  #add = ({ latlng }) => {
    const last = this.#corners.at(-1);
    if (last && last[0] === latlng.lng && last[1] === latlng.lat) return;
    this.#corners.push([latlng.lng, latlng.lat]);
    this.#draw();
    this.changed(this.#corners.length);
  };

  /** Takes the last corner back. */
  undo() {
    this.#corners.pop();
    this.#draw();
    this.changed(this.#corners.length);
  }

  finish() {
    this.#close();
  }

  giveUp() {
    const ended = this.#ended;
    this.clear();
    ended?.(null);
  }

  #close = () => {
    if (this.#corners.length < LEAST_CORNERS) return;
    const ended = this.#ended;
    const corners = this.#corners;
    this.stop();
    ended(corners);
  };

  #key = (event) => {
    if (event.target.matches?.('input, textarea, select, button')) return;
    if (event.key === 'Enter') this.#close();
    else if (event.key === 'Backspace') {
      event.preventDefault();
      this.undo();
    } else if (event.key === 'Escape') this.giveUp();
  };

  #draw() {
    this.#shape.clearLayers();
    const places = this.#corners.map(([longitude, latitude]) => [latitude, longitude]);
    for (const place of places) this.#shape.addLayer(drawn([place], false));
    if (places.length > 1) this.#shape.addLayer(drawn(places, places.length >= LEAST_CORNERS));
  }
}

/** A place alone is a ring that is seen at every zoom. */
function drawn(places, closed) {
  const look = { className: 'plan-line', interactive: false };
  if (places.length === 1) return new CircleMarker(places[0], { ...look, className: 'plan-point', radius: POINT_PIXELS });
  return closed ? new Polygon(places, look) : new Polyline(places, look);
}
