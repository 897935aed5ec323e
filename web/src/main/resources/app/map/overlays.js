// What is drawn over the ground from GeoJSON: areas, lines and points in a style, on the map as a Leaflet layer and on paper by the same description.

import { GeoJSON, canvas, circleMarker } from 'leaflet';

/** Named overlays in their panes; each is features and style(properties) → Leaflet's path options. */
export class Overlays {
  #shown = new Map();
  #renderers = new Map();

  constructor(leaflet) {
    this.leaflet = leaflet;
  }

  /** Puts features in a pane under a name, in place of what stood there; null takes it away. */
  set(name, pane, features, style) {
    this.#shown.get(name)?.layer.remove();
    this.#shown.delete(name);
    if (!features || features.length === 0) return;
    const renderer = this.#rendererOf(pane);
    const layer = new GeoJSON(features, {
      pane,
      interactive: false,
      style: (feature) => ({ ...style(feature.properties), renderer, pane, interactive: false }),
      pointToLayer: (feature, place) => circleMarker(place, { radius: 4, ...style(feature.properties), renderer, pane, interactive: false }),
    }).addTo(this.leaflet);
    this.#shown.set(name, { layer, pane, features, style });
  }

  /** A canvas for each pane: a thousand links of a report are one picture. */
  #rendererOf(pane) {
    if (!this.#renderers.has(pane)) this.#renderers.set(pane, canvas({ pane, padding: 0.3 }));
    return this.#renderers.get(pane);
  }

  /** @param panes those that are drawn, from below @param corner of the map in pixels of the world */
  drawOn(context, panes) {
    for (const wanted of panes) {
      for (const { pane, features, style } of this.#shown.values()) {
        if (pane === wanted) for (const feature of features) if (feature.geometry) this.#draw(context, feature, style(feature.properties));
      }
    }
  }

  #draw(context, { geometry }, options) {
    const { type, coordinates } = geometry;
    context.beginPath();
    if (type === 'Point') return this.#drawPoint(context, coordinates, options);
    if (type === 'MultiPoint') return coordinates.forEach((place) => this.#drawPoint(context, place, options));
    const lines = { LineString: [coordinates], MultiLineString: coordinates, Polygon: coordinates, MultiPolygon: coordinates.flat() }[type] ?? [];
    for (const line of lines) {
      line.forEach((place, i) => {
        const { x, y } = this.#onMap(place);
        if (i === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      });
    }
    const area = type.endsWith('Polygon');
    if (area && options.fill !== false) fill(context, options);
    if (options.stroke !== false) stroke(context, options);
  }

  #drawPoint(context, place, options) {
    const { x, y } = this.#onMap(place);
    context.beginPath();
    context.arc(x, y, options.radius ?? 4, 0, 2 * Math.PI);
    fill(context, options);
    stroke(context, options);
  }

  #onMap([longitude, latitude]) {
    return this.leaflet.latLngToContainerPoint([latitude, longitude]);
  }
}

function fill(context, { fillColor, color, fillOpacity = 0.2 }) {
  context.fillStyle = fillColor ?? color;
  context.globalAlpha = fillOpacity;
  context.fill('evenodd');
  context.globalAlpha = 1;
}

function stroke(context, { color, weight = 3, opacity = 1, dashArray }) {
  context.strokeStyle = color;
  context.lineWidth = weight;
  context.lineJoin = context.lineCap = 'round';
  context.setLineDash(dashArray ? dashArray.split(/[ ,]+/).map(Number) : []);
  context.globalAlpha = opacity;
  context.stroke();
  context.globalAlpha = 1;
  context.setLineDash([]);
}
