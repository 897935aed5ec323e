// The way to one municipality: a few to press, the rest behind a word, and a field that finds any of them.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { whole } from '../numbers.js';

const FEW = 24;

export class MunicipalityChooser {
  #wanted = '';
  #all = false;

  /** @param changed draws anew @param choose takes the number */
  constructor({ changed, choose }) {
    Object.assign(this, { changed, choose });
  }

  /** @param municipalities as /api/water/choices has them */
  part(municipalities) {
    const wanted = this.#wanted.trim().toLowerCase();
    const found = municipalities.filter(({ number, name }) => `${name} ${number}`.toLowerCase().includes(wanted));
    const shown = this.#all || wanted ? found : found.slice(0, FEW);
    return html`<div class="empty choose-municipality" role="note">
      <p>${t('municipality.chooseOne')}</p>
      ${municipalities.length > FEW ? html`<input type="search" aria-label=${t('municipality.find')} placeholder=${t('municipality.find')} .value=${this.#wanted} @input=${({ target }) => this.#find(target.value)} />` : nothing}
      ${found.length === 0 ? html`<p>${t('municipality.noneFound')}</p>` : nothing}
      <ul>${shown.map(({ number, name, total }) => html`<li><button type="button" class="link" data-number=${number} @click=${() => this.choose(number)}>${name}</button> <span class="note">${whole(total)}</span></li>`)}</ul>
      ${shown.length < found.length ? html`<button type="button" class="plain-button show-all" @click=${() => this.#showAll()}>${t('municipality.showAll', whole(found.length))}</button>` : nothing}
    </div>`;
  }

  #find(text) {
    this.#wanted = text;
    this.changed();
  }

  #showAll() {
    this.#all = true;
    this.changed();
  }
}
