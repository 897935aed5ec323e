// What the person has chosen, in one small object, mirrored in the address so that it can be sent to a colleague.

import { readPosition, writePosition } from './positions.js';
import { cooperationAddress } from './views/cooperation-address.js';
import { officeAddress } from './views/office-address.js';

/** Choices that may hold several values; each value is one repeated parameter, named as in the water endpoints. */
export const CHOICES = ['area', 'region', 'basin', 'municipality', 'category', 'class', 'modification', 'chemical'];

/** In the order of the top bar. */
export const VIEWS = ['vann', 'kontor', 'samarbeid', 'data'];

/** Views that choose something else than water bodies: each reads its own part of the state from the address and writes it, and keeps it while another view is shown. */
const OWN = { kontor: officeAddress, samarbeid: cooperationAddress };
const NOTHING = new URLSearchParams();

/** Reads the state from an address: path and query string. An unknown parameter is left alone, an unknown view is null. */
export function fromAddress(pathname, search) {
  const name = pathname.replace(/^\/+|\/+$/g, '') || 'vann';
  const given = new URLSearchParams(search);
  const parameters = OWN[name] ? NOTHING : given;
  const state = {
    view: VIEWS.includes(name) ? name : null,
    q: parameters.get('q') ?? '',
    body: parameters.get('body') || null,
    map: readPosition(parameters.get('map')),
    letters: parameters.get('letters') === '1',
    by: parameters.get('by') ?? '',
    topic: parameters.get('topic') || 'figures',
    sort: parameters.get('sort') || 'name',
    direction: parameters.get('direction') === 'desc' ? 'desc' : 'asc',
  };
  for (const choice of CHOICES) state[choice] = [...new Set(parameters.getAll(choice).filter(Boolean))];
  for (const [view, address] of Object.entries(OWN)) state[view] = address.read(view === name ? given : NOTHING);
  return state;
}

/** The address that `fromAddress` reads back to the same state. Defaults are left out, so that the address stays short. */
export function toAddress(state) {
  if (state.view === 'data') return '/data';
  if (OWN[state.view]) return addressOf(state.view, OWN[state.view].write(state[state.view]));
  const parameters = selectionParameters(state);
  if (state.body) parameters.set('body', state.body);
  if (state.sort !== 'name') parameters.set('sort', state.sort);
  if (state.direction !== 'asc') parameters.set('direction', state.direction);
  if (state.topic !== 'figures') parameters.set('topic', state.topic);
  if (state.by) parameters.set('by', state.by);
  if (state.letters) parameters.set('letters', '1');
  if (state.map) parameters.set('map', writePosition(state.map));
  return addressOf(state.view ?? 'vann', parameters);
}

function addressOf(view, parameters) {
  const query = parameters.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return `/${view}${query ? `?${query}` : ''}`;
}

/** What an address says of its own view; what the others hold stays as it was. */
function arrived(before, next) {
  const mine = OWN[next.view] ? [next.view] : next.view === 'data' ? [] : Object.keys(next).filter((name) => !OWN[name]);
  return { ...before, view: next.view, ...Object.fromEntries(mine.map((name) => [name, next[name]])) };
}

/** The parameters of every water endpoint; `without` leaves some choices out, to ask what they choose among. */
export function selectionParameters(state, without = []) {
  const parameters = new URLSearchParams();
  for (const choice of CHOICES) {
    if (!without.includes(choice)) for (const value of state[choice]) parameters.append(choice, value);
  }
  if (state.q) parameters.set('q', state.q);
  return parameters;
}

export function hasChoice(state) {
  return Boolean(state.q) || CHOICES.some((choice) => state[choice].length > 0);
}

/** A patch that takes every choice back, and leaves the map where it is. */
export function withoutChoices() {
  return { q: '', ...Object.fromEntries(CHOICES.map((choice) => [choice, []])) };
}

export class Store {
  #listeners = new Set();

  constructor() {
    this.value = fromAddress(location.pathname, location.search);
    addEventListener('popstate', () => this.#apply(arrived(this.value, fromAddress(location.pathname, location.search))));
  }

  /** Changes what is named in the patch. `quiet` changes leave no step to go back to: moving the map, typing, sorting. */
  set(patch, { quiet = false } = {}) {
    const next = { ...this.value, ...patch };
    const address = toAddress(next);
    if (address !== location.pathname + location.search) {
      if (quiet) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#apply(next);
  }

  /** The listener gets the state and the set of names that changed. */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #apply(next) {
    const before = this.value;
    const changed = new Set(Object.keys(next).filter((key) => JSON.stringify(next[key]) !== JSON.stringify(before[key])));
    if (changed.size === 0) return;
    this.value = next;
    for (const listener of this.#listeners) listener(next, changed);
  }
}

/** A view's own part of the state, which changes and tells as the whole does. */
export class OwnStore {
  constructor(store, view) {
    Object.assign(this, { store, view });
  }

  get value() {
    return this.store.value[this.view];
  }

  set(patch, how) {
    this.store.set({ [this.view]: { ...this.value, ...patch } }, how);
  }

  /** The listener gets the view's state and the set of names in it that changed. */
  subscribe(listener) {
    let before = this.value;
    return this.store.subscribe((state) => {
      const now = state[this.view];
      const changed = new Set(Object.keys(now).filter((name) => JSON.stringify(now[name]) !== JSON.stringify(before[name])));
      before = now;
      if (changed.size > 0) listener(now, changed);
    });
  }
}

/** Sizes and folds belong to the person's own screen, not to the address. */
export const remembered = {
  get(key, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(`omland.${key}`)) ?? otherwise;
    } catch {
      return otherwise;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(`omland.${key}`, JSON.stringify(value));
    } catch {
      // A browser that keeps nothing (private window) still shows the page.
    }
  },
};
