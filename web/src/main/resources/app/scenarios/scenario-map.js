// What the map shows of a scenario: its offices as pins to be moved, how far it is from every place, soft bands around the offices, or what changed.

import { getJson, newest } from '../api.js';
import { tilesShown } from '../map/frame.js';
import { addedOpacity, strength } from '../offices/bands.js';

/** A longer way is drawn the stronger the more of these minutes it passes; the first is the least that is a change. */
export const CHANGE_STEPS = [1, 15, 30, 60];
const RADIUS = { least: 4, most: 17 };

export class ScenarioMap {
  /** 'times' or 'change' */
  show = 'times';
  #asked = '';
  #bands = null;
  #bandsShown = true;
  #own = false;
  #limits = null;
  #shown = false;
  #ask = newest((signal, parameters) => getJson('/api/travel/catchments', { parameters, signal }));

  #drawn = new Map();
  #features = [];

  constructor({ map }) {
    this.map = map;
  }

  /** The minutes that what is drawn is told apart by, rising; null when nothing is. */
  get limits() {
    return this.#limits;
  }

  /** @param offices {id, name, latitude, longitude, offered: whether they offer what is asked for} */
  pins(offices) {
    this.#shown = true;
    this.map.pins.show(offices.map((office) => ({ ...office, chosen: office.offered, nearest: false, connected: true, movable: true })));
  }

  /**
   * @param before, after evaluations; before is null when nothing is compared @param own whether people go to the office of their own municipality: areas are of the
   * nearest, so circles tell the time instead
   * @param chosen {municipality, settlement} or null
   */
  places(before, after, { own, chosen }) {
    const change = this.show === 'change' && before;
    this.#own = own;
    this.#shown = true;
    this.#limits = after?.limits ?? null;
    this.#put('scenario-places', 'marks', [before, after, change, own], () => (this.#features = after ? features(before ?? after, after) : []), (place) => (change ? this.#changed(place) : this.#timed(place)));
    this.#put('scenario-chosen', 'findings', [before, after, chosen?.municipality, chosen?.settlement], () => this.#chosen(chosen), ({ people, most }) => ({ radius: radius(people, most) + 4, color: this.map.colours().accent, weight: 3, fill: false, fillOpacity: 0 }));
    this.#drawBands(!change);
  }

