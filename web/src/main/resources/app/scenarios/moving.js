// An office on its way from one place to another: what came of it is told when the server has answered, beside the pin where it failed.

import { t } from '../messages.js';
import { distance } from '../numbers.js';

/** Two pins as near as this are one on top of the other. */
const SAME_SPOT_PIXELS = 12;

export class Moving {
  #now = null;

  constructor({ map, announce }) {
    Object.assign(this, { map, announce });
  }

  /** @param place {at: [latitude, longitude]} or {settlement} @param offices where all of them are, {name, latitude, longitude} */
  begin(office, place, offices) {
    this.#now = { office, place, beside: place.at && this.#beside(office, place.at, offices) };
  }

  /** {name, metres, covered: whether one pin is on top of the other} of the office that is nearest to where it is put down; undefined when there is no other. */
  #beside(office, at, offices) {
    const { leaflet } = this.map;
    const pixels = (place) => leaflet.latLngToContainerPoint(place).distanceTo(leaflet.latLngToContainerPoint(at));
    const others = offices.filter(({ name }) => name !== office).map(({ name, latitude, longitude }) => ({ name, metres: leaflet.distance([latitude, longitude], at), covered: pixels([latitude, longitude]) < SAME_SPOT_PIXELS }));
    return others.sort((a, b) => a.metres - b.metres)[0];
  }

  /** @param sites of the answer, {name, metresFromRoad} where a site is far from any road @param siteOf gives the name of an office's site */
  done(sites, siteOf) {
    const moved = this.#now;
    this.#now = null;
    if (!moved) return;
    const { office, place, beside } = moved;
    const metres = sites.find(({ name }) => name === siteOf(office))?.metresFromRoad;
    if (!beside?.covered && !metres) return this.announce(t('scenario.moved', office));
    const words = beside?.covered ? t('scenario.moved.beside', office, beside.name, distance(beside.metres)) : t('scenario.moved.off-road', office, distance(metres));
    this.announce(words);
    if (place.at) this.map.pins.say(place.at, words, { told: !beside?.covered });
  }

  /** Gives whether the reason stands on the map, where the office was put down. */
  refused(problem) {
    const moved = this.#now;
    this.#now = null;
    if (!moved) return false;
    const words = reason(problem, moved);
    this.announce(words);
    if (moved.place.at) this.map.pins.say(moved.place.at, words);
    return Boolean(moved.place.at);
  }
}

/** Why it cannot stand there, without what only a file has: its name and lines. */
function reason({ code, message }, { office, beside }) {
  if (code === 'scenario.site-water') return t('scenario.move.water', office);
  if (code === 'scenario.site-far') return t('scenario.move.far', office);
  if (['scenario.same-site', 'scenario.same-place'].includes(code) && beside) return t('scenario.move.same', office, beside.name);
  return t('scenario.move.refused', office, message.replace(/^[^\s:]+:\d+: /, ''));
}
