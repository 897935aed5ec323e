// What the data doctor finds among the chosen bodies: every rule with its count, and the list of one rule at a time.

import { html, nothing } from 'lit-html';
import { getJson, newest } from '../api.js';
import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { bodyButton } from '../parts/body-button.js';
import { problemPart } from '../parts/problem.js';
import { selectionParameters } from '../state.js';
import { MapFocus } from './map-focus.js';
import { pageSize } from './page-size.js';
import { pager } from './pager.js';

const SIZE = 25;

export class DoctorTopic {
  #rules = null;
  #problem = null;
  #open = null;
  #page = 1;
  #list = null;
  #focus;
  #askRules = newest((signal) => getJson('/api/water/doctor', { parameters: selectionParameters(this.store.value), signal }));
  #askList = newest((signal, rule, parameters) => getJson(`/api/water/doctor/${rule}`, { parameters, signal }));

  constructor({ store, map, changed }) {
    Object.assign(this, { store, changed });
    this.#focus = new MapFocus(map);
  }

  async refresh() {
    this.#focus.clear();
    try {
      this.#rules = await this.#askRules();
      this.#problem = null;
      if (this.#open) await this.#load(1);
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }

  left() {
    this.#focus.clear();
  }

  async #choose(rule) {
    this.#focus.clear();
    this.#list = null;
    this.#open = this.#open === rule ? null : rule;
    this.changed();
    if (this.#open) await this.#load(1);
  }

  async #load(page) {
    this.#page = page;
    const parameters = selectionParameters(this.store.value);
    parameters.set('page', page);
    parameters.set('size', pageSize.of(SIZE));
    try {
      this.#list = await this.#askList(this.#open, parameters);
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }

  part() {
    if (this.#problem) return problemPart(this.#problem, () => this.refresh());
    if (!this.#rules) return html`<p class="note">${t('topic.loading')}</p>`;
    return html`<div class="topic-doctor">
      <p class="note">${t('doctor.intro')}</p>
      <ul class="counts">
        ${this.#rules.map((rule) => this.#rule(rule))}
      </ul>
      <p class="actions"><a class="quiet" href=${`/api/water/doctor?${this.#csv()}`} download>${t('doctor.csv')}</a></p>
    </div>`;
  }

  #csv() {
    const parameters = selectionParameters(this.store.value);
    parameters.set('format', 'csv');
    return parameters;
  }

  #rule({ rule, title, explanation, total, checked, found }) {
    const open = this.#open === rule;
    return html`<li>
      <button type="button" class="count-row ${found === 0 ? 'none' : ''}" data-rule=${rule} aria-expanded=${open} @click=${() => this.#choose(rule)}>
        <span>${title} <code>${rule}</code></span> <strong>${whole(found)}</strong>
        <span class="known">${t('doctor.checked', whole(checked), whole(total))}</span>
      </button>
      ${open ? html`<div class="finding-list"><p>${explanation}</p>${this.#findings()}</div>` : nothing}
    </li>`;
  }

  #findings() {
    if (!this.#list) return html`<p class="note">${t('topic.loading')}</p>`;
    const { rows, total, mask } = this.#list;
    if (total === 0) return html`<p class="note">${t('doctor.nothing')}</p>`;
    return html`
      <p class="actions"><button type="button" class="quiet" aria-pressed=${this.#focus.on} @click=${() => this.#toggleMap(mask)}>${t('list.onMap')}</button>
        <a class="quiet" href=${`/api/water/doctor/${this.#open}?${this.#csv()}`} download>${t('list.csv')}</a></p>
      <ul class="rows">
        ${rows.map((row) => html`<li class="row">
          ${bodyButton(row, (id) => this.store.set({ body: id }))} <span class="note">${row.id}</span>
          <span class="what">${row.finding}</span>
        </li>`)}
      </ul>
      ${pager({ total, page: this.#page, size: pageSize.of(SIZE) }, (page) => this.#load(page))}
    `;
  }

  #toggleMap(mask) {
    if (this.#focus.on) this.#focus.clear();
    else this.#focus.show(mask);
    this.changed();
  }
}
