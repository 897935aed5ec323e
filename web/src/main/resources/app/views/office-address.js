// What is chosen in the view Kontor, as its address says it. Names are those of the travel endpoints.

import { readPosition, writePosition } from '../positions.js';

export const USUAL_TOPIC = 'travel-time';

const USUAL = { topic: USUAL_TOPIC, season: 'summer', mode: 'car', direction: 'to' };
const ONE_OF = { season: ['summer', 'winter'], mode: ['car', 'foot'], direction: ['to', 'from'] };
const CLOCK = ['leaveAt', 'arriveBy', 'open', 'needed'];
const SINGLE = ['limits', 'at', 'to', ...CLOCK, 'asTheCrowFlies'];
const SEVERAL = ['office', 'close', 'ferry'];

/**
 * - `topic`, `map`, `season`, `mode`, `direction`
 * - `office`: ids, none for all; `close`: what is closed; `limits`: minutes with commas, null for the usual
 * - `ferry`: what happens to ferries, each as `omland travel --ferry` takes it
 * - `leaveAt`, `arriveBy`, or `open` with `needed`: when one travels; all null for any time; `asTheCrowFlies`: a factor, or `usual`, on foot in straight lines
 * - `at`: latitude and longitude that were pointed at; `to`: id of the office whose way is drawn
 * - `more`: what topics keep themselves, name → value; anything else that the address holds
 */
export const officeAddress = {
  read(parameters) {
    const state = { map: readPosition(parameters.get('map')), more: {} };
    for (const [name, usual] of Object.entries(USUAL)) {
      const given = parameters.get(name);
      state[name] = given && (ONE_OF[name]?.includes(given) ?? true) ? given : usual;
    }
    for (const name of SINGLE) state[name] = parameters.get(name) || null;
    for (const name of SEVERAL) state[name] = [...new Set(parameters.getAll(name).filter(Boolean))];
    const known = new Set([...Object.keys(USUAL), ...SINGLE, ...SEVERAL, 'map']);
    for (const [name, value] of parameters) if (!known.has(name) && value) state.more[name] = value;
    return state;
  },

  write(state) {
    const parameters = new URLSearchParams();
    for (const name of SEVERAL) for (const value of state[name]) parameters.append(name, value);
    for (const [name, usual] of Object.entries(USUAL)) if (state[name] !== usual) parameters.set(name, state[name]);
    for (const name of SINGLE) if (state[name]) parameters.set(name, state[name]);
    for (const [name, value] of Object.entries(state.more)) if (value) parameters.set(name, value);
    if (state.map) parameters.set('map', writePosition(state.map));
    return parameters;
  },
};

/** Under what circumstances one travels: the parameters of every travel endpoint. */
export function wishParameters({ season, mode, close, ferry }) {
  const parameters = new URLSearchParams();
  if (season !== USUAL.season) parameters.set('season', season);
  if (mode !== USUAL.mode) parameters.set('mode', mode);
  for (const link of close) parameters.append('close', link);
  for (const change of ferry) parameters.append('ferry', change);
  return parameters;
}

/** The same for certain offices, all when none is chosen. */
export function officeParameters(state) {
  const parameters = wishParameters(state);
  for (const office of state.office) parameters.append('office', office);
  if (state.direction !== USUAL.direction) parameters.set('direction', state.direction);
  return parameters;
}

/** When one travels, for those endpoints that go by the clock; empty for any time, and on foot, where no clock is asked for. */
export function clockParameters(state) {
  const parameters = new URLSearchParams();
  if (state.mode === 'car') for (const name of CLOCK) if (state[name]) parameters.set(name, state[name]);
  return parameters;
}

/** Walking in straight lines, null otherwise; who drives does not. */
export function crowFactor({ mode, asTheCrowFlies }) {
  return mode === 'foot' ? asTheCrowFlies : null;
}
