// The drawer's table of every settlement in two scenarios: sorted by any column, and a row is chosen as its circle on the map is.

import { html } from 'lit-html';
import { t } from '../messages.js';
import { duration, tenths, whole } from '../numbers.js';

const COLUMNS = ['settlement', 'municipality', 'count', 'minutesBefore', 'minutesAfter', 'minutesMore'];
const TEXTS = ['settlement', 'municipality'];

export class SettlementTable {
  #sort = 'minutesMore';
  #direction = 'desc';

  /** @param choice of places */
  constructor({ choice, changed }) {
    Object.assign(this, { choice, changed });
  }

  part({ before, after, people }) {
    const heads = { settlement: t('scenario.settlement'), municipality: t('scenario.municipality'), count: t('scenario.demand.people'), minutesBefore: before, minutesAfter: after, minutesMore: t('scenario.change') };
    return html`<div class="ledger-scroll"><table class="ledger wide settlement-table">
      <caption class="visually-hidden">${t('scenario.settlements')}</caption>
      <thead><tr>${COLUMNS.map((name) => this.#heading(name, heads[name]))}</tr></thead>
      <tbody>${this.#sorted(people.settlement).map((row) => this.#row(row))}</tbody>
    </table></div>`;
  }

  /** Those without a way are furthest off. */
  #sorted(rows) {
    const sign = this.#direction === 'asc' ? 1 : -1;
    const name = this.#sort;
    const compare = TEXTS.includes(name) ? (a, b) => String(a[name]).localeCompare(String(b[name]), 'nb') : (a, b) => number(a[name]) - number(b[name]);
    return [...rows].sort((a, b) => sign * compare(a, b) || b.count - a.count);
  }

  #heading(name, text) {
    const sorted = name === this.#sort;
    return html`<th scope="col" class=${TEXTS.includes(name) ? '' : 'number'} aria-sort=${sorted ? (this.#direction === 'asc' ? 'ascending' : 'descending') : 'none'}><button type="button" class="sort" data-sort=${name} @click=${() => this.#sortBy(name)}>${text}<span aria-hidden="true">${sorted ? (this.#direction === 'asc' ? ' ↑' : ' ↓') : ''}</span></button></th>`;
  }

  #sortBy(name) {
    this.#direction = name === this.#sort ? (this.#direction === 'asc' ? 'desc' : 'asc') : TEXTS.includes(name) ? 'asc' : 'desc';
    this.#sort = name;
    this.changed();
  }

  #row({ settlement, municipality, count, minutesBefore, minutesAfter, minutesMore }) {
    const { choice } = this;
    return html`<tr class=${choice.holds(municipality, settlement) ? 'chosen' : ''} data-settlement=${settlement}>
      <th scope="row"><button type="button" class="office-name" aria-pressed=${choice.isOnly(municipality, settlement)} @click=${() => choice.choose(municipality, settlement)}>${settlement}</button></th>
      <td>${municipality}</td><td class="number">${whole(count)}</td><td class="number">${time(minutesBefore)}</td><td class="number">${time(minutesAfter)}</td>
      <td class="number difference ${minutesMore > 0.5 ? 'lost' : minutesMore < -0.5 ? 'won' : ''}">${minutesMore === null ? '' : `${tenths(minutesMore, { signed: true })}\u00a0min`}</td></tr>`;
  }
}

function time(minutes) {
  return minutes === null ? html`<span class="warn">${t('scenario.noWay')}</span>` : duration(minutes);
}

function number(value) {
  return value ?? Number.MAX_VALUE;
}
