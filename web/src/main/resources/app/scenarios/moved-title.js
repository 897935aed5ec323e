// A scenario whose offices were moved says so in its title, wherever it stands: the name that it had told where they were. The file that is taken along has it too.

import { t } from '../messages.js';
import { setScenario } from './plan.js';

/**
 * @param before the study before an office was moved, or taken away @param after the study then @param scenario, office names
 * @param where it is put down, in words, empty when no words are known; null when it is taken away
 */
export function withMovedTitle(before, after, scenario, office, where) {
  const { title, moved = { words: '', offices: {} } } = before.scenarios[scenario];
  const { site } = before.scenarios[scenario].offices[office];
  const from = moved.offices[office]?.from ?? site;
  const { [office]: gone, ...others } = moved.offices;
  const isAway = where !== null && after.scenarios[scenario].offices[office].site !== from;
  const offices = isAway ? { ...others, [office]: { from, where } } : others;
  const list = Object.entries(offices).map(([name, { where: to }]) => (to ? t('scenario.moved.to', name, to) : name));
  const words = list.length ? ` ${t('scenario.moved.mark', list.join(', '))}` : '';
  // A title that was written since then stays as it is, and gets the words after it.
  const plain = moved.words && title.endsWith(moved.words) ? title.slice(0, -moved.words.length) : title;
  return setScenario(after, scenario, { title: plain + words, moved: { words, offices } });
}

/** Offices that were moved and say what their rooms cost: those of where they were. */
export function movedWithRooms({ moved, offices }) {
  return Object.keys(moved?.offices ?? {}).filter((name) => offices[name]?.rooms);
}
