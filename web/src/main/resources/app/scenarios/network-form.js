// What is changed on the roads in a scenario, or in all of a study: closed, at other speeds, ferries that run otherwise. Closing and ferries are those of the topic Reisetid.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { ClosedRoads } from '../offices/closed-roads.js';
import { FerryChanges } from '../offices/ferry-changes.js';
import { linkOf } from '../map/office-map.js';
import { beside, choiceField, numberOf } from './fields.js';

const NETWORK = { season: 'summer', close: [], ferries: {}, speeds: {} };

export class NetworkForm {
  #road = '';

  /** @param of which network it is, in the ids of its fields @param read gives the network, or nothing @param change takes a field and parts of the network */
  constructor({ of, map, ground, announce, changed, read, change }) {
    Object.assign(this, { of, changed, change });
    this.read = () => ({ ...NETWORK, ...read() });
    const store = this.#asStore();
    this.closed = new ClosedRoads({ store, map, announce, changed });
    this.ferries = new FerryChanges({ store, ground, announce, changed });
  }

  /** The network as those parts keep what they change. */
  #asStore() {
    const form = this;
    return {
      get value() {
        const { season, close, ferries } = form.read();
        return { season, mode: 'car', close, ferry: Object.entries(ferries).map(([name, change]) => `${name}: ${change}`) };
      },
      set({ close, ferry }) {
        if (close) return form.change(`${form.of}/close`, { close });
        return form.change(`${form.of}/ferries`, { ferries: Object.fromEntries(ferry.map((change) => [change.slice(0, change.lastIndexOf(': ')), change.slice(change.lastIndexOf(': ') + 2)])) });
      },
    };
  }

  refresh() {
    return this.closed.refresh();
  }

  /** A road that was pressed on the map stands in the field, to be closed or given a speed. */
  async press(number) {
    this.#road = (await linkOf(number, new URLSearchParams())).id;
    this.changed();
  }

  part(refused) {
    const { season, speeds } = this.read();
    const options = ['summer', 'winter'].map((value) => ({ value, text: t(`travel.season.${value}`) }));
    const speed = (kmh) => {
      const road = this.#road;
      this.change(`${this.of}/speeds`, (now) => ({ speeds: { ...now.speeds, [road]: numberOf(kmh) } }));
    };
    const usual = (name) => this.change(`${this.of}/speeds`, (now) => ({ speeds: Object.fromEntries(Object.entries(now.speeds ?? {}).filter(([each]) => each !== name)) }));
    return html`<div class="network-form" data-network=${this.of}>
      ${choiceField({ id: `${this.of}/season`, name: 'season', label: t('travel.season'), value: season, options, refused, change: (value) => this.change(`${this.of}/season`, { season: value }) })}
      <label class="form-row"><span>${t('scenario.network.road')}</span><input name="road" .value=${this.#road} placeholder=${t('scenario.network.road.hint')} @input=${({ target }) => (this.#road = target.value.trim())}></label>
      <form class="form-add" @submit=${(event) => this.#submit(event, speed)}>
        <button type="button" class="plain-button close-road" @click=${() => this.#close()}>${t('scenario.network.close')}</button>
        <input name="kmh" inputmode="decimal" aria-label=${t('scenario.network.speed')} placeholder="km/t"> <button type="submit" class="plain-button set-speed">${t('scenario.network.speed')}</button>
      </form>
      ${beside(`${this.of}/close`, refused)}${beside(`${this.of}/speeds`, refused)} ${this.closed.part()}
      ${Object.keys(speeds).length ? html`<ul class="speed-list">${Object.entries(speeds).map(([name, kmh]) => html`<li data-speed=${name}><span>${name}</span> <strong>${kmh} km/t</strong> <button type="button" class="quiet" @click=${() => usual(name)}>${t('ferry.remove')}<span class="visually-hidden"> ${name}</span></button></li>`)}</ul>` : nothing}
      ${this.ferries.part()} ${beside(`${this.of}/ferries`, refused)}
    </div>`;
  }

  #close() {
    const { close } = this.read();
    if (this.#road && !close.includes(this.#road)) this.change(`${this.of}/close`, { close: [...close, this.#road] });
  }

  #submit(event, speed) {
    event.preventDefault();
    const { kmh } = event.target.elements;
    if (this.#road && kmh.value.trim()) speed(kmh.value.trim());
  }
}
