// The scenarios of a study in a line: which is shown and which it is held against. Unfolded they are the key of the curves, with what the slider says of each.

import { html, nothing } from 'lit-html';
import { counted, t } from '../messages.js';
import { duration, percent, whole } from '../numbers.js';
import { letter, swatch } from './marks.js';
import { within } from './curves.js';

const WEEK = 5;

export class ScenarioList {
  #naming = null;
  #open = false;

  /** @param act {show, against, toggle, copy, rename, remove} */
  constructor({ changed, act }) {
    Object.assign(this, { changed, act });
  }

  /** @param rows {index, name, title, kind, season, daysOpen, drawn, evaluation, curve}: daysOpen, of the office that is open on fewest days @param at minutes of the slider @param season that is asked for in place of their own, or nothing */
  part({ rows, shown, against, at, season }) {
    const mine = rows.find(({ name }) => name === shown);
    const seasons = new Set(rows.map((row) => row.season));
    const told = (row) => (seasons.size > 1 || row.season !== 'summer' ? row.season : null);
    const choice = (act, chosen, label) => html`<select class=${act} aria-label=${label} title=${rows.find(({ name }) => name === chosen)?.title ?? nothing} @change=${({ target }) => this.act[act](target.value)}>${rows.map(({ name, title, index }) => html`<option value=${name} ?selected=${name === chosen} .selected=${name === chosen}>${letter(index)} · ${title}</option>`)}</select>`;
    return html`<section class="scenario-list">
      <div class="scenario-pair">${choice('show', shown, t('scenario.shown'))}<span class="note">${t('scenario.versus')}</span>${choice('against', against, t('scenario.against'))}</div>
      <details class="scenario-more" ?open=${this.#open} @toggle=${({ target }) => (this.#open = target.open)}><summary>${t('scenario.all', rows.length)}</summary>
      <table class="ledger">
        <caption class="visually-hidden">${t('scenario.list')}</caption>
        <thead><tr><td></td><td></td><td></td><th scope="col" class="number">${t('scenario.withinAt', at)}</th><th scope="col" class="number">${t('scenario.mean')}</th></tr></thead>
        <tbody>${rows.map((row) => this.#row(row, at, told(row), season))}</tbody>
      </table>
      ${this.#naming === null ? this.#tools(mine, rows.length) : this.#form(mine)}
      </details>
    </section>`;
  }

  #row({ index, name, title, kind, drawn, evaluation, curve, daysOpen }, at, season, instead) {
    const all = evaluation?.people.all[0];
    return html`<tr class=${kind} data-scenario=${name}>
      <td><input type="checkbox" .checked=${drawn} ?disabled=${kind !== 'other'} aria-label=${t('scenario.draw', title)} @change=${() => this.act.toggle(name)}></td>
      <td class="swatch-cell">${swatch(index, kind)}</td>
      <th scope="row"><button type="button" class="office-name" aria-pressed=${kind === 'shown'} @click=${() => this.act.show(name)}>${title}</button>${season ? html` <span class="tag season-tag ${instead && instead !== season ? 'set-aside' : ''}">${t(`travel.season.${season}`).toLowerCase()}</span>` : nothing}${kind === 'against' ? html` <span class="note">${t('scenario.isBase')}</span>` : nothing}${daysOpen < WEEK ? html` <span class="tag days-tag">${counted('scenario.days', daysOpen, daysOpen)}</span>` : nothing}</th>
      <td class="number within">${all && curve ? html`${percent((100 * within(curve, at)) / Math.max(1, all.count))}<span class="count-of">${t('scenario.countOf', whole(within(curve, at)), whole(all.count))}</span>` : html`<span class="note">…</span>`}</td>
      <td class="number mean">${!all ? html`<span class="note">…</span>` : all.meanMinutes === null ? '–' : duration(all.meanMinutes)}${all && all.weekdayMinutes !== null && all.weekdayMinutes !== all.meanMinutes ? html`<span class="note block on-weekday" title=${t('scenario.weekday.title', duration(all.weekdayMinutes))}>${t('scenario.weekday', duration(all.weekdayMinutes))}</span>` : nothing}</td>
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
