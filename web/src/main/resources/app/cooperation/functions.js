// What municipalities cooperate on: percent of them, two years side by side.

import { html, nothing } from 'lit-html';
import { getJson } from '../api.js';
import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { emptyPart } from './empty.js';
import { municipalityChoice, outlineChosen } from './municipality-choice.js';

export class Functions {
  #answer = null;

  constructor(view) {
    this.view = view;
  }

  async load() {
    if (this.view.overview.hasFunctions) this.#answer ??= await getJson('/api/cooperation/functions?size=1000');
  }

  get #years() {
    return Object.keys(this.#answer?.rows[0] ?? {}).filter((key) => key.startsWith('percent')).map((key) => key.slice('percent'.length));
  }

  draw(map) {
    map.setNamed(this.view.state.municipality);
    for (const [name, pane] of [['one', 'areas'], ['other', 'marks'], ['municipality', 'ways']]) map.overlays.set(name, pane, null);
    outlineChosen(map, this.view.state.municipality);
  }

  sentence() {
    return t('coop.functions');
  }

  part() {
    if (!this.#answer) return emptyPart('coop.functions.none', null, this.view.go);
    const years = this.#years;
    const last = years[years.length - 1];
    return html`<div class="pair">${municipalityChoice(this.view)}</div>${this.#municipality()}<section><p class="note">${t('coop.functions.note', years.join(', '))}</p>
      <ul class="coop-functions">${this.#answer.rows.map((row) => html`<li><span class="coop-name">${row.function}</span><strong>${row[`percent${last}`] === null ? '–' : `${whole(row[`percent${last}`])} %`}</strong>
        <span class="coop-change" data-way=${row.change > 0 ? 'up' : row.change < 0 ? 'down' : 'same'}>${row.change === null ? '–' : row.change > 0 ? `+${whole(row.change)}` : row.change < 0 ? `−${whole(-row.change)}` : '0'}</span>
        ${years.map((year) => html`<span class=${year === last ? 'coop-bar' : 'coop-bar before'} style=${`--share:${(row[`percent${year}`] ?? 0) / 100}`} title=${`${year}: ${row[`percent${year}`] ?? '–'} %`}></span>`)}</li>`)}</ul>
      <p><a href="/api/cooperation/functions?format=csv" download>${t('download.csv')}</a></p></section>`;
  }

  /** The table tells of no single municipality; the arrangements do. */
  #municipality() {
    const { state, overview } = this.view;
    if (!state.municipality) return nothing;
    const mine = overview.arrangements.filter(({ members }) => members.includes(state.municipality));
    return html`<section class="coop-facts" data-mark="municipality">
      <h3>${this.view.nameOf(state.municipality)} <button type="button" class="quiet" @click=${() => this.view.set({ municipality: null })}>${t('coop.close')}</button></h3>
      <p>${t('coop.functions.municipality')}</p>
      ${overview.arrangements.length ? html`<details><summary>${t('coop.takes-part', whole(mine.length))}</summary><p>${mine.map(({ name }) => name).join(', ') || '–'}</p></details>` : nothing}
    </section>`;
  }

  legend() {
    return nothing;
  }

  drawer() {
    return null;
  }
}
