// Fetches vector tiles, decodes them once and keeps the latest, for the map, the labels, the pointer and the printed picture.

import { decodeTile } from './vector-tile.js';
import { waterCodes } from './codes.js';
import { inTurn } from './turns.js';

const KEPT = 512;
/** The server makes tiles down to here; further in, the page draws a part of them larger. */
export const DEEPEST_ZOOM = 14;

export class TileSource {
  #kept = new Map();
  #pending = new Map();
  #version;

  /** Whether a tile with land has been seen; `onland` is told of the first. */
  hasLand = false;
  onland = () => {};

  /** @param path where the tiles are, without z, x and y */
  constructor(version, path = '/tiles') {
    this.#version = version;
    this.path = path;
  }

  /** A new dataset: nothing kept is true any longer. */
  setVersion(version) {
    this.#version = version;
    this.hasLand = false;
    this.#kept.clear();
    for (const request of this.#pending.values()) request.controller.abort();
    this.#pending.clear();
  }

  /** Where in which stored tile the tile of these coordinates is: its own, or a part of an ancestor. */
  static place({ x, y, z }) {
    const deeper = Math.max(0, z - DEEPEST_ZOOM);
    const [parentX, parentY] = [x >> deeper, y >> deeper];
    return {
      key: `${z - deeper}/${parentX}/${parentY}`,
      enlarged: 2 ** deeper,
      left: (x - (parentX << deeper)) * 256,
      top: (y - (parentY << deeper)) * 256,
    };
  }

  /** The decoded tile if it is at hand, otherwise undefined. An empty tile is an empty map of layers. */
  peek(coords) {
    return this.#kept.get(TileSource.place(coords).key);
  }

  /** Resolves to the decoded tile. Call `release` with the same coordinates when it is no longer wanted. */
  request(coords) {
    const { key } = TileSource.place(coords);
    if (this.#kept.has(key)) return Promise.resolve(this.#kept.get(key));
    let request = this.#pending.get(key);
    if (!request) {
      const controller = new AbortController();
      request = { controller, wanted: 0, answer: this.#load(key, controller.signal) };
      this.#pending.set(key, request);
    }
    request.wanted++;
    return request.answer;
  }

  release(coords) {
    const { key } = TileSource.place(coords);
    const request = this.#pending.get(key);
    if (request && --request.wanted === 0) {
      request.controller.abort();
      this.#pending.delete(key);
    }
  }

  async #load(key, signal) {
    try {
      const response = await fetch(`${this.path}/${key}.mvt?v=${encodeURIComponent(this.#version)}`, { signal });
      if (!response.ok) throw new Error(`tile ${key}: ${response.status}`);
      const layers = response.status === 204 ? new Map() : await decoded(await response.arrayBuffer(), signal);
      this.#keep(key, layers);
      return layers;
    } finally {
      if (this.#pending.get(key)?.controller.signal === signal) this.#pending.delete(key);
    }
  }

  #keep(key, layers) {
    if (this.#kept.size >= KEPT) this.#kept.delete(this.#kept.keys().next().value);
    this.#kept.set(key, layers);
    if (this.hasLand || !layers.has('land')) return;
    this.hasLand = true;
    this.onland();
  }
}

function decoded(buffer, signal) {
  return inTurn(() => {
    if (signal.aborted) throw new DOMException('stopped', 'AbortError');
    const layers = decodeTile(buffer);
    const water = layers.get('water');
    if (water) water.codes = waterCodes(water);
    return layers;
  });
}
