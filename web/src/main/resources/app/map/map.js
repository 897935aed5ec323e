// The map of the water view: the bodies on the ground, and what it shows of the choice.

import { t } from '../messages.js';
import { GroundMap } from './ground-map.js';
import { LabelLayer } from './labels.js';
import { watchPointer } from './pointer.js';
import { bodyAt } from './hit.js';
import { paintWater } from './water-painting.js';

export class WaterMap extends GroundMap {
  #chosen = { mask: null, highlighted: -1 };
  #letters = false;

  /** Whether something is being drawn, so that a click chooses no body. */
  drawing = false;

  /** `events`: choose(index), moved({zoom, latitude, longitude}), describe(index) → lines of text, language(), covered() */
  constructor(element, { style, version, bounds, position, events }) {
    super(element, { style, version, bounds, position, label: t('map.label'), panes: [['bodies', 300], ['labels', 450]], moved: events.moved, covered: events.covered });
    this.water = this.addTiles(this.source, 'bodies', 12, (context, layers, frame) => paintWater(context, layers, frame, this.look, this.#chosen));
    this.settings = () => ({ look: this.look, mask: this.#chosen.mask, letters: this.#letters, language: events.language() });
    this.labels = new LabelLayer(this.source, this.water, this.settings).addTo(this.leaflet);
    watchPointer(this.leaflet, {
      find: (pixel, zoom, tolerance) => bodyAt(this.source, pixel, zoom, this.#chosen.mask, tolerance, this.look.width('point', zoom)),
      describe: events.describe,
      choose: (index) => this.drawing || events.choose(index),
    });
  }

  /** The mask and the highlighted body, for those who draw the same elsewhere. */
  get chosen() {
    return this.#chosen;
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

  /** What is drawn on the ground, for paper. */
  drawOn(drawTiles, context, look) {
    drawTiles(this.source, (layers, frame) => paintWater(context, layers, frame, look, this.#chosen));
  }
}

/** The mask of a selection answer: one bit per body, in the order of their tile index. */
export function readMask(base64) {
  const text = atob(base64);
  const mask = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) mask[i] = text.charCodeAt(i);
  return mask;
}
