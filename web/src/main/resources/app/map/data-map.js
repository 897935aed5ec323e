// The map of the data view: files that are looked at, any layer of the workspace, and where the doubts are.

import { Map as LeafletMap, canvas, circleMarker, control, featureGroup, latLngBounds } from 'leaflet';
import { getJson } from '../api.js';
import { t } from '../messages.js';
import { paintBase } from './base-painting.js';
import { SEAMLESS } from './crs.js';
import { tilesShown } from './frame.js';
import { featureAt } from './hit.js';
import { Look } from './look.js';
import { POINT_RADIUS, paintPlain } from './plain-painting.js';
import { VectorTileLayer } from './tile-layer.js';
import { TileSource } from './tile-source.js';

const NORWAY = [4, 57.8, 31.5, 71.3];
const TOLERANCE = 6;
const CLOSE_ZOOM = 12;
const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

export class DataMap {
  /** key → {source, tiles, feature(layer, id) → address, chosen} in drawing order */
  #overlays = new Map();
  #places = featureGroup();

  /** @param picked (null or {title, attributes, problem}) is told what a click found */
  constructor(element, { style, version, bounds, picked }) {
    Object.assign(this, { style, picked });
    this.look = new Look(style, dark.matches);
    this.source = new TileSource(version);
    this.leaflet = this.#create(element, bounds ?? NORWAY);
    this.base = new VectorTileLayer(this.source, { pane: 'ground', margin: 0, paint: (context, layers, frame) => paintBase(context, layers, frame, this.look, this.source.hasLand) });
    this.source.onland = () => this.base.repaint();
    this.base.addTo(this.leaflet);
    this.#places.addTo(this.leaflet);
    this.leaflet.on('click', ({ containerPoint }) => this.#pick(containerPoint));
    dark.addEventListener('change', () => this.#changeScheme());
    new ResizeObserver(() => this.leaflet.invalidateSize({ pan: false })).observe(element);
  }

  #create(element, bounds) {
    const motion = !still.matches;
    const map = new LeafletMap(element, {
      attributionControl: false,
      zoomControl: false,
      fadeAnimation: false,
      zoomAnimation: motion,
      inertia: motion,
      minZoom: 2,
      maxZoom: 18,
      wheelPxPerZoomLevel: 90,
      crs: SEAMLESS,
      zoomSnap: 0.25,
    });
    for (const [pane, level] of [['ground', 200], ['overlays', 300], ['places', 450]]) {
      map.createPane(pane).style.zIndex = level;
      map.getPane(pane).style.pointerEvents = 'none';
    }
    this.renderer = canvas({ pane: 'places', padding: 0.5 });
    map.fitBounds(toBounds(bounds), { animate: false });
    control.zoom({ position: 'topleft', zoomInTitle: t('map.zoomIn'), zoomOutTitle: t('map.zoomOut') }).addTo(map);
    control.scale({ position: 'bottomleft', imperial: false, maxWidth: 140 }).addTo(map);
    map.getContainer().setAttribute('role', 'application');
    map.getContainer().setAttribute('aria-label', t('data.map.label'));
    return map;
  }

  /** Draws a layer of the workspace. */
  showLayer(name, version) {
    const place = encodeURIComponent(name);
    this.#add(`layer/${name}`, version, `/tiles/layers/${place}`, (_, id) => `/api/data/layers/${place}/features/${id}`, false);
  }

  /** Draws a file that was looked at. */
  showLookedAt(job) {
    this.#add(`job/${job}`, job, `/tiles/jobs/${job}`, (layer, id) => `/api/data/jobs/${job}/tables/${layer.slice(1)}/features/${id}`, true);
  }

  #add(key, version, path, feature, accented) {
    if (this.#overlays.get(key)?.version === version) return;
    this.#remove(key);
    const source = new TileSource(version, path);
    const overlay = { version, source, feature, chosen: null };
    overlay.tiles = new VectorTileLayer(source, {
      pane: 'overlays',
      margin: POINT_RADIUS + 3,
      paint: (context, layers, frame) => paintPlain(context, layers, frame, this.#colours(accented), overlay.chosen),
    });
    overlay.tiles.addTo(this.leaflet);
    this.#overlays.set(key, overlay);
  }

  #colours(accented) {
    const computed = getComputedStyle(this.leaflet.getContainer());
    const named = (name) => computed.getPropertyValue(name).trim();
    return { colour: named(accented ? '--accent' : '--plain-layer'), halo: named('--halo') };
  }

  hideLayer(name) {
    this.#remove(`layer/${name}`);
  }

  /** Takes away every file that was looked at, but those that are named. */
  keepLookedAt(jobs) {
    for (const key of [...this.#overlays.keys()]) {
      if (key.startsWith('job/') && !jobs.includes(key.slice(4))) this.#remove(key);
    }
  }

  #remove(key) {
    const overlay = this.#overlays.get(key);
    if (!overlay) return;
    overlay.tiles.remove();
    this.#overlays.delete(key);
    if (overlay.chosen) this.picked(null);
  }

  /** Marks places, longitude and latitude, and goes to the one that is meant. */
  showPlaces(places, meant = -1) {
    this.#places.clearLayers();
    const colour = getComputedStyle(this.leaflet.getContainer()).getPropertyValue('--warning').trim();
    places.forEach(([longitude, latitude], i) => {
      const options = { renderer: this.renderer, radius: i === meant ? 9 : 5, weight: i === meant ? 3 : 1.5, color: colour, fillColor: colour, fillOpacity: i === meant ? 0.35 : 0.7, interactive: false };
      circleMarker([latitude, longitude], options).addTo(this.#places);
    });
    if (meant >= 0) {
      const [longitude, latitude] = places[meant];
      this.leaflet.setView([latitude, longitude], Math.max(this.leaflet.getZoom(), CLOSE_ZOOM), { animate: false });
    } else if (places.length > 0) {
      this.leaflet.fitBounds(this.#places.getBounds(), { animate: false, maxZoom: CLOSE_ZOOM, padding: [40, 40] });
    }
  }

  fit(bounds) {
    if (bounds) this.leaflet.fitBounds(toBounds(bounds), { animate: false, maxZoom: 14, padding: [28, 28] });
  }

  /** After an import the ground may be another. */
  setVersion(version) {
    this.source.setVersion(version);
    this.base.redraw();
  }

  async #pick(containerPoint) {
    const { zoom, scale } = tilesShown(this.leaflet);
    const pixel = this.leaflet.getPixelBounds().min.add(containerPoint).divideBy(scale);
    let found = null;
    for (const [key, overlay] of [...this.#overlays].reverse()) {
      for (const layer of layersNear(overlay.source, pixel, zoom)) {
        const id = found ? -1 : featureAt(overlay.source, layer, pixel, zoom, null, TOLERANCE / scale, POINT_RADIUS);
        if (id >= 0) found = { key, overlay, layer, id };
      }
    }
    for (const overlay of this.#overlays.values()) {
      overlay.chosen = overlay === found?.overlay ? { layer: found.layer, id: found.id } : null;
      overlay.tiles.repaint();
    }
    if (!found) {
      this.picked(null);
      return;
    }
    try {
      this.picked({ key: found.key, id: found.id, attributes: await getJson(found.overlay.feature(found.layer, found.id)) });
    } catch (problem) {
      this.picked({ key: found.key, id: found.id, problem });
    }
  }

  #changeScheme() {
    this.look = new Look(this.style, dark.matches);
    this.base.repaint();
    for (const { tiles } of this.#overlays.values()) tiles.repaint();
  }
}

/** The names of the layers in the tile under a place. */
function layersNear(source, pixel, zoom) {
  const layers = source.peek({ x: Math.floor(pixel.x / 256), y: Math.floor(pixel.y / 256), z: zoom });
  return layers ? [...layers.keys()].reverse() : [];
}

function toBounds([west, south, east, north]) {
  return latLngBounds([south, west], [north, east]);
}
