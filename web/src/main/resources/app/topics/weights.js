// The weights of the criteria beside the list that they decide. What is wrong stands at its field, and nothing is sent before it is right.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';

const WEIGHT = [0, 100];
const COUNT = [1, 10];

export class WeightsForm {
  #values = new Map();
  #problem = null;
  #saved = false;

  /** @param changed draws anew @param save takes {weights, perMunicipality}; {} puts the usual back */
  constructor({ changed, save }) {
    Object.assign(this, { changed, save });
  }

  /** Another purpose has other criteria. */
  forget() {
    this.#values.clear();
    this.#problem = null;
    this.#saved = false;
  }

  part({ criteria, writable, perMunicipality }) {
    const wrong = [...criteria.map(({ criterion }) => this.#wrong(criterion, WEIGHT)), this.#wrong('perMunicipality', COUNT)].some(Boolean);
    const fields = html`
      ${criteria.map(({ criterion, weight, mostPoints }) => this.#field(criterion, html`${t(`criterion.${criterion}`)} <span class="note">${t('priorities.most', whole(mostPoints))}</span>`, weight, WEIGHT, writable))}
      ${this.#field('perMunicipality', t('priorities.perMunicipality'), perMunicipality, COUNT, writable)}`;
    return html`<details class="weights-fold"><summary><h3>${t('priorities.weights')}</h3> <span class="note">${t('priorities.weights.summary')}</span></summary>
      <form class="weights" novalidate @submit=${(event) => this.#submit(event, { criteria, perMunicipality })}>
      <p class="note">${writable ? t('priorities.weights.intro') : t('priorities.sample')}</p>
      ${fields} ${this.#problem ? problemPart(this.#problem) : nothing}
      ${writable
        ? html`<p class="actions">
              <button type="submit" class="primary" ?disabled=${wrong || this.#values.size === 0}>${t('priorities.save')}</button>
              <button type="button" class="plain-button reset" @click=${() => this.put({})}>${t('priorities.reset')}</button>
            </p>
            <p class="note saved" role="status">${this.#saved ? t('priorities.savedHere') : this.#values.size ? t('priorities.unsaved') : nothing}</p>`
        : nothing}
      </form></details>`;
  }

  #field(name, text, value, [least, most], writable) {
    const wrong = this.#wrong(name, [least, most]);
    return html`<label><span>${text}</span>
      <input type="number" name=${name} min=${least} max=${most} step="1" aria-invalid=${wrong ? 'true' : nothing} .value=${this.#values.get(name) ?? String(value)} ?disabled=${!writable} @input=${({ target }) => this.#set(name, target.value, String(value))} />
      ${wrong ? html`<span class="wrong" role="alert">${t('priorities.weight.wrong', whole(least), whole(most))}</span>` : nothing}</label>`;
  }

  #wrong(name, [least, most]) {
    const written = this.#values.get(name);
    return written !== undefined && !(/^\d+$/.test(written.trim()) && Number(written) >= least && Number(written) <= most);
  }

  #set(name, written, before) {
    if (written === before) this.#values.delete(name);
    else this.#values.set(name, written);
    this.#saved = false;
    this.#problem = null;
    this.changed();
  }

  #submit(event, { criteria, perMunicipality }) {
    event.preventDefault();
    const value = (name, otherwise) => Number(this.#values.get(name) ?? otherwise);
    const weights = Object.fromEntries(criteria.map(({ criterion, weight }) => [criterion, value(criterion, weight)]));
    return this.put({ weights, perMunicipality: value('perMunicipality', perMunicipality) });
  }

  async put(settings) {
    try {
      await this.save(settings);
      this.forget();
      this.#saved = true;
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }
}
