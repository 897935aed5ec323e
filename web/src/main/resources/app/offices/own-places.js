// Places of one's own that a press on the map adds: kept in the address, numbered in the order they came, each with a button that takes it away.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';

const APART = ';';
const DECIMALS = 5; // a metre

export class OwnPlaces {
  /** @param name of what the address keeps */
  constructor({ store, name }) {
    Object.assign(this, { store, name });
  }

  /** Latitude and longitude with a comma between, as the server takes them. */
  get list() {
    return (this.store.value.more[this.name] ?? '').split(APART).filter(Boolean);
  }

  add({ latitude, longitude }) {
    this.#keep([...this.list, `${latitude.toFixed(DECIMALS)},${longitude.toFixed(DECIMALS)}`]);
  }

  #keep(list) {
    const more = { ...this.store.value.more };
    if (list.length) more[this.name] = list.join(APART);
    else delete more[this.name];
    this.store.set({ more });
  }

  put(parameters) {
    for (const each of this.list) parameters.append('at', each);
  }

  /** What a place is called: its number for one of these, else as it was. */
  called(name) {
    const number = this.list.indexOf(name);
    return number < 0 ? name : t('planning.own', number + 1);
  }

  part() {
    const { list } = this;
    return html`<p class="note">${t('planning.press')}</p>
      ${list.length ? html`<ul class="chips">${list.map((each, i) => html`<li>${this.called(each)} <button type="button" class="quiet" aria-label=${t('bill.remove', this.called(each))} @click=${() => this.#keep(list.filter((_, n) => n !== i))}>×</button></li>`)}</ul>` : nothing}`;
  }
}