  #chosen(chosen) {
    return chosen && this.#features.filter(({ properties }) => properties.municipality === chosen.municipality && (chosen.settlement === null || properties.settlement === chosen.settlement));
  }

  /** Moves so that what is chosen is seen. */
  showChosen(chosen) {
    const places = this.#chosen(chosen) ?? [];
    if (places.length === 0) return undefined;
    const { leaflet } = this.map;
    const seen = leaflet.getBounds().pad(-0.05);
    if (places.every(({ properties }) => seen.contains(properties.at))) return undefined;
    if (places.length === 1) return leaflet.panTo(places[0].properties.at, { animate: false });
    const [x, y] = [0, 1].map((axis) => places.map(({ geometry }) => geometry.coordinates[axis]));
    return this.map.show([Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)], { closest: 11 });
  }

  /** The number of the circle at a pixel of the world, the nearest centre first; −1 beside all. */
  placeAt(pixel, zoom, tolerance) {
    const { leaflet } = this.map;
    const { scale } = tilesShown(leaflet);
    const reach = (RADIUS.most + 2) / scale + tolerance;
    const [from, to] = [leaflet.unproject([pixel.x - reach, pixel.y + reach], zoom), leaflet.unproject([pixel.x + reach, pixel.y - reach], zoom)];
    let best = { index: -1, distance: Infinity };
    this.#features.forEach(({ properties, geometry }, index) => {
      const [longitude, latitude] = geometry.coordinates;
      if (longitude < from.lng || longitude > to.lng || latitude < from.lat || latitude > to.lat) return;
      const distance = leaflet.project([latitude, longitude], zoom).distanceTo(pixel);
      if (distance <= radius(properties.people, properties.most) / scale + tolerance / 2 && distance < best.distance) best = { index, distance };
    });
    return best.index;
  }

  /** {name, people, municipality, settlement, before, after, officeBefore, office}; offices by their number in each scenario. */
  place(index) {
    return this.#features[index]?.properties ?? null;
  }

  /** What is drawn already is not drawn anew: areas of a whole region have tens of thousands of corners. @param of all that the drawing is made of */
  #put(name, pane, of, make, style) {
    const key = [...of, this.map.look];
    if (this.#drawn.get(name)?.every((each, i) => each === key[i])) return;
    this.#drawn.set(name, key);
    this.map.tip.hide();
    this.map.overlays.set(name, pane, make() || null, style);
  }

  #timed({ people, most, after }) {
    const { ink, paper, warning } = this.map.colours();
    return after === null
      ? { radius: radius(people, most), color: warning, weight: 2, dashArray: '3 3', fillColor: paper, fillOpacity: 0.9 }
      : this.#own
        ? { radius: radius(people, most), color: ink, weight: 1, opacity: 0.7, ...this.#band(after) }
        : { radius: radius(people, most), color: ink, weight: 1, opacity: 0.6, fillColor: ink, fillOpacity: 0.16 };
  }

  /** The colour of the first limit that the minutes are within; none when they are beyond all. */
  #band(minutes) {
    const { accent, paper } = this.map.colours();
    const limits = this.#limits ?? [];
    const band = limits.findIndex((limit) => minutes <= limit);
    return band < 0 ? { fillColor: paper, fillOpacity: 0.9 } : { fillColor: accent, fillOpacity: Math.min(1, 0.2 + strength(band, limits.length)) };
  }

  /** Further away is full, nearer is a ring, and no change is a faint ring: it can be read without colour. */
  #changed({ people, most, before, after }) {
    const { ink, accent, paper, warning } = this.map.colours();
    const size = radius(people, most);
    if (after === null && before !== null) return { radius: size, color: warning, weight: 3, dashArray: '3 3', fillColor: paper, fillOpacity: 1 };
    const more = after === null ? 0 : (before === null ? -Infinity : after - before);
    if (Math.abs(more) < CHANGE_STEPS[0]) return { radius: size, color: ink, weight: 1, opacity: 0.45, fillColor: paper, fillOpacity: 0.7 };
    if (more < 0) return { radius: size, color: accent, weight: 3.5, fillColor: paper, fillOpacity: 0.9 };
    return { radius: size, color: warning, weight: 1, fillColor: warning, fillOpacity: changeOpacity(CHANGE_STEPS.findLastIndex((minutes) => more >= minutes)) };
  }

  /** Asks for the bands and draws them when they come, if the map still shows a scenario; gives whether there are others. @param offices where they are @param network of the scenario @param season, limits */
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
    if (this.#shown) this.#drawBands(this.#bandsShown);
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
    this.#put('scenario-bands', 'areas', [this.#bands, shown, this.#own], () => shown && !this.#own && areas?.features, ({ minutes }) => ({ color: accent, weight: 1, opacity: 0.4, fillColor: accent, fillOpacity: 0.85 * addedOpacity(limits.indexOf(minutes), limits.length) }));
  }

  clear() {
    this.#ask.stop();
    this.forgetBands();
    this.#shown = false;
    this.#limits = null;
    this.#drawn.clear();
    for (const [name, pane] of [['scenario-places', 'marks'], ['scenario-chosen', 'findings'], ['scenario-bands', 'areas'], ['scenario-link', 'ways'], ['scenario-link-casing', 'ways'], ['closed', 'marks'], ['closed-casing', 'marks']]) this.map.overlays.set(name, pane, null);
    this.map.pins.show([]);
  }
}

/** How strong a step of change is, from 0 to 1. */
export function changeOpacity(step) {
  return 0.2 + (0.7 * step) / (CHANGE_STEPS.length - 1);
}

function radius(people, most) {
  return RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(people / most);
}

/** Both evaluations go through the same people in the same order. */
function features(before, after) {
  const { columns, rows, municipalities, settlements } = after.places;
  const column = (name) => columns.indexOf(name);
  const [name, longitude, latitude, people, office, minutes, municipality, settlement] = ['name', 'longitude', 'latitude', 'people', 'office', 'minutes', 'municipality', 'settlement'].map(column);
  const most = Math.max(1, ...rows.map((row) => row[people]));
  const other = before.places.rows.length === rows.length ? before.places.rows : rows;
  return rows.map((row, i) => ({
    type: 'Feature',
    properties: {
      name: row[name],
      at: [row[latitude], row[longitude]],
      people: row[people],
      most,
      before: other[i][minutes],
      after: row[minutes],
      officeBefore: before.offices[other[i][office]]?.office,
      office: after.offices[row[office]]?.office,
      municipality: municipalities[row[municipality]],
      settlement: settlements[row[settlement]],
    },
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
