// What the map shows of a scenario: its offices as pins to be moved, how far it is from every place, soft bands around the offices, or what changed.

import { getJson, newest } from '../api.js';
import { addedOpacity } from '../offices/bands.js';

const LEAST_CHANGE = 1;
const RADIUS = { least: 4, most: 17 };

export class ScenarioMap {
  /** 'times' or 'change' */
  show = 'times';
  #asked = '';
  #bands = null;
  #bandsShown = true;
  #ask = newest((signal, parameters) => getJson('/api/travel/catchments', { parameters, signal }));

  #drawn = new Map();

  constructor({ map }) {
    this.map = map;
  }

  get limits() {
    return this.#bands?.limits ?? null;
  }

  /** @param offices {id, name, latitude, longitude} */
  pins(offices) {
    this.map.pins.show(offices.map((office) => ({ ...office, chosen: true, nearest: false, connected: true, movable: true })));
  }

  /** @param before, after evaluations; before is null when nothing is compared */
  places(before, after) {
    const change = this.show === 'change' && before;
    this.#put('scenario-places', 'marks', [before, after, change], () => after && features(before ?? after, after), (place) => (change ? this.#changed(place) : this.#timed(place)));
    this.#drawBands(!change);
  }

  /** What is drawn already is not drawn anew: areas of a whole region have tens of thousands of corners. @param of all that the drawing is made of */
  #put(name, pane, of, make, style) {
    const key = [...of, this.map.look];
    if (this.#drawn.get(name)?.every((each, i) => each === key[i])) return;
    this.#drawn.set(name, key);
    this.map.overlays.set(name, pane, make() || null, style);
  }

  #timed({ people, most, after }) {
    const { ink, paper, warning } = this.map.colours();
    return after === null
      ? { radius: radius(people, most), color: warning, weight: 2, dashArray: '3 3', fillColor: paper, fillOpacity: 0.9 }
      : { radius: radius(people, most), color: ink, weight: 1, opacity: 0.6, fillColor: ink, fillOpacity: 0.16 };
  }

  /** Further away is full, nearer is a ring, and no change is a faint ring: it can be read without colour. */
  #changed({ people, most, before, after }) {
    const { ink, accent, paper, warning } = this.map.colours();
    const size = radius(people, most);
    if (after === null && before !== null) return { radius: size, color: warning, weight: 3, dashArray: '3 3', fillColor: paper, fillOpacity: 1 };
    const more = after === null ? 0 : (before === null ? -Infinity : after - before);
    if (Math.abs(more) < LEAST_CHANGE) return { radius: size, color: ink, weight: 1, opacity: 0.45, fillColor: paper, fillOpacity: 0.7 };
    if (more < 0) return { radius: size, color: accent, weight: 3.5, fillColor: paper, fillOpacity: 0.9 };
    return { radius: size, color: warning, weight: 1, fillColor: warning, fillOpacity: 0.25 + Math.min(0.65, more / 90) };
  }

  /** Asks for the bands and draws them when they come; gives whether there are others. @param offices where they are @param network of the scenario @param season, limits */
  async refreshBands({ offices, network, season, limits, version }) {
    const parameters = new URLSearchParams({ each: '0', detail: 'map', season, limits: limits.join(',') });
    for (const { latitude, longitude } of offices) parameters.append('at', `${latitude.toFixed(5)},${longitude.toFixed(5)}`);
    for (const link of network.close ?? []) parameters.append('close', link);
    for (const [ferry, change] of Object.entries(network.ferries ?? {})) parameters.append('ferry', `${ferry}: ${change}`);
    for (const [link, kmh] of Object.entries(network.speeds ?? {})) parameters.append('speed', `${link}=${kmh}`);
    const asked = `${version} ${parameters}`;
    if (asked === this.#asked) return false;
    this.#asked = asked;
    try {
      this.#bands = offices.length ? await this.#ask(parameters) : null;
    } catch {
      this.forgetBands(); // The figures say what is wrong; bands are drawn when there are some.
    }
    this.#drawBands(this.#bandsShown);
    return true;
  }

  forgetBands() {
    this.#bands = null;
    this.#asked = '';
  }

  #drawBands(shown) {
    this.#bandsShown = shown;
    const { accent } = this.map.colours();
    const { limits = [], areas } = this.#bands ?? {};
    this.#put('scenario-bands', 'areas', [this.#bands, shown], () => shown && areas?.features, ({ minutes }) => ({ color: accent, weight: 1, opacity: 0.4, fillColor: accent, fillOpacity: 0.85 * addedOpacity(limits.indexOf(minutes), limits.length) }));
  }

  clear() {
    this.#drawn.clear();
    for (const [name, pane] of [['scenario-places', 'marks'], ['scenario-bands', 'areas'], ['scenario-link', 'ways'], ['scenario-link-casing', 'ways']]) this.map.overlays.set(name, pane, null);
    this.map.pins.show([]);
  }
}

function radius(people, most) {
  return RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(people / most);
}

/** Both evaluations go through the same people in the same order. */
function features(before, after) {
  const column = (name) => after.places.columns.indexOf(name);
  const [longitude, latitude, people, minutes] = ['longitude', 'latitude', 'people', 'minutes'].map(column);
  const most = Math.max(1, ...after.places.rows.map((row) => row[people]));
  const other = before.places.rows.length === after.places.rows.length ? before.places.rows : after.places.rows;
  return after.places.rows.map((row, i) => ({
    type: 'Feature',
    properties: { people: row[people], most, before: other[i][minutes], after: row[minutes] },
    geometry: { type: 'Point', coordinates: [row[longitude], row[latitude]] },
  }));
}

/** The place nearest to a point, by the straight line; null when there is none. */
export function nearestPlace({ places }, { latitude, longitude }) {
  const column = (name) => places.columns.indexOf(name);
  const [name, x, y] = ['name', 'longitude', 'latitude'].map(column);
  const narrow = Math.cos((latitude * Math.PI) / 180);
  let best = null;
  for (const row of places.rows) {
    const metres = 111_320 * Math.hypot((row[x] - longitude) * narrow, row[y] - latitude);
    if (!best || metres < best.metres) best = { name: row[name], metres };
  }
  return best;
}
