// What may be held against each other of two scenarios: a mean of some people says nothing against the mean of others.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { whole } from '../numbers.js';

/**
 * @param comparison the server's, of the two scenarios and of those who reach an office in both; null until it has come
 * @param demand 'people' or 'clients'
 * @param before, after evaluations
 * @returns {isSame: whether the very same people reach an office in both, meanMinutes, weekdayMinutes: what the means of those who do in both change, null when it is not known, connected, cutOff: how many get an office, and lose it}
 */
export function samePeople(comparison, demand, before, after) {
  const all = comparison?.[demand].all[0];
  if (!all) return { isSame: false, meanMinutes: null, weekdayMinutes: null, connected: 0, cutOff: 0 };
  const { minutesMore, weekdayMinutesMore, newlyConnected, cutOff } = all;
  const isSame = newlyConnected === 0 && cutOff === 0 && before[demand].all[0].count === after[demand].all[0].count;
  return { isSame, meanMinutes: minutesMore, weekdayMinutes: weekdayMinutesMore, connected: newlyConnected, cutOff };
}

/** Who gets an office and who loses it, and whom the change of the mean is of; nothing when nobody does. */
export function otherPeople({ connected, cutOff }) {
  if (connected === 0 && cutOff === 0) return nothing;
  const words = [...(connected > 0 ? [html`<strong class="difference won">${t('scenario.others.connected', whole(connected))}</strong>`] : []), ...(cutOff > 0 ? [html`<strong class="difference lost">${t('scenario.others.cutOff', whole(cutOff))}</strong>`] : [])];
  return html`${words.map((each, i) => html`${i ? ', ' : ''}${each}`)}. ${t('scenario.others.both')}`;
}
