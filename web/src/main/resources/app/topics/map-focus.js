// Lets a topic show some of the bodies on the map and leave the rest as a trace, and take that back.

import { readMask } from '../map/map.js';

export class MapFocus {
  #mine = null;
  #before = null;

  constructor(map) {
    this.map = map;
  }

  get on() {
    return this.#mine !== null;
  }

  /** @param mask one bit for each body, in base64 */
  show(mask) {
    this.clear();
    this.#before = this.map.chosen.mask;
    this.#mine = readMask(mask);
    this.map.setSelection(this.#mine);
  }

  /** Takes it back, unless something else has chosen meanwhile. */
  clear() {
    if (this.#mine && this.map.chosen.mask === this.#mine) this.map.setSelection(this.#before);
    this.#mine = null;
  }
}
