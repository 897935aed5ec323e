// The scenarios of a study as the key of the curves: which are drawn, which is shown, and what the slider says of each.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { duration, percent } from '../numbers.js';
import { swatch } from './marks.js';
import { within } from './curves.js';

export class ScenarioList {
  #naming = null;

  /** @param act {show, against, toggle, copy, rename, remove} */
  constructor({ changed, act }) {
    Object.assign(this, { changed, act });
  }

  /** @param rows {index, name, title, kind, drawn, evaluation, curve} @param at minutes of the slider */
  part({ rows, shown, against, at }) {
    const mine = rows.find(({ name }) => name === shown);
    return html`<section class="scenario-list">
      <table class="ledger">
        <caption class="visually-hidden">${t('scenario.list')}</caption>
        <thead><tr><td></td><td></td><td></td><th scope="col" class="number">${t('scenario.withinAt', at)}</th><th scope="col" class="number">${t('scenario.mean')}</th></tr></thead>
        <tbody>${rows.map((row) => this.#row(row, at))}</tbody>
      </table>
      <div class="against-choice"><label>${t('scenario.against')} <select class="against" @change=${({ target }) => this.act.against(target.value)}>${rows.map(({ name, title, index }) => html`<option value=${name} ?selected=${name === against} .selected=${name === against}>${String.fromCharCode(65 + (index % 26))} · ${title}</option>`)}</select></label></div>
      ${this.#naming === null ? this.#tools(mine, rows.length) : this.#form(mine)}
    </section>`;
  }

  #row({ index, name, title, kind, drawn, evaluation, curve }, at) {
    const all = evaluation?.people.all[0];
    return html`<tr class=${kind} data-scenario=${name}>
      <td><input type="checkbox" .checked=${drawn} ?disabled=${kind !== 'other'} aria-label=${t('scenario.draw', title)} @change=${() => this.act.toggle(name)}></td>
      <td class="swatch-cell">${swatch(index, kind)}</td>
      <th scope="row"><button type="button" class="office-name" aria-pressed=${kind === 'shown'} @click=${() => this.act.show(name)}>${title}</button>${kind === 'against' ? html` <span class="note">${t('scenario.isBase')}</span>` : nothing}</th>
      <td class="number within">${all && curve ? percent((100 * within(curve, at)) / Math.max(1, all.count)) : html`<span class="note">…</span>`}</td>
      <td class="number mean">${!all ? html`<span class="note">…</span>` : all.meanMinutes === null ? '–' : duration(all.meanMinutes)}</td>
    </tr>`;
  }

  #tools({ name, title }, count) {
    return html`<div class="scenario-tools">
      <button type="button" class="quiet" @click=${() => this.act.copy(name)}>${t('scenario.copy')}</button>
      <button type="button" class="quiet" @click=${() => this.#name(title)}>${t('scenario.rename')}</button>
      <button type="button" class="quiet" ?disabled=${count < 2} @click=${() => this.act.remove(name)}>${t('scenario.remove')}</button>
    </div>`;
  }

  #name(title) {
    this.#naming = title;
    this.changed();
  }

  #form({ name, title }) {
    const done = (event) => {
      event.preventDefault();
      const words = event.target.elements.title.value.trim();
      this.#naming = null;
      if (words && words !== title) this.act.rename(name, words);
      this.changed();
    };
    return html`<form class="scenario-tools naming" @submit=${done} @keydown=${(event) => event.key === 'Escape' && this.#name(null)}>
      <input name="title" .value=${title} aria-label=${t('scenario.title')} maxlength="120"> <button type="submit" class="plain-button">${t('scenario.ok')}</button>
    </form>`;
  }
}
