// The table that says which label of the register belongs to which driver, with what the user moves.

import { html, nothing } from 'lit-html';
import { getJson, newest, send } from '../api.js';
import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { selectionParameters } from '../state.js';
import { pageSize } from './page-size.js';
import { pager } from './pager.js';

const SIZE = 15;
const ADDRESS = '/api/water/driver-labels';

export class DriverLabels {
  #answer = null;
  #problem = null;
  #saving = null;
  #shown = false;
  #page = 1;
  #moved = new Map();
  #ask = newest((signal, parameters) => getJson(ADDRESS, { parameters, signal }));

  constructor({ store, changed, announce, saved }) {
    Object.assign(this, { store, changed, announce, saved });
  }

  async refresh() {
    if (!this.#shown) return;
    const parameters = selectionParameters(this.store.value);
    parameters.set('page', this.#page);
    parameters.set('size', pageSize.of(SIZE));
    try {
      this.#answer = await this.#ask(parameters);
      this.#problem = null;
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }

  /** Puts the product's own table back. */
  reset() {
    this.#moved.clear();
    return this.#put([]);
  }

  part() {
    return html`<section class="driver-labels">
      <button type="button" class="count-row labels-toggle" aria-expanded=${this.#shown} @click=${() => this.#toggle()}><span>${t('drivers.labels')}</span></button>
      ${this.#shown ? this.#content() : nothing}
    </section>`;
  }

  #toggle() {
    this.#shown = !this.#shown;
    this.changed();
    this.refresh();
  }

  #content() {
    if (this.#problem) return problemPart(this.#problem, () => this.refresh());
    if (!this.#answer) return html`<p class="note">${t('topic.loading')}</p>`;
    const { rows, total, writable, changes } = this.#answer;
    return html`
      <p class="note">${writable ? t('drivers.labels.intro') : t('drivers.sample')}</p>
      ${this.#saving ? problemPart(this.#saving) : nothing}
      <ul class="rows">${rows.map((row) => this.#row(row))}</ul>
      ${pager({ total, page: this.#page, size: pageSize.of(SIZE) }, (page) => {
        this.#page = page;
        this.refresh();
      })}
      <p class="actions">
        ${writable
          ? html`<button type="button" class="save-labels" ?disabled=${this.#moved.size === 0} @click=${() => this.#save()}>${t('drivers.save', whole(this.#moved.size))}</button>
              <button type="button" class="quiet" ?disabled=${changes.length === 0 && this.#moved.size === 0} @click=${() => this.reset()}>${t('drivers.reset')}</button>`
          : nothing}
        <a class="quiet" href=${this.#csv()} download>${t('list.csv')}</a>
      </p>
    `;
  }

  #row(row) {
    const driver = this.#moved.get(row.label)?.driver ?? row.driver;
    const notes = [t('drivers.carried', whole(row.bodies)), row.source === null && t('drivers.unknownLabel'), row.blanket && t('drivers.isBlanket'), row.changed && t('drivers.isChanged')].filter(Boolean);
    return html`<li class="row label-row ${row.source === null ? 'unknown' : ''}">
      <label><span>${row.label}</span>
        <select data-label=${row.label} ?disabled=${!this.#answer.writable} @change=${(event) => this.#move(row, event.target.value)}>
          ${this.#answer.drivers.map((each) => html`<option value=${each.driver} .selected=${each.driver === driver}>${each.name}</option>`)}
        </select></label>
      <span class="note">${notes.join(' · ')}</span>
    </li>`;
  }

  #move({ label, driver, blanket, sewage }, wanted) {
    if (wanted === driver) this.#moved.delete(label);
    else this.#moved.set(label, { label, driver: wanted, blanket, sewage });
    this.changed();
  }

  async #save() {
    const kept = this.#answer.changes.filter(({ label }) => !this.#moved.has(label));
    await this.#put([...kept, ...this.#moved.values()]);
  }

  async #put(labels) {
    try {
      await send('PUT', ADDRESS, { labels });
      this.#moved.clear();
      this.#saving = null;
      this.announce(t('drivers.saved'), { seen: true });
      await this.saved();
    } catch (problem) {
      this.#saving = problem;
      this.changed();
    }
  }

  #csv() {
    const parameters = selectionParameters(this.store.value);
    parameters.set('format', 'csv');
    return `${ADDRESS}?${parameters}`;
  }
}
