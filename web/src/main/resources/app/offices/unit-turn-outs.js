// How long units take to roll: the usual, and what is said of a single unit. Kept in the address as `5` and `id=1.5;id=3`.

import { html } from 'lit-html';
import { t } from '../messages.js';

const APART = ';';
const USUAL = 'response-turnout';
const SINGLE = 'response-rolls';

export class UnitTurnOuts {
  constructor({ store }) {
    this.store = store;
  }

  get #single() {
    const parts = (this.store.value.more[SINGLE] ?? '').split(APART).filter((part) => part.includes('='));
    return new Map(parts.map((part) => [part.slice(0, part.lastIndexOf('=')), part.slice(part.lastIndexOf('=') + 1)]));
  }

  put(parameters) {
    const usual = this.store.value.more[USUAL];
    if (usual) parameters.append('turnOut', usual);
    for (const [id, minutes] of this.#single) parameters.append('turnOut', `${id}=${minutes}`);
  }

  /** Of one unit; an empty field is what its source says, else the usual. */
  field(id, name, minutes) {
    return html`<input type="number" class="turn-out" min="0" max="120" step="0.1" aria-label=${t('response.turnOutOf', name)} .value=${String(minutes)} @change=${({ target }) => this.#set(id, target.value)}>`;
  }

  #set(id, minutes) {
    const single = this.#single;
    if (minutes === '') single.delete(id);
    else single.set(id, minutes);
    const more = { ...this.store.value.more };
    if (single.size) more[SINGLE] = [...single].map((pair) => pair.join('=')).join(APART);
    else delete more[SINGLE];
    this.store.set({ more });
  }
}
