// What is chosen in the view Samarbeid, as its address says it. Names are those of the cooperation endpoints.

import { readPosition, writePosition } from '../positions.js';

const USUAL = { topic: 'arrangements', method: 'natural', classes: '5' };
const SINGLE = ['one', 'other', 'municipality', 'first', 'second', 'table', 'column', 'breaks', 'age', 'from', 'to', 'alternative'];

/**
 * - `topic`, `map`
 * - `one`, `other`: ids of the arrangements that are drawn; `municipality`: number of the one that is looked at
 * - `first`, `second`: ids of the groupings that are compared
 * - `age`, `from`, `to`, `alternative`: whose number, from which year to which, by which alternative of the projection
 * - `table`, `column`, `method`, `classes`, `breaks`: what is put into classes, and how
 */
export const cooperationAddress = {
  read(parameters) {
    const state = { map: readPosition(parameters.get('map')) };
    for (const [name, usual] of Object.entries(USUAL)) state[name] = parameters.get(name) || usual;
    for (const name of SINGLE) state[name] = parameters.get(name) || null;
    return state;
  },

  write(state) {
    const parameters = new URLSearchParams();
    for (const [name, usual] of Object.entries(USUAL)) if (state[name] !== usual) parameters.set(name, state[name]);
    for (const name of SINGLE) if (state[name]) parameters.set(name, state[name]);
    if (state.map) parameters.set('map', writePosition(state.map));
    return parameters;
  },
};
