// The drawer's table of where people live: which office is nearest, which is second, and how long it takes.

import { html, nothing } from 'lit-html';
import { getJson, newest } from '../api.js';
import { t } from '../messages.js';
import { duration, whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { clockParameters, crowFactor } from '../views/office-address.js';
import { pager } from '../topics/pager.js';

const SIZE = 50;
/** By the clock: the columns of the endpoint, which are not sorted. */
const CLOCKED = { arriveBy: ['id', 'people', 'nearest', 'leave', 'arrive', 'minutes', 'second', 'secondLeave'], open: ['id', 'people', 'nearest', 'leaveHome', 'served', 'home', 'awayMinutes', 'second', 'secondAwayMinutes'] };
const COLUMNS = ['id', 'people', 'nearest', 'minutes', 'second', 'secondMinutes'];
const NUMBERS = ['people', 'minutes', 'secondMinutes'];
const CLOCKS = ['leave', 'arrive', 'secondLeave', 'leaveHome', 'served', 'home'];
const DURATIONS = ['minutes', 'awayMinutes', 'secondAwayMinutes'];

export class NearestTable {
  #answer = null;
  #problem = null;
  #page = 1;
  #sort = 'minutes';
  #direction = 'desc';
  #parameters = null;
  #ask = newest((signal, parameters) => getJson('/api/travel/nearest', { parameters, signal }));

  constructor({ store, ground, changed }) {
    Object.assign(this, { store, ground, changed });
  }

  /** @param parameters of the chosen offices, null when none is */
  async refresh(wish) {
    const parameters = wish && this.#timed(wish);
    const same = String(parameters) === String(this.#parameters);
    this.#parameters = parameters;
    if (same && this.#answer) return;
    this.#page = 1;
    await this.#load();
  }

  /** At what time, or in straight lines; to leave at a time is no question about everybody. */
  #timed(wish) {
    const parameters = new URLSearchParams(wish);
    const state = this.store.value;
    const crow = crowFactor(state);
    if (crow) parameters.set('asTheCrowFlies', crow);
    else if (!state.leaveAt) for (const [name, value] of clockParameters(state)) parameters.set(name, value);
    return parameters;
  }

  /** The columns when it goes by the clock, else null. */
  #clocked() {
    return this.#parameters?.has('open') ? CLOCKED.open : this.#parameters?.has('arriveBy') ? CLOCKED.arriveBy : null;
  }

  async #load() {
    if (!this.#parameters || !this.ground.peopleLayer) {
      this.#answer = null;
      return;
    }
    const parameters = new URLSearchParams(this.#parameters);
    const order = this.#clocked() ? {} : { sort: this.#sort, order: this.#direction };
    for (const [name, value] of Object.entries({ page: this.#page, size: SIZE, ...order })) parameters.set(name, value);
    try {
      this.#answer = await this.#ask(parameters);
      this.#problem = null;
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }

  table() {
    if (!this.#answer && !this.#problem) return null;
    return { id: 'nearest', title: t('nearest.title'), count: this.#answer?.total, part: this.#part(), downloads: this.#download() };
  }

  #download() {
    if (!this.#answer) return nothing;
    const parameters = new URLSearchParams(this.#parameters);
    parameters.set('format', 'csv');
    return html`<a class="quiet" href=${`/api/travel/nearest?${parameters}`} download>${t('list.csv')}</a>`;
  }

  #part() {
    if (this.#problem) return problemPart(this.#problem, () => this.#load());
    const { rows, total } = this.#answer;
    const clocked = this.#clocked();
    if (clocked) return this.#clockTable(clocked);
    return html`<div class="ledger-scroll"><table class="ledger wide">
        <caption class="visually-hidden">${t('nearest.title')}</caption>
        <thead><tr>${COLUMNS.map((name) => this.#heading(name))}</tr></thead>
        <tbody>${rows.map((row) => html`<tr><th scope="row">${row.id}</th><td class="number">${whole(row.people)}</td>${reach(row)}</tr>`)}</tbody>
      </table></div>
      ${pager({ page: this.#page, size: SIZE, total }, (page) => this.#turn(page))}`;
  }

  #clockTable(columns) {
    const { rows, total, reached } = this.#answer;
    const one = (name, value) => (value === null || value === undefined ? html`<td class="number">–</td>` : html`<td class=${DURATIONS.includes(name) || CLOCKS.includes(name) || name === 'people' ? 'number' : ''}>${DURATIONS.includes(name) ? duration(value) : name === 'people' ? whole(value) : value}</td>`);
    const numeric = (name) => (name === 'people' || CLOCKS.includes(name) || DURATIONS.includes(name) ? 'number' : '');
    return html`<p class="note">${t('nearest.reached', whole(reached))}</p>
      <div class="ledger-scroll"><table class="ledger wide by-clock">
        <caption class="visually-hidden">${t('nearest.title')}</caption>
        <thead><tr>${columns.map((name) => html`<th scope="col" class=${numeric(name)}>${t(`nearest.${name}`)}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr><th scope="row">${row.id}</th>${row.reached ? columns.slice(1).map((name) => one(name, row[name])) : html`<td class="number">${whole(row.people)}</td><td colspan=${columns.length - 2} class="warn">${row.connected ? (row.hindrance ? t(`clock.hindrance.${row.hindrance}`) : t('nearest.unreached')) : t('nearest.notConnected')}</td>`}</tr>`)}</tbody>
      </table></div>
      ${pager({ page: this.#page, size: SIZE, total }, (page) => this.#turn(page))}`;
  }

  #heading(name) {
    const sorted = name === this.#sort;
    return html`<th scope="col" class=${NUMBERS.includes(name) ? 'number' : ''} aria-sort=${sorted ? (this.#direction === 'asc' ? 'ascending' : 'descending') : 'none'}><button type="button" class="sort" @click=${() => this.#sortBy(name)}>${t(`nearest.${name}`)}<span aria-hidden="true">${sorted ? (this.#direction === 'asc' ? ' ↑' : ' ↓') : ''}</span></button></th>`;
  }

  #sortBy(name) {
    this.#direction = name === this.#sort ? (this.#direction === 'asc' ? 'desc' : 'asc') : NUMBERS.includes(name) ? 'desc' : 'asc';
    this.#sort = name;
    this.#page = 1;
    this.#load();
  }

  #turn(page) {
    this.#page = page;
    this.#load();
  }
}

function reach({ connected, reached, nearest, minutes, second, secondMinutes }) {
  if (!connected) return html`<td colspan="4" class="warn">${t('nearest.notConnected')}</td>`;
  if (!reached) return html`<td colspan="4" class="warn">${t('nearest.unreached')}</td>`;
  return html`<td>${nearest}</td><td class="number">${duration(minutes)}</td><td>${second ?? html`<span class="note">${t('nearest.noSecond')}</span>`}</td><td class="number">${secondMinutes === null ? nothing : duration(secondMinutes)}</td>`;
}
