// Draws an area on the map, corner by corner: a click sets a corner, a double click or Enter closes it, Backspace takes the last corner back, Escape all of it.

import { LayerGroup, Polygon, Polyline, DomEvent } from 'leaflet';

const LEAST_CORNERS = 3;

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
      const look = { className: 'plan-line', interactive: false };
      this.#shape.addLayer(places.length > LEAST_CORNERS ? new Polygon(places, look) : new Polyline(places, look));
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

  #close = () => {
    if (this.#corners.length < LEAST_CORNERS) return;
    const ended = this.#ended;
    const corners = this.#corners;
    this.stop();
    ended(corners);
  };

  #key = (event) => {
    if (event.target.matches?.('input, textarea, select')) return;
    if (event.key === 'Enter') this.#close();
    else if (event.key === 'Backspace') {
      event.preventDefault();
      this.#corners.pop();
      this.#draw();
      this.changed(this.#corners.length);
    } else if (event.key === 'Escape') {
      const ended = this.#ended;
      this.clear();
      ended(null);
    }
  };

  #draw() {
    this.#shape.clearLayers();
    const places = this.#corners.map(([longitude, latitude]) => [latitude, longitude]);
    const look = { className: 'plan-line', interactive: false };
    if (places.length > 0) this.#shape.addLayer(places.length < LEAST_CORNERS ? new Polyline(places, { ...look, weight: 3 }) : new Polygon(places, look));
  }
}
