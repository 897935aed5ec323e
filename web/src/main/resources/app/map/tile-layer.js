// A Leaflet grid of canvases painted from vector tiles. A change of choice or scheme repaints what is at hand and asks for nothing.

import { DomUtil, GridLayer } from 'leaflet';
import { TileSource } from './tile-source.js';
import { frameOf, tilesShown } from './frame.js';

const FRAME_BUDGET_MS = 10;

/**
 * options.paint(context, layers, frame) draws one tile; options.margin is how far its symbols may reach beyond it.
 */
export const VectorTileLayer = GridLayer.extend({
  options: { margin: 0, minZoom: 3, maxZoom: 18, keepBuffer: 2, updateWhenZooming: false, updateInterval: 120 },

  initialize(source, options) {
    GridLayer.prototype.initialize.call(this, options);
    this.source = source;
    this.waiting = new Map();
    this.paintTimes = [];
    this.on('tileunload', ({ coords, tile }) => {
      this.waiting.delete(tile);
      if (!tile.painted) source.release(coords);
    });
  },

  createTile(coords, done) {
    const tile = DomUtil.create('div', 'vector-tile');
    tile.coords = coords;
    this.source.request(coords).then(
      (layers) => this._later(tile, layers, done),
      (problem) => {
        if (problem.name !== 'AbortError') done(problem, tile);
      },
    );
    return tile;
  },

  /** Leaflet's own forgets to round the zoom when the map stands between two. */
  redraw() {
    if (this._map) {
      this._removeAllTiles();
      this._setView(this._map.getCenter(), this._map.getZoom());
    }
    return this;
  },

  /** Paints every tile again, those nearest the middle of the map first. */
  repaint() {
    for (const { el, current } of Object.values(this._tiles ?? {})) {
      const layers = this.source.peek(el.coords);
      if (current && layers) this._later(el, layers);
      else if (layers && el.painted) this._later(el, layers);
    }
  },

  getEvents() {
    return { ...GridLayer.prototype.getEvents.call(this), zoomend: this._sharpen };
  },

  /** Between two zooms the same tiles are shown larger or smaller: they are painted again for the pixels they now cover. */
  _sharpen() {
    for (const { el } of Object.values(this._tiles ?? {})) {
      const layers = el.painted && el.ratio !== this._ratio() && this.source.peek(el.coords);
      if (layers) this._later(el, layers);
    }
  },

  _ratio() {
    return Math.min(devicePixelRatio || 1, 2) * tilesShown(this._map).scale;
  },

  /** Only the tiles that hold one of these bodies. */
  repaintBodies(indices) {
    for (const { el } of Object.values(this._tiles ?? {})) {
      const layers = el.painted && this.source.peek(el.coords);
      const ids = layers && layers.get('water')?.ids;
      if (ids && indices.some((index) => ids.includes(index))) this._later(el, layers);
    }
  },

  _later(tile, layers, done) {
    const before = this.waiting.get(tile);
    this.waiting.set(tile, { layers, done: done ?? before?.done });
    this.scheduled ??= requestAnimationFrame(() => this._paintSome());
  },

  _paintSome() {
    this.scheduled = null;
    const until = performance.now() + FRAME_BUDGET_MS;
    for (const [tile, { layers, done }] of this.waiting) {
      this.waiting.delete(tile);
      this._paint(tile, layers);
      done?.(null, tile);
      if (performance.now() > until) break;
    }
    if (this.waiting.size > 0) this.scheduled = requestAnimationFrame(() => this._paintSome());
    else this.fire('painted');
  },

  _paint(tile, layers) {
    const started = performance.now();
    const ratio = this._ratio();
    // The margin is whole pixels, so that the tile's own edges are too, and meet those of its neighbours.
    const margin = Math.ceil(this.options.margin * ratio) / ratio;
    const side = Math.round((256 + 2 * margin) * ratio);
    let canvas = tile.firstChild;
    if (layers.size === 0) {
      canvas?.remove();
    } else {
      canvas ??= DomUtil.create('canvas', '', tile);
      canvas.style.cssText = `position:absolute;left:${-margin}px;top:${-margin}px;width:${256 + 2 * margin}px;height:${256 + 2 * margin}px`;
      const context = canvas.getContext('2d');
      if (canvas.width !== side) canvas.width = canvas.height = side;
      else {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, side, side);
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const zoom = tile.coords.z;
      const frame = frameOf(TileSource.place(tile.coords), { originX: margin, originY: margin, ratio, zoom });
      this.options.paint(context, layers, frame);
    }
    tile.painted = true;
    tile.ratio = ratio;
    this.paintTimes.push(performance.now() - started);
    if (this.paintTimes.length > 200) this.paintTimes.shift();
  },
});
