// The map of the view Samarbeid: municipalities on the ground, and over them areas, borders and classes.

import { Tooltip } from 'leaflet';
import { GroundMap } from '../map/ground-map.js';
import { Look } from '../map/look.js';
import { Overlays } from '../map/overlays.js';
import { t } from '../messages.js';

/** All of Norway named at once is no map. */
const MOST_NAMED = 120;
const LETTER_PIXELS = 7;
/** A name cut shorter than this, with its full stop, tells nobody which it is. */
const FEWEST_LETTERS = 4;
const PANES = [['areas', 250], ['marks', 330], ['ways', 350]];

export class AreaMap extends GroundMap {
  #municipalities = [];
  #labels = [];
  #onFill = new Set();
  #chosen = null;
  #paper = null;
  #size;
  /** What is held in sight: bounds and the room beside them; null when a person has put the map where it is, undefined before that is settled. */
  #kept;

  /** `events`: clicked(number or null), moved(position), covered(), restyle() */
  constructor(element, { style, version, position, events }) {
    super(element, { style, version, bounds: null, position, label: t('coop.map'), panes: PANES, moved: (position) => this.#moved(position), covered: events.covered, waterAreas: false });
    this.onmoved = events.moved;
    this.#size = this.leaflet.getSize();
    this.leaflet.on('resize', () => this.#resized());
    this.overlays = new Overlays(this.leaflet);
    this.onscheme = () => events.restyle();
    this.leaflet.on('zoomend', () => this.#showNames());
    this.leaflet.on('click', ({ latlng }) => events.clicked(this.#at(latlng)));
  }

  /**
   * Shows bounds and holds them in sight through every change of size, until a person moves the map; null leaves it where it is.
   * @param room takes nothing, gives the pixels to leave free
   */
  keepInSight(bounds, room) {
    this.#kept = bounds && { bounds, room };
    this.leaflet.invalidateSize({ pan: false });
    this.#fit();
  }

  #fit() {
    const { x, y } = this.leaflet.getSize();
    if (!this.#kept || x === 0 || y === 0) return;
    const kept = this.#kept;
    this.#kept = undefined; // What it moves now is no choice of a person.
    this.show(kept.bounds, { always: true, room: kept.room() });
    this.#kept = kept;
  }

  /** A change of size moves the middle of the map too, and nobody has moved it. */
  #moved(position) {
    if (this.#kept === undefined || !this.leaflet.getSize().equals(this.#size)) return;
    this.#kept = null;
    this.onmoved(position);
  }

  #resized() {
    this.#size = this.leaflet.getSize();
    if (this.#kept) this.#fit();
    else if (this.#kept === null && this.#size.x > 0 && this.#size.y > 0) this.onmoved(this.position());
  }

  colours() {
    const { surface } = this.#paper ?? this.look;
    return { accent: surface.accent, warning: surface.warning, ink: surface.ink, muted: surface.mutedInk };
  }

  /** Draws in the colours of paper, does what needs that, and draws in those of the screen again. */
  onPaper(redraw, then) {
    this.#paper = new Look(this.style, false);
    redraw();
    try {
      return then();
    } finally {
      this.#paper = null;
      redraw();
    }
  }

  /** For the picture on paper: municipalities, what is drawn over them, and the names that have room. */
  drawOn(drawTiles, context, { surface }) {
    this.overlays.drawOn(context, PANES.map(([pane]) => pane));
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.font = '11px system-ui, sans-serif';
    for (const { label, written, number } of this.#labels.filter(({ label }) => this.leaflet.hasLayer(label))) {
      const { x, y } = this.leaflet.latLngToContainerPoint(label.getLatLng());
      const onFill = this.#onFill.has(number);
      context.strokeStyle = onFill ? surface.accent : surface.halo;
      context.fillStyle = onFill ? surface.halo : surface.label;
      context.strokeText(written, x, y);
      context.fillText(written, x, y);
    }
  }

  /** @param features areas of single municipalities, their number first among the members */
  setMunicipalities(features) {
    this.#municipalities = features.filter(({ geometry }) => geometry);
    for (const { label } of this.#labels) label.remove();
    this.#labels = this.#municipalities.map((feature) => this.#named(feature));
    this.#showNames();
  }

  #named({ geometry, properties }) {
    const box = boxOf([{ geometry }]);
    const label = new Tooltip({ permanent: true, direction: 'center', className: 'coop-label', interactive: false, opacity: 1 });
    label.setLatLng([(box[1] + box[3]) / 2, (box[0] + box[2]) / 2]).setContent(document.createTextNode(properties.name));
    return { label, box, name: properties.name, number: properties.members[0] };
  }

  /** The one that is chosen has its whole name, with or without room; those filled so strongly that ink would drown have theirs in the colour of paper. */
  setNamed(chosen, onFill = []) {
    this.#chosen = chosen;
    this.#onFill = new Set(onFill);
    this.#showNames();
  }

  /** A name stands where its municipality has room for it, cut short where there is room for a part that tells it. */
  #showNames() {
    for (const each of this.#labels) {
      const { label, box, name, number } = each;
      const width = this.leaflet.latLngToLayerPoint([box[1], box[2]]).x - this.leaflet.latLngToLayerPoint([box[1], box[0]]).x;
      const letters = Math.floor(width / LETTER_PIXELS);
      const isChosen = number === this.#chosen;
      each.written = isChosen || letters >= name.length ? name : `${name.slice(0, letters - 1).trimEnd()}.`;
      label.setContent(document.createTextNode(each.written));
      if (isChosen || (letters >= Math.min(name.length, FEWEST_LETTERS) && this.#labels.length <= MOST_NAMED)) label.addTo(this.leaflet);
      else label.remove();
      label.getElement()?.classList.toggle('on-fill', this.#onFill.has(number));
      label.getElement()?.classList.toggle('chosen', isChosen);
    }
  }

  /** West, south, east and north of all municipalities, or of those whose numbers are given; null when none has a place. */
  bounds(numbers = null) {
    return boxOf(numbers ? this.areasOf(numbers) : this.#municipalities);
  }

  areasOf(numbers) {
    return this.#municipalities.filter(({ properties }) => numbers.includes(properties.members[0]));
  }

  #at({ lng, lat }) {
    const found = this.#municipalities.find(({ geometry }) => geometry.coordinates.some((rings) => rings.reduce((inside, ring) => inside !== within(ring, lng, lat), false)));
    return found?.properties.members[0] ?? null;
  }
}

function boxOf(features) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    for (const [x, y] of geometry.coordinates.flat(2)) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return Number.isFinite(box[0]) ? box : null;
}

function within(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
