// What presses on the chosen bodies, ranked by driver, the bodies of one driver at a time, and the table of labels.

import { html, nothing } from 'lit-html';
import { styleMap } from 'lit-html/directives/style-map.js';
import { getJson, newest } from '../api.js';
import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { bodyButton } from '../parts/body-button.js';
import { degreeName } from '../parts/names.js';
import { problemPart } from '../parts/problem.js';
import { selectionParameters } from '../state.js';
import { DriverLabels } from './driver-labels.js';
import { MapFocus } from './map-focus.js';
import { pageSize } from './page-size.js';
import { pager } from './pager.js';

const SIZE = 25;
const ORDERS = ['bodies', 'below-goal', 'degree'];

export class DriversTopic {
  #answer = null;
  #problem = null;
  #by = 'bodies';
  #blanket = true;
  #open = null;
  #page = 1;
  #list = null;
  #focus;
  #labels;
  #ask = newest((signal, parameters) => getJson('/api/water/drivers', { parameters, signal }));
  #askList = newest((signal, driver, parameters) => getJson(`/api/water/drivers/${driver}`, { parameters, signal }));

  constructor({ store, map, changed, announce }) {
    Object.assign(this, { store, changed });
    this.#focus = new MapFocus(map);
    this.#labels = new DriverLabels({ store, changed, announce, saved: () => this.refresh() });
  }

  async refresh() {
    this.#focus.clear();
    try {
      this.#answer = await this.#ask(this.#parameters({ by: this.#by }));
      this.#problem = null;
      if (this.#open) await this.#load(1);
    } catch (problem) {
      this.#problem = problem;
    }
    this.#labels.refresh();
    this.changed();
  }

  left() {
    this.#focus.clear();
  }

  #parameters(more = {}) {
    const parameters = selectionParameters(this.store.value);
    for (const [name, value] of Object.entries(more)) parameters.set(name, value);
    if (!this.#blanket) parameters.set('blanket', 'false');
    return parameters;
  }

  async #choose(driver) {
    this.#focus.clear();
    this.#list = null;
    this.#open = this.#open === driver ? null : driver;
    this.changed();
    if (this.#open) await this.#load(1);
  }

  async #load(page) {
    this.#page = page;
    try {
      this.#list = await this.#askList(this.#open, this.#parameters({ page, size: pageSize.of(SIZE) }));
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }

  part() {
    if (this.#problem) {
      return html`<div class="topic-drivers">${problemPart(this.#problem, () => this.refresh())}
        ${this.#problem.code === 'document.broken' ? html`<p class="actions"><button type="button" @click=${() => this.#labels.reset()}>${t('drivers.reset')}</button></p>` : nothing}</div>`;
    }
    if (!this.#answer) return html`<p class="note">${t('topic.loading')}</p>`;
    const { bodies, pressed, belowGoal, goalUnknown, drivers } = this.#answer;
    const most = Math.max(1, ...drivers.map((driver) => driver.bodies));
    return html`<div class="topic-drivers">
      <p class="note">${t('drivers.intro', whole(pressed), whole(bodies), whole(belowGoal), whole(goalUnknown))}</p>
      ${this.#switches()}
      ${drivers.length === 0
        ? html`<div class="empty" role="note"><p>${t('drivers.none')}</p><p>${t('drivers.none.step')}</p></div>`
        : html`<p class="driver-key"><span><i class="heavy"></i>${t('drivers.heavy')}</span> <span><i class="light"></i>${t('drivers.light')}</span> <span><i class="below"></i>${t('drivers.below')}</span></p>
            <ul class="counts drivers">${drivers.map((driver) => this.#driver(driver, most))}</ul>
            <p class="actions"><a class="quiet" href=${`/api/water/drivers?${this.#parameters({ by: this.#by, format: 'csv' })}`} download>${t('list.csv')}</a></p>`}
      ${this.#labels.part()}
    </div>`;
  }

  #switches() {
    const leftOut = this.#answer.blanketLeftOut;
    return html`<div class="pair">
      <label><span>${t('drivers.by')}</span>
        <select class="driver-order" @change=${(event) => {
          this.#by = event.target.value;
          this.refresh();
        }}>${ORDERS.map((order) => html`<option value=${order} .selected=${order === this.#by}>${t(`drivers.by.${order}`)}</option>`)}</select></label>
      <label class="switch"><input type="checkbox" class="without-blanket" .checked=${!this.#blanket} @change=${(event) => {
        this.#blanket = !event.target.checked;
        this.refresh();
      }} /> <span>${t('drivers.withoutBlanket')}${leftOut ? html` <span class="note">${t('drivers.leftOut', whole(leftOut))}</span>` : nothing}</span></label>
    </div>`;
  }

  #driver(driver, most) {
    const open = this.#open === driver.driver;
    const width = (count) => styleMap({ width: `${(100 * count) / most}%` });
    const heavy = driver.large + driver.medium;
    return html`<li>
      <button type="button" class="count-row driver-row" data-driver=${driver.driver} aria-expanded=${open} @click=${() => this.#choose(driver.driver)}>
        <span>${driver.driverName}</span> <strong>${whole(driver.bodies)}</strong>
        <span class="driver-bars" aria-hidden="true">
          <span class="driver-bar"><span class="heavy" style=${width(heavy)}></span><span class="light" style=${width(driver.bodies - heavy)}></span></span>
          <span class="driver-bar thin"><span class="below" style=${width(driver.belowGoal)}></span></span>
        </span>
        <span class="known">${t('drivers.counts', whole(heavy), whole(driver.bodies - heavy), whole(driver.belowGoal))}${driver.goalUnknown ? ` · ${t('drivers.goalUnknown', whole(driver.goalUnknown))}` : ''}</span>
      </button>
      ${open ? html`<div class="finding-list">${this.#bodies()}</div>` : nothing}
    </li>`;
  }

  #bodies() {
    if (!this.#list) return html`<p class="note">${t('topic.loading')}</p>`;
    const { rows, total, mask, driver } = this.#list;
    return html`
      <p class="actions">
        <button type="button" class="quiet" aria-pressed=${this.#focus.on} @click=${() => this.#toggleMap(mask)}>${t('list.onMap')}</button>
        <a class="quiet" href=${`/api/water/drivers/${driver}?${this.#parameters({ format: 'csv' })}`} download>${t('list.csv')}</a>
      </p>
      <ul class="rows">
        ${rows.map((row) => html`<li class="row">
          ${bodyButton(row, (id) => this.store.set({ body: id }))} <span class="note">${row.id}</span>
          <span class="what">${degreeName(row.degree)}${row.goalMet === false ? ` · ${t('drivers.isBelow')}` : ''}<br />${row.labels.join(' · ')}</span>
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
