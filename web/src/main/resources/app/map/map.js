// The map: its layers, what it shows of the choice, and where it is.

import { Map as LeafletMap, control, latLngBounds } from 'leaflet';
import { t } from '../messages.js';
import { paintBase } from './base-painting.js';
import { SEAMLESS } from './crs.js';
import { LabelLayer } from './labels.js';
import { Look } from './look.js';
import { watchPointer } from './pointer.js';
import { VectorTileLayer } from './tile-layer.js';
import { TileSource } from './tile-source.js';
import { paintWater } from './water-painting.js';

const NORWAY = [4, 57.8, 31.5, 71.3];
const POINT_ZOOM = 12;
const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

export class WaterMap {
  #chosen = { mask: null, highlighted: -1 };
  #letters = false;
  #home;

  /** Whether something is being drawn, so that a click chooses no body. */
  drawing = false;

  /**
   * `events`: choose(index), moved({zoom, latitude, longitude}), describe(name answer), language(),
   * covered(): pixels of the map that something covers from below, as the sheet of a telephone does
   */
  constructor(element, { style, version, bounds, position, events }) {
    this.covered = events.covered;
    this.#home = toBounds(bounds ?? NORWAY);
    this.style = style;
    this.look = new Look(style, dark.matches);
    this.source = new TileSource(version);
    this.leaflet = this.#createLeaflet(element, position);
    this.base = this.#addTiles('ground', 0, (context, layers, frame) => paintBase(context, layers, frame, this.look, this.source.hasLand));
    this.source.onland = () => this.base.repaint();
    this.water = this.#addTiles('bodies', 12, (context, layers, frame) => paintWater(context, layers, frame, this.look, this.#chosen));
    const settings = () => ({ look: this.look, mask: this.#chosen.mask, letters: this.#letters, language: events.language() });
    this.settings = settings;
    this.labels = new LabelLayer(this.source, this.water, settings).addTo(this.leaflet);
    watchPointer(this.leaflet, this.source, { settings, describe: events.describe, choose: (index) => this.drawing || events.choose(index) });
    this.leaflet.on('moveend', () => events.moved(this.position()));
    dark.addEventListener('change', () => this.#changeScheme());
    new ResizeObserver(() => this.leaflet.invalidateSize({ pan: false })).observe(element);
  }

  #createLeaflet(element, position) {
    const motion = !still.matches;
    const map = new LeafletMap(element, {
      attributionControl: false, // The sources stand in the legend, with their dates and doubts.
      zoomControl: false,
      fadeAnimation: false,
      zoomAnimation: motion,
      inertia: motion,
      minZoom: 3,
      maxZoom: 18,
      maxBounds: this.#home.pad(4), // Far enough to look around, not far enough to get lost.
      wheelPxPerZoomLevel: 90,
      crs: SEAMLESS,
      zoomSnap: 0.25, // Quarter steps let what is chosen fill the map.
    });
    for (const [pane, level] of [['ground', 200], ['bodies', 300], ['labels', 450]]) {
      map.createPane(pane).style.zIndex = level;
      map.getPane(pane).style.pointerEvents = 'none';
    }
    if (position) map.setView([position.latitude, position.longitude], position.zoom, { animate: false });
    else map.fitBounds(this.#home, { animate: false, ...this.#room() });
    control.zoom({ position: 'topleft', zoomInTitle: t('map.zoomIn'), zoomOutTitle: t('map.zoomOut') }).addTo(map);
    control.scale({ position: 'bottomleft', imperial: false, maxWidth: 140 }).addTo(map);
    map.getContainer().setAttribute('role', 'application');
    map.getContainer().setAttribute('aria-label', t('map.label'));
    return map;
  }

  #addTiles(pane, margin, paint) {
    const layer = new VectorTileLayer(this.source, { pane, margin, paint });
    layer.on('tileerror', () => this.onproblem?.());
    layer.on('load', () => this.onloaded?.());
    return layer.addTo(this.leaflet);
  }

  /** The mask and the highlighted body, for those who draw the same elsewhere. */
  get chosen() {
    return this.#chosen;
  }

  position() {
    const { lat, lng } = this.leaflet.getCenter();
    return { zoom: this.leaflet.getZoom(), latitude: lat, longitude: lng };
  }

  /** Bodies outside the mask are left as a faint trace. Null shows them all. */
  setSelection(mask) {
    this.#chosen.mask = mask;
    this.water.repaint();
    this.labels.update();
  }

  highlight(index) {
    const before = this.#chosen.highlighted;
    if (before === index) return;
    this.#chosen.highlighted = index;
    this.water.repaintBodies([before, index].filter((i) => i >= 0));
  }

  setLetters(shown) {
    this.#letters = shown;
    this.labels.update();
  }

  setVersion(version) {
    this.source.setVersion(version);
    this.base.redraw();
    this.water.redraw();
  }

  retry() {
    this.base.redraw();
    this.water.redraw();
  }

  goTo({ zoom, latitude, longitude }) {
    this.leaflet.setView([latitude, longitude], zoom, { animate: false });
  }

  /** Moves so that the bounds are seen, if they are not already seen well. `room`: pixels to leave free at the top and to the right as well. */
  show(bounds, { always = false, room = {} } = {}) {
    const wanted = toBounds(bounds);
    const view = this.leaflet.getBounds();
    const [w, s, e, n] = bounds;
    if (!always && view.pad(-0.05).contains(wanted) && this.leaflet.getBoundsZoom(wanted) - this.leaflet.getZoom() < 4) return;
    const single = e - w < 1e-4 && n - s < 1e-4;
    const maxZoom = single ? Math.max(this.leaflet.getZoom(), POINT_ZOOM) : 13;
    this.leaflet.fitBounds(wanted, { animate: false, ...this.#room(room), maxZoom });
  }

  /** Space to leave free around what is shown: a margin, and what covers the map from below. */
  #room({ top = 0, right = 0 } = {}) {
    return { paddingTopLeft: [28, 28 + top], paddingBottomRight: [28 + right, 28 + this.covered()] };
  }

  #changeScheme() {
    this.look = new Look(this.style, dark.matches);
    this.base.repaint();
    this.water.repaint();
  }
}

function toBounds([west, south, east, north]) {
  return latLngBounds([south, west], [north, east]);
}


/** The mask of a selection answer: one bit per body, in the order of their tile index. */
export function readMask(base64) {
  const text = atob(base64);
  const mask = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) mask[i] = text.charCodeAt(i);
  return mask;
}
