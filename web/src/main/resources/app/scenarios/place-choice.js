// Where people live, as it is pointed at on the map, pressed in a table or in a figure: one choice, which all of them show.

import { t } from '../messages.js';
import { duration, whole } from '../numbers.js';
import { letter } from './marks.js';

export class PlaceChoice {
  /** {municipality, settlement}, names; without a settlement all of the municipality; null for none. */
  value = null;

  constructor({ changed }) {
    this.changed = changed;
  }

  /** The same once more lets it go. */
  choose(municipality, settlement = null) {
    this.value = this.isOnly(municipality, settlement) ? null : { municipality, settlement };
    this.changed();
  }

  clear() {
    this.value = null;
  }

  isOnly(municipality, settlement = null) {
    return this.value?.municipality === municipality && this.value.settlement === settlement;
  }

  /** Whether it is chosen, alone or with all of its municipality. */
  holds(municipality, settlement) {
    return this.value?.municipality === municipality && (this.value.settlement === null || this.value.settlement === settlement);
  }
}

/**
 * What is told of a place: its name, how many live there, and where they go and how long it takes in both scenarios.
 *
 * @param scenarios {index, minutes, office}, minutes null when there is no way
 */
export function placeLines({ name, people }, scenarios) {
  const reach = ({ index, minutes, office }) => `${letter(index)} · ${minutes === null ? t('scenario.noWay') : t('scenario.place.to', duration(minutes), office)}`;
  return [name, people === 1 ? t('scenario.place.one') : t('scenario.place.people', whole(people)), ...scenarios.map(reach)];
}
