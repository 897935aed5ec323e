// The map of the water view as it is when the view begins.

import { bodyName } from '../api.js';
import { WaterMap } from '../map/map.js';
import { language } from '../messages.js';
import { shortDescription } from '../parts/names.js';

/** @param context {style, state, choices} @param chosen the state of the page: where the map is, and whether it has letters @param events choose(index), moved(position), covered() */
export function waterMap(element, { context: { style, state, choices }, chosen, events }) {
  const describe = async (index) => {
    const answer = await bodyName(index);
    return [answer.name || answer.id, shortDescription(answer)];
  };
  const map = new WaterMap(element, { style, version: state.version, bounds: choices?.bounds ?? state.bounds, position: chosen.map, events: { ...events, describe, language: () => language } });
  map.setLetters(chosen.letters);
  return map;
}
