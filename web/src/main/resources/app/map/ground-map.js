// A map with land and borders, what it shows of the world, and where it is. The maps of the views draw on it.

import { Map as LeafletMap, control, latLngBounds } from 'leaflet';
import { t } from '../messages.js';
import { paintBase } from './base-painting.js';
import { SEAMLESS } from './crs.js';
import { Look } from './look.js';
import { VectorTileLayer } from './tile-layer.js';
import { TileSource } from './tile-source.js';

const NORWAY = [4, 57.8, 31.5, 71.3];
const POINT_ZOOM = 12;
const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

export class GroundMap {
  #home;
  #tiles = [];

  /**
   * @param panes name and level of each, from below; `ground` is always there
   * @param waterAreas whether the borders of water areas are drawn
   * @param moved takes {zoom, latitude, longitude}
   * @param covered pixels of the map that something covers from below, as the sheet of a telephone does
   */
  constructor(element, { style, version, bounds, position, panes, label, moved, covered, waterAreas = true }) {
    this.covered = covered;
    this.waterAreas = waterAreas;
    this.style = style;
    this.#home = toBounds(bounds ?? NORWAY);
    this.look = new Look(style, dark.matches);
    this.source = new TileSource(version);
    this.leaflet = this.#createLeaflet(element, { position, panes, label });
    this.base = this.addTiles(this.source, 'ground', 0, (context, layers, frame) => paintBase(context, layers, frame, this.look, this.source.hasLand, this.waterAreas));
    this.source.onland = () => this.base.repaint();
    this.leaflet.on('moveend', () => moved(this.position()));
    dark.addEventListener('change', () => this.#changeScheme());
    new ResizeObserver(() => this.leaflet.invalidateSize({ pan: false })).observe(element);
  }

  #createLeaflet(element, { position, panes, label }) {
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
    for (const [pane, level] of [['ground', 200], ...panes]) {
      map.createPane(pane).style.zIndex = level;
      map.getPane(pane).style.pointerEvents = 'none';
    }
    if (position) map.setView([position.latitude, position.longitude], position.zoom, { animate: false });
    else map.fitBounds(this.#home, { animate: false, ...this.#room() });
    control.zoom({ position: 'topleft', zoomInTitle: t('map.zoomIn'), zoomOutTitle: t('map.zoomOut') }).addTo(map);
    control.scale({ position: 'bottomleft', imperial: false, maxWidth: 140 }).addTo(map);
    map.getContainer().setAttribute('role', 'application');
    map.getContainer().setAttribute('aria-label', label);
    return map;
  }

  /** @param margin pixels that symbols may reach beyond their tile @param paint (context, layers, frame) */
  addTiles(source, pane, margin, paint) {
    const layer = new VectorTileLayer(source, { pane, margin, paint });
    layer.on('tileerror', () => this.onproblem?.());
    layer.on('load', () => this.onloaded?.());
    this.#tiles.push(layer);
    return layer.addTo(this.leaflet);
  }

  position() {
    const { lat, lng } = this.leaflet.getCenter();
    return { zoom: this.leaflet.getZoom(), latitude: lat, longitude: lng };
  }

  isAt({ zoom, latitude, longitude }) {
    const now = this.position();
    return now.zoom === zoom && Math.abs(now.latitude - latitude) < 1e-3 && Math.abs(now.longitude - longitude) < 1e-3;
  }

  setVersion(version) {
    this.source.setVersion(version);
    this.retry();
  }

  retry() {
    for (const layer of this.#tiles) layer.redraw();
  }

  goTo({ zoom, latitude, longitude }) {
    this.leaflet.setView([latitude, longitude], zoom, { animate: false });
  }

  /** Where the map is at home: as far as one may look around. */
  setHome(bounds) {
    this.#home = toBounds(bounds);
    // setMaxBounds would glide there, and go on gliding after the map was put somewhere else; the next move heeds the option anyway.
    this.leaflet.options.maxBounds = this.#home.pad(4);
  }

  /** Moves so that the bounds are seen, if they are not already seen well. `room`: pixels to leave free at the top and to the right as well; `closest`: the nearest zoom. */
  show(bounds, { always = false, room = {}, closest = 13 } = {}) {
    const wanted = toBounds(bounds);
    const view = this.leaflet.getBounds();
    const [w, s, e, n] = bounds;
    if (!always && view.pad(-0.05).contains(wanted) && this.leaflet.getBoundsZoom(wanted) - this.leaflet.getZoom() < 4) return;
    const single = e - w < 1e-4 && n - s < 1e-4;
    const maxZoom = single ? Math.max(this.leaflet.getZoom(), POINT_ZOOM) : closest;
    this.leaflet.fitBounds(wanted, { animate: false, ...this.#room(room), maxZoom });
  }

  /** Space to leave free around what is shown: a margin, and what covers the map from below. */
  #room({ top = 0, right = 0 } = {}) {
    return { paddingTopLeft: [28, 28 + top], paddingBottomRight: [28 + right, 28 + this.covered()] };
  }

  #changeScheme() {
    this.look = new Look(this.style, dark.matches);
    for (const layer of this.#tiles) layer.repaint();
    this.onscheme?.();
  }
}

function toBounds([west, south, east, north]) {
  return latLngBounds([south, west], [north, east]);
}
