// The speeds that are assumed by class and season, where each figure comes from, and the planner's changes to them.

import { html, nothing } from 'lit-html';
import { getJson, send } from '../api.js';
import { t } from '../messages.js';
import { decimal } from '../numbers.js';
import { problemPart } from '../parts/problem.js';

const FIGURES = ['summer', 'winter'];

export class Speeds {
  #answer = null;
  #problem = null;
  #asked = null;
  #drafts = new Map();
  #saving = false;

  constructor({ store, announce, changed }) {
    Object.assign(this, { store, announce, changed });
  }

  async refresh(version) {
    if (this.#asked === version) return;
    this.#asked = version;
    try {
      this.#answer = await getJson('/api/travel/speeds');
      this.#problem = null;
    } catch (problem) {
      this.#problem = problem;
      this.#asked = null;
    }
    this.changed();
  }

  /** In the panel: the roads alone, which the drawer tells the rest of. */
  part() {
    if (!this.#answer) return this.#problem ? problemPart(this.#problem) : nothing;
    const rows = this.#answer.rows.filter(({ speedKind, structure }) => speedKind === 'ROAD' && structure === '*');
    return html`<section class="speeds"><h3>${t('speeds.title')}</h3>
      <table class="ledger"><thead><tr><th scope="col">${t('network.class')}</th><th scope="col" class="number">${t('travel.season.summer')}</th><th scope="col" class="number">${t('travel.season.winter')}</th></tr></thead>
        <tbody>${rows.map((row) => html`<tr><th scope="row">${rowName(row)}${row.changed ? html` <span class="tag">${t('speeds.changed')}</span>` : nothing}</th><td class="number">${decimal(row.summer)}</td><td class="number">${decimal(row.winter)}</td></tr>`)}</tbody></table>
      <p class="note">${t(this.#answer.writable ? 'speeds.note.writable' : 'speeds.note')}</p>
    </section>`;
  }

  table() {
    if (!this.#answer) return null;
    return { id: 'speeds', title: t('speeds.table'), count: this.#answer.rows.length, part: this.#part() };
  }

  #part() {
    const { rows, writable } = this.#answer;
    return html`<form class="speeds-form" novalidate @submit=${(event) => this.#submit(event)}>
      ${this.#problem ? problemPart(this.#problem) : nothing}
      ${writable ? html`<p class="actions"><button type="submit" class="primary" ?disabled=${this.#saving || this.#drafts.size === 0}>${t('speeds.save')}</button><button type="button" class="quiet" ?disabled=${this.#saving || this.#drafts.size === 0} @click=${() => this.#forget()}>${t('speeds.forget')}</button>${rows.some(({ changed }) => changed) ? html`<button type="button" class="quiet" ?disabled=${this.#saving} @click=${() => this.#save([])}>${t('speeds.usual')}</button>` : nothing}</p>` : html`<p class="note read-only" role="note">${t('speeds.readOnly')}</p>`}
      <div class="ledger-scroll"><table class="ledger wide speeds-table">
        <thead><tr><th scope="col">${t('speeds.of')}</th>${FIGURES.map((name) => html`<th scope="col" class="number">${t(`travel.season.${name}`)}</th>`)}<th scope="col">${t('speeds.unit')}</th><th scope="col">${t('speeds.source')}</th></tr></thead>
        <tbody>${rows.map((row) => this.#row(row, writable))}</tbody>
      </table></div>
    </form>`;
  }

  #row(row, writable) {
    const key = keyOf(row);
    const figure = (name) => {
      const value = this.#drafts.get(key)?.[name] ?? String(row[name]);
      return html`<td class="number">${writable ? html`<input type="number" step="any" min="0" inputmode="decimal" name=${`${key}/${name}`} aria-label=${`${rowName(row)}, ${t(`travel.season.${name}`)}`} .value=${value} @input=${({ target }) => this.#draft(row, name, target.value)}>` : decimal(row[name])}</td>`;
    };
    const usual = row.changed && row.usualSummer !== null ? t('speeds.was', decimal(row.usualSummer), decimal(row.usualWinter)) : '';
    return html`<tr class=${row.changed ? 'changed' : ''}><th scope="row">${rowName(row)}${row.changed ? html` <span class="tag">${t('speeds.changed')}</span>` : nothing}</th>${FIGURES.map(figure)}<td>${row.unit}</td><td class="note source-words">${sourceOf(row)} ${usual}</td></tr>`;
  }

  #draft(row, name, text) {
    const key = keyOf(row);
    const draft = { ...this.#drafts.get(key), [name]: text };
    const same = FIGURES.every((figure) => draft[figure] === undefined || Number(draft[figure]) === row[figure]);
    if (same) this.#drafts.delete(key);
    else this.#drafts.set(key, draft);
    this.changed();
  }

  #forget() {
    this.#drafts.clear();
    this.changed();
  }

  #submit(event) {
    event.preventDefault();
    const rows = this.#answer.rows.filter((row) => row.changed || this.#drafts.has(keyOf(row))).map((row) => this.#changed(row));
    this.#save(rows);
  }

  #changed({ speedKind, roadClass, structure, summer, winter, source, ...row }) {
    const draft = this.#drafts.get(keyOf({ speedKind, roadClass, structure }));
    const own = draft || row.changed;
    return { speedKind, roadClass, structure, summer: Number(draft?.summer ?? summer), winter: Number(draft?.winter ?? winter), source: draft && own ? t('speeds.own') : source };
  }

  async #save(rows) {
    this.#saving = true;
    this.changed();
    try {
      this.#answer = await send('PUT', '/api/travel/speeds', { rows });
      this.#problem = null;
      this.#drafts.clear();
      this.announce(t('speeds.saved'), { seen: true });
    } catch (problem) {
      this.#problem = problem;
    }
    this.#saving = false;
    this.changed();
    if (!this.#problem) this.saved?.();
  }
}

function keyOf({ speedKind, roadClass, structure }) {
  return `${speedKind} ${roadClass} ${structure}`;
}

function rowName({ speedKind, roadClass, structure }) {
  if (speedKind !== 'ROAD') return t(`speeds.kind.${speedKind}`);
  const parts = [roadClass === '*' ? null : t(`link.class.${roadClass}`), structure === '*' ? null : t(`link.structure.${structure}`)].filter(Boolean);
  return parts.length ? parts.join(', ') : t('speeds.kind.ROAD');
}

/** The program's own sources are told in the language of the page; what a planner wrote stands as it was written. */
function sourceOf({ speedKind, roadClass, structure, source, usualSource }) {
  const own = source && source !== usualSource;
  return own ? source : t(`speeds.from.${speedKind}.${roadClass === '*' ? 'ALL' : roadClass}.${structure === '*' ? 'ALL' : structure}`);
}
